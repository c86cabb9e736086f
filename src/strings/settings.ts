/** Texts of the settings sheet. */
export const settingsTexts = {
  title: "CÀI ĐẶT XẾP HẠNG VÀ CÔNG VĂN",
  howTo:
    "Sửa cột “Giá trị”; để trống là dùng mặc định. Danh sách: mỗi dòng trong ô (Alt+Enter) là một mục. Không sửa cột “Khóa”.",
  key: "Khóa",
  value: "Giá trị",
  explanation: "Giải thích",
} as const;

/** What each kind of value should be, for the sentence that rejects another one. */
export const expectedValues = {
  text: "một chuỗi chữ",
  flag: "true hoặc false",
  number: "một số",
  whole: "một số nguyên",
  atLeast: (least: number) => `một số không nhỏ hơn ${least}`,
  wholeAtLeast: (least: number) => `một số nguyên không nhỏ hơn ${least}`,
  day: "một ngày dạng 2023-04-30",
  period: "một kỳ dạng 2023-04, 2023-Q2, 2023-W17, 2023 hoặc 2023-01/2023-10",
  choice: (choices: string) => `một trong các giá trị ${choices}`,
  indicator: "mã của một chỉ tiêu (ví dụ intakeDigitisation) hoặc custom:…",
  columnRole: "dạng chỉ tiêu.phần, ví dụ resultDigitisation.numerator",
  list: "một danh sách [..]",
  record: "một nhóm khóa và giá trị {..}",
  knownKey: (keys: string) => `một trong các khóa ${keys}`,
  present: "có giá trị",
  json: "nội dung JSON hợp lệ",
} as const;

/** What was found, by its kind, where the value itself says too little. */
export const foundValues = {
  nothing: "trống",
  list: "một danh sách",
  record: "một nhóm khóa",
} as const;

/** The words for yes and no in a cell; the first of each is the one that is written. */
export const flagWords = {
  yes: ["có", "true", "x", "đúng"],
  no: ["không", "false", "sai"],
} as const;

/** The words for choices in a cell, by the value that they stand for. */
export const choiceWords: Readonly<Record<string, string>> = {
  district: "huyện",
  province: "tỉnh",
  commune: "xã",
  all: "tất cả",
  group: "theo nhóm",
  competition: "1-2-2-4",
  dense: "1-2-2-3",
  average: "1-2,5-2,5-4",
  ordinal: "1-2-3-4",
  shown: "số đã làm tròn",
  exact: "số chưa làm tròn",
  lowest: "thấp nhất",
  gap: "thấp hơn bình quân từ",
  under: "dưới mức",
  overdue: "quá hạn",
  "below-average": "dưới bình quân",
  "electronic-copies": "bản sao điện tử",
  settled: "đã giải quyết",
  received: "tiếp nhận",
  include: "tính cả",
  exclude: "bỏ qua",
  fraction: "phân số",
  percent: "phần trăm",
  comma: "dấu phẩy",
  dot: "dấu chấm",
};
