/** What the form sheet of a periodic report says beside one of its input cells. */
export interface FormLabel {
  readonly label: string;
  readonly unit: string;
  readonly hint: string;
  /** How deep the line stands below its total. */
  readonly level?: 1 | 2;
}

const dossiers = "hồ sơ";
const procedures = "thủ tục";

/** The lines of counts, by the figure that each holds; a line is found again by its label. */
export const formLabels = {
  received: {
    label: "Tổng số hồ sơ tiếp nhận",
    unit: dossiers,
    hint: "Gồm cả hồ sơ kỳ trước chuyển sang",
  },
  receivedOnline: { label: "Tiếp nhận trực tuyến", unit: dossiers, hint: "", level: 1 },
  receivedDirect: { label: "Tiếp nhận trực tiếp", unit: dossiers, hint: "", level: 1 },
  receivedPostal: {
    label: "Tiếp nhận qua dịch vụ bưu chính công ích",
    unit: dossiers,
    hint: "Không phát sinh thì ghi 0",
    level: 1,
  },
  carriedOver: { label: "Kỳ trước chuyển sang", unit: dossiers, hint: "", level: 1 },
  settled: {
    label: "Tổng số hồ sơ đã giải quyết",
    unit: dossiers,
    hint: "Tỷ lệ tính trên tổng số hồ sơ tiếp nhận",
  },
  settledEarlyOrOnTime: {
    label: "Giải quyết trước hạn và đúng hạn",
    unit: dossiers,
    hint: "Bằng trước hạn cộng đúng hạn",
    level: 1,
  },
  settledEarly: {
    label: "Giải quyết trước hạn",
    unit: dossiers,
    hint: "Tỷ lệ tính trên hồ sơ đã giải quyết",
    level: 2,
  },
  settledOnTime: {
    label: "Giải quyết đúng hạn",
    unit: dossiers,
    hint: "Tỷ lệ tính trên hồ sơ đã giải quyết",
    level: 2,
  },
  settledLate: { label: "Giải quyết quá hạn", unit: dossiers, hint: "", level: 1 },
  pending: { label: "Tổng số hồ sơ đang giải quyết", unit: dossiers, hint: "" },
  pendingOnTrack: { label: "Đang giải quyết, chưa đến hạn", unit: dossiers, hint: "", level: 1 },
  pendingOverdue: { label: "Đang giải quyết, đã quá hạn", unit: dossiers, hint: "", level: 1 },
  dossiersByField: {
    label: "Cộng các lĩnh vực",
    unit: dossiers,
    hint: "Bằng tổng số hồ sơ tiếp nhận",
  },
  intakeDigitised: {
    label: "Hồ sơ số hóa đầy đủ thành phần khi tiếp nhận",
    unit: dossiers,
    hint: "Tỷ lệ tính trên hồ sơ tiếp nhận",
  },
  resultsDigitised: {
    label: "Hồ sơ số hóa kết quả giải quyết",
    unit: dossiers,
    hint: "Tỷ lệ tính trên hồ sơ đã giải quyết",
  },
  resultsSigned: {
    label: "Kết quả điện tử có ký số",
    unit: "kết quả",
    hint: "Tỷ lệ tính trên kết quả đã số hóa",
  },
  paidOnline: {
    label: "Hồ sơ thanh toán trực tuyến",
    unit: dossiers,
    hint: "Tỷ lệ tính trên hồ sơ phải nộp phí, lệ phí",
  },
  oweFee: { label: "Hồ sơ phải nộp phí, lệ phí", unit: dossiers, hint: "" },
  proceduresPublished: {
    label: "Thủ tục hành chính được công khai trong kỳ",
    unit: procedures,
    hint: "",
  },
  proceduresNew: {
    label: "Thủ tục mới ban hành, sửa đổi, bổ sung",
    unit: procedures,
    hint: "",
    level: 1,
  },
  proceduresAbolished: { label: "Thủ tục bị bãi bỏ", unit: procedures, hint: "" },
  proceduresInForce: {
    label: "Tổng số thủ tục thuộc thẩm quyền giải quyết",
    unit: procedures,
    hint: "",
  },
  fieldsOfWork: {
    label: "Số lĩnh vực có thủ tục hành chính",
    unit: "lĩnh vực",
    hint: "",
  },
  complaintsReceived: {
    label: "Phản ánh, kiến nghị, khiếu nại đã tiếp nhận",
    unit: "trường hợp",
    hint: "Nếu phần Hạn chế của báo cáo cũng nêu, ghi lại số đó ở cột bên",
  },
  complaintsSettled: {
    label: "Phản ánh, kiến nghị, khiếu nại đã xử lý",
    unit: "trường hợp",
    hint: "",
  },
  formsAll: { label: "Phiếu đánh giá thu về", unit: "phiếu", hint: "" },
  formsGood: {
    label: "Phiếu đánh giá tốt, hài lòng",
    unit: "phiếu",
    hint: "Tỷ lệ tính trên phiếu thu về",
  },
  postalResults: {
    label: "Hồ sơ trả kết quả qua dịch vụ bưu chính công ích",
    unit: dossiers,
    hint: "Không phát sinh thì ghi 0",
  },
  electronicCopies: {
    label: "Bản sao điện tử được chứng thực từ bản chính",
    unit: "bản",
    hint: "",
  },
} as const satisfies Readonly<Record<string, FormLabel>>;

/** The lines that hold a name, a period or a day. */
export const formEntries = {
  reporter: {
    label: "Cơ quan báo cáo",
    unit: "",
    hint: "Tên ghi ở phần mở đầu; nếu chỗ khác của báo cáo ghi tên khác, ghi lại ở cột bên",
  },
  period: { label: "Kỳ báo cáo", unit: "", hint: "Ví dụ: Quý II/2023" },
  lastDay: {
    label: "Ngày cuối cùng của số liệu",
    unit: "ngày",
    hint: "Ví dụ: 30/6/2023",
  },
  reportDay: { label: "Ngày ký báo cáo", unit: "ngày", hint: "Để trống nếu chưa ký" },
} as const satisfies Readonly<Record<string, FormLabel>>;

/** The parts of the form; the two lists grow with the lines that the office adds below their headings. */
export const formSections = {
  general: "Thông tin chung",
  receiving: "Tiếp nhận hồ sơ",
  settling: "Giải quyết hồ sơ",
  fields: "Hồ sơ theo lĩnh vực",
  digitising: "Số hóa hồ sơ, kết quả giải quyết",
  online: "Thanh toán trực tuyến",
  procedures: "Công khai, rà soát thủ tục hành chính",
  complaints: "Phản ánh, kiến nghị",
  satisfaction: "Đánh giá việc giải quyết thủ tục hành chính",
  others: "Bưu chính công ích, chứng thực điện tử",
  cited: "Văn bản được viện dẫn",
} as const;
