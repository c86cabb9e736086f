/** Texts of the ranking sheet: titles, headers and words for the state of a figure. */
export const rankingTexts = {
  title: "BẢNG XẾP HẠNG KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH",
  period: (period: string) => `Kỳ: ${period}`,
  comparedWith: (period: string) => `so với ${period}`,
  withoutPrevious: "không có số liệu kỳ trước để so sánh",
  provisional: (day: string) => `Số liệu tạm tính đến ngày ${day}`,
  provisionalWithoutDay: "Số liệu tạm tính",
  source: (sheet: string, units: number) => `Nguồn: trang “${sheet}”, ${units} đơn vị`,
  summedSource: (periods: string, units: number) => `Nguồn: số liệu ${periods}, ${units} đơn vị`,
  lastYear: (period: string, figure: string) => `; ${period}: ${figure}`,
  pooledOverAll:
    "Bình quân = tổng tử số chia tổng mẫu số của tất cả các đơn vị trong biểu; điểm thì lấy bình quân giản đơn.",
  pooledInGroup:
    "Bình quân = tổng tử số chia tổng mẫu số của các đơn vị trong cùng nhóm; điểm thì lấy bình quân giản đơn.",
  howRanked:
    "Xếp hạng trong từng nhóm, theo số liệu đã làm tròn; đơn vị không phát sinh hoặc chưa có số liệu thì không xếp hạng.",
  overallCaption: "XẾP HẠNG CHUNG",
  overallBasis: (indicators: string) => `Điểm trên thang 100, tính từ: ${indicators}`,
  overallTotal766: "Theo tổng điểm Bộ chỉ số 766",
  average: (figure: string) => `Bình quân: ${figure}`,
  simpleAverage: (figure: string) => `Bình quân giản đơn: ${figure}`,
  groupAverage: (group: string, figure: string) => `${group}: ${figure}`,
  total: (count: string) => `Tổng số: ${count}`,
  rose: (amount: string) => `tăng ${amount}`,
  fell: (amount: string) => `giảm ${amount}`,
  unchanged: "giữ nguyên",
} as const;

/** Column headers of the ranking tables; within one table each is used once. */
export const rankingHeaders = {
  rank: "Hạng",
  unit: "Đơn vị",
  group: "Nhóm",
  rate: "Tỷ lệ (%)",
  count: "Số lượng",
  points: "Điểm",
  statedRank: "Hạng theo biểu",
  numerator: "Tử số",
  denominator: "Mẫu số",
  ranked: "Số đơn vị xếp hạng",
  previous: "Kỳ trước",
  delta: "Tăng, giảm",
  gap: "So với bình quân",
  previousRank: "Hạng kỳ trước",
  previousRanked: "Số đơn vị kỳ trước",
  rankChange: "Đổi hạng so với kỳ trước",
  status: "Đánh giá",
  note: "Ghi chú",
} as const;

/** The state of a unit's figure in words: colour never speaks alone. */
export const statusWords = {
  notApplicable: "Không phát sinh",
  missing: "Chưa có số liệu",
  complete: "Đạt 100%",
  above: "Trên bình quân",
  equal: "Bằng bình quân",
  below: "Dưới bình quân",
  none: "Không có",
  some: "Có phát sinh",
  overdue: "Có hồ sơ quá hạn",
  notDone: "Chưa thực hiện",
  done: "Có thực hiện",
  commended: "Biểu dương",
  reminded: (level: number) => `Nhắc nhở lần ${level}`,
  criticised: "Phê bình",
  exempt: "Miễn nhắc nhở",
  unranked: "Không xếp hạng",
} as const;

/** The classes of the total of Quyết định 766/QĐ-TTg. */
export const classNames766 = {
  excellent: "Xuất sắc",
  good: "Tốt",
  fair: "Khá",
  average: "Trung bình",
  weak: "Yếu",
} as const;

