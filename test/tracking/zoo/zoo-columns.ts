/** A column of the zoo: the role it means, and the ways in which offices head it (lowest header last). */
export interface ZooColumn {
  readonly role: string;
  readonly nested: readonly [string, string];
  readonly flat: string;
}

const received = "Tổng số hồ sơ tiếp nhận";
const settled = "Hồ sơ đã giải quyết";
const intake = "Số hóa thành phần hồ sơ";
const result = "Số hóa kết quả giải quyết TTHC";
const payment = "Thanh toán trực tuyến";

/** Counts with their rates, as a full tracking sheet has them. */
export const fullColumns: readonly ZooColumn[] = [
  { role: "received.count", nested: [received, "Tổng số"], flat: "Tổng số hồ sơ tiếp nhận" },
  { role: "receivedOnline.count", nested: [received, "Trực tuyến"], flat: "Tiếp nhận trực tuyến" },
  { role: "receivedDirect.count", nested: [received, "Trực tiếp"], flat: "Tiếp nhận trực tiếp" },
  { role: "carriedOver.count", nested: [received, "Từ kỳ trước"], flat: "Kỳ trước chuyển sang" },
  { role: "settled.count", nested: [settled, "Tổng"], flat: "Số hồ sơ đã giải quyết" },
  { role: "settledEarly.count", nested: [settled, "Trước hạn"], flat: "Đã giải quyết trước hạn" },
  { role: "settledOnTime.count", nested: [settled, "Đúng hạn"], flat: "Đã giải quyết đúng hạn" },
  { role: "settledLate.count", nested: [settled, "Trễ hạn"], flat: "Đã giải quyết trễ hạn" },
  {
    role: "intakeDigitisation.denominator",
    nested: [intake, "Số hồ sơ phải số hóa"],
    flat: "Hồ sơ phải số hóa khi tiếp nhận",
  },
  {
    role: "intakeDigitisation.numerator",
    nested: [intake, "Đã số hóa"],
    flat: "Hồ sơ đã số hóa khi tiếp nhận",
  },
  { role: "intakeDigitisation.rate", nested: [intake, "Tỷ lệ (%)"], flat: "Tỷ lệ số hóa TPHS" },
  {
    role: "resultDigitisation.denominator",
    nested: [result, "Tổng số kết quả"],
    flat: "Kết quả giải quyết phải số hóa",
  },
  {
    role: "resultDigitisation.numerator",
    nested: [result, "Được số hóa"],
    flat: "Kết quả giải quyết đã số hóa",
  },
  {
    role: "resultDigitisation.rate",
    nested: [result, "Tỉ lệ"],
    flat: "Tỷ lệ số hoá KQ giải quyết",
  },
  {
    role: "onlinePayment.denominator",
    nested: [payment, "Hồ sơ có nghĩa vụ tài chính"],
    flat: "Hồ sơ phát sinh phí, lệ phí phải thanh toán",
  },
  {
    role: "onlinePayment.numerator",
    nested: [payment, "Đã thanh toán trực tuyến"],
    flat: "Hồ sơ thanh toán trực tuyến",
  },
  { role: "onlinePayment.rate", nested: [payment, "Tỷ lệ"], flat: "Tỷ lệ thanh toán trực tuyến" },
  { role: "returned.count", nested: ["Hồ sơ trả lại", ""], flat: "Hồ sơ trả lại, từ chối" },
];

/** Rates alone. */
export const rateColumns: readonly ZooColumn[] = fullColumns.filter(({ role }) =>
  role.endsWith(".rate"),
);

/** Points alone, by the portal's codes. */
export const pointColumns: readonly ZooColumn[] = [
  { role: "transparency766.points", nested: ["Điểm", "CKMB"], flat: "CKMB" },
  { role: "progress766.points", nested: ["Điểm", "TDGQ"], flat: "TDGQ" },
  { role: "total766.points", nested: ["Điểm", "TONG_SCORE"], flat: "TONG_SCORE" },
];
