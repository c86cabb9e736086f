/** One column of the tracking form: its id within the form, its header, and whether it is computed. */
export interface FormColumn {
  readonly id: string;
  readonly header: string;
}

/** Columns under one common header; an empty header makes each stand by itself over both rows of the header. */
export interface FormColumnGroup {
  readonly header: string;
  readonly columns: readonly FormColumn[];
}

/** The words of the blank tracking sheet, as the offices of the model documents keep theirs. */
export const trackingFormTexts = {
  sheetName: (month: string, year: number) => `Tháng ${month}.${year}`,
  title: (month: string, year: number) =>
    `BIỂU THEO DÕI KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT VÀ SỐ HÓA HỒ SƠ TTHC THÁNG ${month}/${year}`,
  days: (first: string, last: string) => `(Số liệu từ ngày ${first} đến hết ngày ${last})`,
  index: "STT",
  unit: "Đơn vị",
  note: "Ghi chú",
  total: "TỔNG CỘNG",
  maker: "NGƯỜI LẬP BIỂU",
  office: {
    district: "VĂN PHÒNG HĐND VÀ UBND",
    province: "VĂN PHÒNG UBND TỈNH",
    commune: "VĂN PHÒNG HĐND VÀ UBND",
  },
  sections: {
    district: ["Cơ quan chuyên môn", "UBND các xã, thị trấn"],
    province: ["Các sở, ban, ngành", "UBND các xã, phường, đặc khu"],
    commune: ["Phòng, đơn vị chuyên môn"],
  },
} as const;

function group(header: string, columns: readonly (readonly [string, string])[]): FormColumnGroup {
  return { header, columns: columns.map(([id, text]) => ({ id, header: text })) };
}

/** The columns between the unit's name and the note; `hours` are the working hours within which a dossier must be accepted. */
export function trackingFormColumns(hours: number): readonly FormColumnGroup[] {
  return [
    group("Hồ sơ tiếp nhận", [
      ["received", "Tổng số"],
      ["online", "Trực tuyến"],
      ["direct", "Trực tiếp"],
      ["postal", "Bưu chính công ích"],
      ["carriedOver", "Kỳ trước chuyển sang"],
    ]),
    group("Hồ sơ đã giải quyết", [
      ["settled", "Tổng số"],
      ["early", "Trước hạn"],
      ["onTime", "Đúng hạn"],
      ["late", "Quá hạn"],
    ]),
    group("Hồ sơ đang giải quyết", [
      ["onTrack", "Trong hạn"],
      ["overdue", "Quá hạn"],
    ]),
    group("", [
      ["suspended", "Hồ sơ tạm dừng"],
      ["returned", "Hồ sơ trả lại"],
    ]),
    ...rateGroups,
    group("Chứng thực bản sao điện tử từ bản chính", [
      ["copies", "Trong tháng"],
      ["copiesYear", "Lũy kế từ đầu năm"],
    ]),
    group("", [
      ["lateAcceptance", `Tiếp nhận trực tuyến quá ${hours} giờ làm việc`],
      ["complaints", "Phản ánh, kiến nghị"],
    ]),
  ];
}

const rateGroups: readonly FormColumnGroup[] = [
  group("Số hóa thành phần hồ sơ khi tiếp nhận", [
    ["intakeWhole", "Tổng số hồ sơ"],
    ["intakeDone", "Đã số hóa"],
    ["intakeRate", "Tỷ lệ (%)"],
  ]),
  group("Số hóa kết quả giải quyết TTHC", [
    ["resultWhole", "Tổng số hồ sơ"],
    ["resultDone", "Đã số hóa"],
    ["resultRate", "Tỷ lệ (%)"],
  ]),
  group("Thanh toán trực tuyến", [
    ["paymentDue", "Hồ sơ phải thanh toán"],
    ["paymentDone", "Đã thanh toán trực tuyến"],
    ["paymentRate", "Tỷ lệ (%)"],
  ]),
];
