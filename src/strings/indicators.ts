/**
 * The names of an indicator: `full` for headings and tables, `short` for narrow columns, `phrase` inside a sentence, `part`
 * inside brackets where several indicators of one unit stand beside each other.
 */
export interface IndicatorName {
  readonly full: string;
  readonly short: string;
  readonly phrase: string;
  readonly part: string;
}

/** The known indicators by id. A custom one is called by the header that the user mapped. */
export const indicatorNames = {
  intakeDigitisation: {
    full: "Tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận",
    short: "Số hóa khi tiếp nhận",
    phrase: "tỷ lệ số hóa đầy đủ thành phần hồ sơ khi tiếp nhận",
    part: "tiếp nhận",
  },
  resultDigitisation: {
    full: "Tỷ lệ số hóa kết quả giải quyết TTHC",
    short: "Số hóa kết quả",
    phrase: "tỷ lệ số hóa kết quả giải quyết TTHC",
    part: "kết quả",
  },
  onTime: {
    full: "Tỷ lệ hồ sơ giải quyết trước và đúng hạn",
    short: "Trước và đúng hạn",
    phrase: "tỷ lệ hồ sơ giải quyết trước và đúng hạn",
    part: "trước và đúng hạn",
  },
  settlement: {
    full: "Tỷ lệ hồ sơ đã giải quyết",
    short: "Đã giải quyết",
    phrase: "tỷ lệ hồ sơ đã giải quyết",
    part: "đã giải quyết",
  },
  onlineSubmission: {
    full: "Tỷ lệ hồ sơ trực tuyến",
    short: "Hồ sơ trực tuyến",
    phrase: "tỷ lệ hồ sơ trực tuyến",
    part: "trực tuyến",
  },
  onlinePayment: {
    full: "Tỷ lệ thanh toán trực tuyến",
    short: "Thanh toán trực tuyến",
    phrase: "tỷ lệ thanh toán trực tuyến",
    part: "thanh toán trực tuyến",
  },
  postal: {
    full: "Hồ sơ qua dịch vụ bưu chính công ích",
    short: "Bưu chính công ích",
    phrase: "số hồ sơ qua dịch vụ bưu chính công ích",
    part: "bưu chính công ích",
  },
  electronicCopies: {
    full: "Chứng thực bản sao điện tử từ bản chính (trong kỳ)",
    short: "Bản sao điện tử trong kỳ",
    phrase: "số bản sao điện tử được chứng thực từ bản chính trong kỳ",
    part: "bản sao điện tử trong kỳ",
  },
  electronicCopiesYear: {
    full: "Chứng thực bản sao điện tử từ bản chính (lũy kế từ đầu năm)",
    short: "Bản sao điện tử lũy kế",
    phrase: "số bản sao điện tử được chứng thực từ bản chính từ đầu năm",
    part: "bản sao điện tử lũy kế",
  },
  overdue: {
    full: "Hồ sơ quá hạn",
    short: "Quá hạn",
    phrase: "số hồ sơ quá hạn",
    part: "quá hạn",
  },
  suspended: {
    full: "Hồ sơ tạm dừng",
    short: "Tạm dừng",
    phrase: "số hồ sơ đang tạm dừng",
    part: "tạm dừng",
  },
  returned: {
    full: "Hồ sơ trả lại do không đủ điều kiện giải quyết",
    short: "Trả lại",
    phrase: "số hồ sơ trả lại do không đủ điều kiện giải quyết",
    part: "trả lại",
  },
  lateAcceptance: {
    full: "Hồ sơ trực tuyến tiếp nhận quá thời hạn",
    short: "Tiếp nhận chậm",
    phrase: "số hồ sơ trực tuyến tiếp nhận quá thời hạn",
    part: "tiếp nhận chậm",
  },
  complaints: {
    full: "Phản ánh, kiến nghị",
    short: "Phản ánh, kiến nghị",
    phrase: "số phản ánh, kiến nghị",
    part: "phản ánh, kiến nghị",
  },
  satisfaction: {
    full: "Mức độ hài lòng",
    short: "Hài lòng",
    phrase: "mức độ hài lòng",
    part: "hài lòng",
  },
  signedResults: {
    full: "Tỷ lệ kết quả điện tử có ký số",
    short: "Kết quả có ký số",
    phrase: "tỷ lệ kết quả điện tử có ký số",
    part: "ký số",
  },
  transparency766: {
    full: "Công khai, minh bạch (Quyết định 766)",
    short: "Công khai minh bạch",
    phrase: "điểm công khai, minh bạch",
    part: "công khai, minh bạch",
  },
  progress766: {
    full: "Tiến độ, kết quả giải quyết (Quyết định 766)",
    short: "Tiến độ giải quyết",
    phrase: "điểm tiến độ, kết quả giải quyết",
    part: "tiến độ giải quyết",
  },
  onlineService766: {
    full: "Cung cấp dịch vụ công trực tuyến (Quyết định 766)",
    short: "Dịch vụ công trực tuyến",
    phrase: "điểm cung cấp dịch vụ công trực tuyến",
    part: "dịch vụ công trực tuyến",
  },
  onlinePayment766: {
    full: "Thanh toán trực tuyến (Quyết định 766)",
    short: "Thanh toán (766)",
    phrase: "điểm thanh toán trực tuyến",
    part: "thanh toán trực tuyến",
  },
  digitisation766: {
    full: "Số hóa hồ sơ (Quyết định 766)",
    short: "Số hóa hồ sơ",
    phrase: "điểm số hóa hồ sơ",
    part: "số hóa hồ sơ",
  },
  satisfaction766: {
    full: "Mức độ hài lòng (Quyết định 766)",
    short: "Hài lòng (766)",
    phrase: "điểm mức độ hài lòng",
    part: "hài lòng",
  },
  total766: {
    full: "Tổng điểm theo Quyết định 766/QĐ-TTg",
    short: "Tổng điểm 766",
    phrase: "tổng điểm theo Quyết định số 766/QĐ-TTg",
    part: "tổng điểm",
  },
} as const satisfies Record<string, IndicatorName>;
