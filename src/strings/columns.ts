import { indicatorNames } from "./indicators";

/** What the counts of a sheet are called that are no indicators of their own. */
const quantityNames: Readonly<Record<string, string>> = {
  received: "Hồ sơ tiếp nhận",
  receivedOnline: "Tiếp nhận trực tuyến",
  receivedOnlineFull: "Tiếp nhận trực tuyến toàn trình",
  receivedOnlinePartial: "Tiếp nhận trực tuyến một phần",
  receivedDirect: "Tiếp nhận trực tiếp",
  receivedPostal: "Tiếp nhận qua bưu chính",
  receivedDirectOrPostal: "Tiếp nhận trực tiếp hoặc qua bưu chính",
  receivedInPeriod: "Tiếp nhận trong kỳ",
  carriedOver: "Kỳ trước chuyển sang",
  settled: "Đã giải quyết",
  settledEarly: "Giải quyết trước hạn",
  settledOnTime: "Giải quyết đúng hạn",
  settledEarlyOrOnTime: "Giải quyết trước và đúng hạn",
  settledLate: "Giải quyết quá hạn",
  pending: "Đang giải quyết",
  pendingOnTrack: "Đang giải quyết, trong hạn",
  pendingDue: "Đang giải quyết, đến hạn",
  pendingOverdue: "Đang giải quyết, quá hạn",
};

const partNames: Readonly<Record<string, string>> = {
  numerator: "tử số",
  denominator: "mẫu số",
  rate: "tỷ lệ ghi sẵn",
  count: "số lượng",
  points: "điểm",
  rank: "hạng ghi sẵn",
};

/** What a column holds, in words: "Tỷ lệ thanh toán trực tuyến (tử số)". */
export function describeRole(subject: string, part: string): string {
  const known: Readonly<Record<string, { readonly full: string }>> = indicatorNames;
  const name = known[subject]?.full ?? quantityNames[subject] ?? subject.replace(/^custom:/, "");
  const isPlain = part === "count" && !subject.startsWith("custom:");
  return isPlain ? name : `${name} (${partNames[part] ?? part})`;
}

/** Several roles as findings carry them, "resultDigitisation.numerator, settled.count", in words. */
export function describeRoles(roles: string): string {
  return roles
    .split(", ")
    .map((role) => {
      const dot = role.lastIndexOf(".");
      return describeRole(role.slice(0, dot), role.slice(dot + 1));
    })
    .join("; ");
}
