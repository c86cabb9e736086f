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

/** What each setting means, by its key, in the words of the office. */
export const settingExplanations = {
  level: "Cấp theo dõi: huyện, tỉnh hoặc xã; chỉ đổi cách gọi, không đổi cách tính.",
  "authority.superior": "Cơ quan cấp trên in phía trên tên cơ quan ban hành; trống thì không in.",
  "authority.name": "Tên cơ quan ban hành; trống thì lấy ở tiêu đề biểu theo dõi.",
  "authority.place": "Địa danh ghi trước ngày tháng.",
  "authority.abbreviation": "Chữ viết tắt cơ quan ban hành trong số, ký hiệu (mặc định UBND).",
  "authority.drafter": "Chữ viết tắt đơn vị soạn thảo trong số, ký hiệu (mặc định VP).",
  "signer.capacity": "Thể thức ký: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, TL. CHỦ TỊCH …",
  "signer.position": "Chức vụ người ký (mặc định CHỦ TỊCH).",
  "signer.name": "Họ và tên người ký.",
  addressees: "Kính gửi: mỗi dòng một nơi.",
  distribution: "Nơi nhận: mỗi dòng một nơi, dòng cuối là “Lưu: VT, …”.",
  ownUnit: "Đơn vị của mình trong bảng xếp hạng của cấp trên.",
  averageScope: "Phạm vi tính bình quân: tất cả, hoặc theo nhóm; trống thì theo cấp.",
  rankMethod: "Cách xếp hạng khi bằng nhau: 1-2-2-4, 1-2-2-3, 1-2,5-2,5-4 hoặc 1-2-3-4.",
  rankBy: "Xếp hạng theo số đã làm tròn hay số chưa làm tròn.",
  "belowAverage.indicator": "Chỉ tiêu dùng để xét “dưới bình quân”.",
  "belowAverage.cut":
    "Nêu tên: tất cả đơn vị dưới bình quân, N đơn vị thấp nhất, thấp hơn bình quân từ X điểm, hoặc dưới mức Y%.",
  "belowAverage.value": "N, X hoặc Y của dòng trên.",
  "belowAverage.groups": "Mã nhóm được xét, mỗi dòng một mã; trống thì là các địa phương.",
  "commend.indicators": "Các chỉ tiêu phải đạt 100% để được biểu dương, mỗi dòng một chỉ tiêu.",
  "commend.groups": "Mã nhóm được xét biểu dương, mỗi dòng một mã; trống thì là tất cả.",
  targets: "Mục tiêu (%) theo chỉ tiêu, mỗi dòng “chỉ tiêu = mức”; không ghi thì là 100.",
  weights: "Trọng số trong xếp hạng chung, mỗi dòng “chỉ tiêu = số”; không ghi thì là 1.",
  overduePenalty: "Số điểm trừ vào điểm chung cho mỗi hồ sơ quá hạn.",
  remindGrounds: "Lý do nhắc nhở, mỗi dòng một lý do: quá hạn, dưới bình quân, bản sao điện tử.",
  criticiseAfter: "Đã nhắc nhở quá số lần này thì chuyển sang phê bình.",
  exemptions:
    "Đơn vị được miễn nhắc nhở, mỗi dòng “đơn vị | lý do | căn cứ | kỳ” (kỳ có thể bỏ trống).",
  aliases: "Tên viết khác của đơn vị, mỗi dòng “tên đã viết = tên đúng”.",
  mergers: "Đơn vị sáp nhập, đổi tên, mỗi dòng “cũ + cũ | mới | ngày”.",
  columns: "Cột đã chỉ định, mỗi dòng “đường dẫn tiêu đề = chỉ tiêu.phần”.",
  figures:
    "Cách ghi số của cột, mỗi dòng “đường dẫn tiêu đề = phân số hoặc phần trăm | dấu phẩy hoặc dấu chấm” (dấu trước phần thập phân; có thể bỏ trống một mục).",
  listLimit: "Danh sách dài hơn số này thì chuyển thành Phụ lục.",
  trailingZeros: "Luôn ghi hai chữ số thập phân: có hoặc không.",
  percentagePoints: "Ghi “điểm phần trăm” thay cho “%” ở mức tăng, giảm: có hoặc không.",
  resultDenominator: "Mẫu số của số hóa kết quả: đã giải quyết hay tiếp nhận.",
  acceptanceHours:
    "Số giờ làm việc phải tiếp nhận hồ sơ trực tuyến. Để trống: 6 giờ, từ 01/7/2025 là 8 giờ (Nghị định 118/2025/NĐ-CP).",
  scoreBreak766: "Ngày đổi thang điểm 766; không so sánh điểm trước và sau ngày này.",
  "superiorLetter.number": "Số, ký hiệu văn bản của cấp trên được thực hiện.",
  "superiorLetter.date": "Ngày văn bản của cấp trên.",
  "superiorLetter.issuer": "Cơ quan ban hành văn bản của cấp trên.",
  "superiorLetter.subject": "Trích yếu văn bản của cấp trên.",
  hiddenRows: "Hàng ẩn trong biểu theo dõi: tính cả hay bỏ qua.",
  highlightTrackingSheet: "Tô màu đơn vị chưa đạt trên biểu theo dõi: có hoặc không.",
  capitaliseNamedUnits: "Viết hoa tên loại đơn vị khi nêu tên (Xã Tái Sơn): có hoặc không.",
  leftOutSections:
    "Phần không đưa vào văn bản, mỗi dòng một mã, ví dụ commend-remind.follow-up; trống là đưa vào đủ các phần.",
} as const satisfies Readonly<Record<string, string>>;
