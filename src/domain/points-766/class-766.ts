import type { Shown } from "../report/report";

/** The classes of the total of Quyết định 766/QĐ-TTg: xuất sắc, tốt, khá, trung bình, yếu. */
export type Class766 = "excellent" | "good" | "fair" | "average" | "weak";

const lowestOfClass: readonly (readonly [Class766, Shown])[] = [
  ["excellent", 9000],
  ["good", 8000],
  ["fair", 7000],
  ["average", 5000],
];

/** The class of a total in hundredths of a point, as stated: 89,96 is good, not excellent. */
export function classOf766(total: Shown): Class766 {
  return lowestOfClass.find(([, lowest]) => total >= lowest)?.[0] ?? "weak";
}
