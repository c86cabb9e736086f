/** How the reading of a sheet is explained: verdicts, kinds of rows, uses of columns and the reasons for each. */
export const explainTexts = {
  sheet: (sheet: string, verdict: string) => `Trang “${sheet}”: ${verdict}`,
  period: (period: string, source: string) => `  Kỳ: ${period} (${source})`,
  lastDay: (day: string) => `  Số liệu đến ngày ${day}`,
  rows: (kind: string, ranges: string) => `  Dòng ${ranges}: ${kind}`,
  group: (label: string, units: number) => `  Nhóm ${label}: ${units} đơn vị`,
  column: (column: string, path: string, meaning: string) =>
    `  Cột ${column} “${path}”: ${meaning}`,
  because: (meaning: string, reason: string) => `${meaning}, vì ${reason}`,
  guess: (meaning: string) => `${meaning} (phỏng đoán, cần xác nhận)`,
  matched: (reason: string, words: string) => `${reason} “${words}”`,
  finding: (severity: string, sentence: string) => `  ${severity}: ${sentence}`,
} as const;

/** What became of a sheet. */
export const verdictTexts = {
  tracking: "biểu theo dõi",
  "period-unknown": "biểu theo dõi nhưng chưa rõ kỳ báo cáo",
  empty: "trang trống, bỏ qua",
  "no-header": "không có tiêu đề cột của bảng theo dõi, bỏ qua",
  "rows-are-not-units": "các dòng không phải là đơn vị, bỏ qua",
  "no-known-figures": "không có cột số liệu nào nhận ra được, bỏ qua",
  "not-filled-in": "biểu theo dõi chưa nhập số liệu, bỏ qua",
  "no-units": "không có dòng đơn vị nào, bỏ qua",
  pivot: "bảng tổng hợp tự động (PivotTable), bỏ qua",
} as const;

/** Kinds of rows, by their number in a reading. */
export const rowTexts = [
  "ngoài bảng",
  "dòng trống",
  "tiêu đề",
  "tiêu đề cột",
  "đánh số cột",
  "tên nhóm",
  "đơn vị",
  "cộng nhóm",
  "tổng cộng",
  "ghi chú, chân biểu",
  "có số liệu nhưng thiếu tên đơn vị",
] as const;

/** What columns are for that have no role. */
export const useTexts = {
  name: "tên đơn vị",
  "unit-area": "địa bàn của đơn vị, để phân biệt đơn vị trùng tên",
  "unit-kind": "loại đơn vị, đọc cùng với tên",
  "unit-group": "nhóm của đơn vị",
  index: "số thứ tự",
  code: "mã đơn vị",
  period: "kỳ báo cáo",
  figure: "số liệu",
  note: "ghi chú",
  date: "ngày tháng",
  target: "chỉ tiêu, kế hoạch giao",
  comparison: "so sánh với kỳ khác, không dùng",
  remainder: "phần còn lại, không dùng",
  "stated-rank": "hạng ghi sẵn, không dùng vì được tính lại",
  text: "nội dung chữ, không dùng",
  unrecognised: "chưa nhận ra, không dùng",
  blank: "cột trống",
} as const;

/** Why a column is taken for what it is. */
export const columnReasonTexts = {
  position: "vị trí trong bảng",
  "header-words": "chữ ở tiêu đề cột",
  settings: "đã chỉ rõ trong cài đặt",
  words: "tiêu đề có chữ",
  "few-words": "tiêu đề chỉ có chữ chung chung",
  "group-of-rate": "đứng trong nhóm cột gồm tổng số, phần đã làm và tỷ lệ",
  "figures-fit": "lấy cột này chia nhau khớp với tỷ lệ ghi trong biểu",
  neighbours: "cột đứng ngay trước nó",
  "another-column-fits-better": "đã có cột khác phù hợp hơn",
  "no-words-known": "không có chữ nào quen thuộc ở tiêu đề",
  "no-figures": "không có số liệu",
  "under-period": "không nằm dưới kỳ nào",
} as const;

/** Where a period was read. */
export const periodSourceTexts = {
  cells: "đọc từ cột kỳ báo cáo",
  header: "đọc từ tiêu đề cột",
  "sheet-name": "đọc từ tên trang",
  title: "đọc từ tiêu đề bảng",
  days: "đọc từ khoảng ngày ở tiêu đề bảng",
  "file-name": "đọc từ tên tệp",
  given: "do người dùng chỉ định",
} as const;

/** Why "1.022" is read as it is. */
export const separatorTexts = {
  settings: "dấu trước phần thập phân đã chỉ rõ trong cài đặt",
  "no-grouped-figures": "",
  "counts-are-whole": "cột số lượng nên dấu chấm, dấu phẩy trước ba chữ số là phân cách hàng nghìn",
  "other-mark-is-decimal": "cột dùng dấu kia cho phần thập phân",
  "same-mark-is-decimal": "các ô khác trong cột dùng dấu này cho phần thập phân",
  "rates-and-points-are-small":
    "tỷ lệ và điểm không lớn đến hàng nghìn nên dấu này là phần thập phân",
} as const;

/** Why a rate is read as per cent or as a fraction. */
export const scaleTexts = {
  settings: "phần trăm hay phân số đã chỉ rõ trong cài đặt",
  "percent-signs": "các ô có dấu %",
  "agrees-with-counts": "khớp với tử số chia mẫu số",
  "percent-format": "ô định dạng phần trăm",
  "none-above-one": "không có số nào lớn hơn 1 nên là phân số",
  "some-above-one": "có số lớn hơn 1 nên là phần trăm",
  "only-zero-and-one": "chỉ có 0 và 1 nên không rõ, tạm coi là phân số",
  "format-contradicts": "định dạng phần trăm nhưng số lớn hơn 1, tạm coi là phần trăm",
} as const;

/** How much a finding matters. */
export const severityTexts = { error: "Lỗi", warning: "Lưu ý", info: "Thông tin" } as const;