/** The class of a unit, and the group of points in which it lost most. */
export const standing766Text = (className: string, lost: string, group: string): string =>
  `${className}; mất nhiều nhất ${lost} điểm ở ${group}`;

/** Movement of a rank with its sign, its word and both numbers of units, in three parts: "▲ tăng 2", " (10/12→", "8/12)". */
export const rankMoves = {
  up: (steps: string) => `▲ tăng ${steps}`,
  down: (steps: string) => `▼ giảm ${steps}`,
  same: "Giữ hạng",
  from: (place: string) => ` (${place}→`,
  to: (place: string) => `${place})`,
} as const;

/** Headings of groups where the sheet has no section rows. */
export const groupNames: Readonly<Record<string, string>> = {
  departments: "Cơ quan chuyên môn",
  communes: "Xã, phường, thị trấn",
  districts: "Huyện, thị xã, thành phố",
  provinces: "Tỉnh, thành phố",
};

/** Heading of a further group without a name of its own: "Nhóm 2". */
export function numberedGroup(number: number): string {
  return `Nhóm ${number}`;
}

/** Names of the sheets that the add-in makes; the short period keeps them within Excel's 31 characters. */
export const sheetNames = {
  ranking: (period: string) => `Xếp hạng ${period}`,
  ledger: "Sổ nhắc nhở",
  settings: "Cài đặt xếp hạng",
  "commend-remind": (period: string) => `Công văn ${period}`,
  "raise-criteria": (period: string) => `CV tiêu chí ${period}`,
  "raise-index": (period: string) => `CV chỉ số ${period}`,
  "relay-directive": (period: string) => `CV chỉ đạo ${period}`,
  "quarterly-report": (period: string) => `Báo cáo ${period}`,
  "weekly-brief": (period: string) => `Tin nhanh ${period}`,
} as const;

/** Periods as they fit into the name of a sheet. */
export const shortPeriods = {
  month: (month: number, year: number) => `T${month}-${year}`,
  quarter: (roman: string, year: number) => `Quý ${roman}-${year}`,
  week: (week: number, year: number) => `Tuần ${week}-${year}`,
  year: (year: number) => `năm ${year}`,
  span: (from: number, to: number, year: number) =>
    from === 1 ? `${to}T-${year}` : `T${from}-T${to}-${year}`,
} as const;

/** Texts of the reminder ledger (sổ theo dõi nhắc nhở). */
export const ledgerTexts = {
  title: "SỔ THEO DÕI NHẮC NHỞ, PHÊ BÌNH",
  explanation:
    "Mỗi dòng là một lần nhắc nhở đã ban hành. Nếu văn bản không được ban hành thì ghi ngày và lý do rút: dòng đó được giữ lại nhưng không còn được tính. Cột ghi chú là của người dùng.",
  document: "Văn bản",
  period: "Kỳ",
  unit: "Đơn vị",
  ground: "Lý do",
  level: "Lần thứ",
  figure: "Số liệu khi nhắc",
  note: "Ghi chú",
  unitKey: "Mã đơn vị",
  withdrawnOn: "Ngày rút",
  withdrawnWhy: "Lý do rút",
  withdrawnBy: "Người rút",
} as const;

/** Grounds of reminders, as the ledger writes and reads them. */
export const groundNames = {
  overdue: "Hồ sơ quá hạn",
  "below-average": "Dưới bình quân",
  "electronic-copies": "Chứng thực bản sao điện tử",
} as const;

/** Kinds of documents, as the ledger writes and reads them. */
export const documentNames = {
  "commend-remind": "Công văn biểu dương, nhắc nhở",
  "raise-criteria": "Công văn nâng cao tiêu chí",
  "raise-index": "Công văn nâng cao chỉ số",
  "relay-directive": "Công văn thực hiện chỉ đạo",
  "quarterly-report": "Báo cáo quý",
  "weekly-brief": "Tin nhanh tuần",
} as const;
