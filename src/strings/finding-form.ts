import { type FindingFacts, type Sentence, atCell, given, named, rate } from "./finding-facts";
import { formatDay } from "./periods";
import { formLabels } from "./report-form/form-labels";
import { receivedInPeriodLabel } from "./report-form/form-sheet";

/** One sentence for each finding of a periodic report's form: what does not add up, with the figures, and what to do. */
export const formFindings = {
  "form-period-missing": (facts) =>
    `Trang “${facts.sheet}” chưa ghi kỳ báo cáo hoặc ghi không rõ; hãy ghi, ví dụ “Quý II/2023”.`,
  "form-figure-unreadable": (facts) =>
    `${atCell(facts)} ghi “${named(facts, "written")}” ở chỗ ${kindOf(facts)}; hãy nhập lại.`,
  "form-figure-not-a-count": (facts) =>
    `${atCell(facts)} (${line(facts, "figure")}) là ${named(facts, "value")}, không phải số đếm; hãy kiểm tra dấu chấm, dấu phẩy và nhập lại số nguyên.`,
  "form-thousands-guessed": (facts) =>
    `${atCell(facts)} (${line(facts, "figure")}): Excel hiểu dấu chấm là dấu thập phân nên ô đang là ${named(facts, "written")}; tạm đọc là ${named(facts, "read")}, hãy nhập lại không có dấu chấm.`,
  "form-parts-do-not-sum": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” ghi ${named(facts, "total")} nhưng các phần cộng lại được ${terms(facts)} = ${named(facts, "sum")}; hãy sửa tổng số hoặc các phần.`,
  "form-balance": (facts) =>
    `${atCell(facts)}: tiếp nhận ${named(facts, "total")} hồ sơ nhưng đã giải quyết và đang giải quyết là ${terms(facts)} = ${named(facts, "sum")}; hãy kiểm tra hồ sơ còn thiếu hoặc thừa.`,
  "form-fields-do-not-sum": (facts) =>
    `${atCell(facts)}: các lĩnh vực cộng lại được ${terms(facts)} = ${named(facts, "sum")}, không bằng “${line(facts, "figure")}” là ${named(facts, "total")}; hãy bổ sung lĩnh vực còn thiếu hoặc sửa số.`,
  "form-part-exceeds-whole": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” là ${named(facts, "count")}, lớn hơn “${line(facts, "whole")}” là ${named(facts, "total")}; hãy kiểm tra cả hai ô.`,
  "form-rate-mismatch": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” nêu tỷ lệ ${percent(facts)} nhưng ${named(facts, "count")}/${named(facts, "total")} là ${rate(facts, "right")}; hãy sửa tỷ lệ hoặc số liệu.`,
  "form-rate-of-other-whole": (facts) =>
    `${atCell(facts)}: ${percent(facts)} là ${named(facts, "count")}/${named(facts, "otherTotal")} (${line(facts, "otherWhole")}), trong khi “${line(facts, "figure")}” tính trên ${named(facts, "total")} (${line(facts, "whole")}) được ${rate(facts, "right")}${further(facts)}; hãy nêu rõ mẫu số và sửa tỷ lệ.`,
  "form-rate-of-nothing": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” nêu tỷ lệ ${percent(facts)} trong khi không phát sinh (0/0); hãy để trống tỷ lệ.`,
  "form-stated-twice": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” được nêu lại là ${named(facts, "again")}, khác với ${named(facts, "count")} ở ô ${named(facts, "cell")}; hãy thống nhất một con số trong cả báo cáo.`,
  "form-reporter-differs": (facts) =>
    `${atCell(facts)}: cơ quan báo cáo được gọi là “${named(facts, "other")}”, khác với “${named(facts, "unit")}” ở ô ${named(facts, "cell")}; hãy thống nhất tên cơ quan trong cả báo cáo.`,
  "form-months-differ": (facts) =>
    `${atCell(facts)}: “${line(facts, "figure")}” của kỳ là ${named(facts, "count")} nhưng các tháng trong sổ theo dõi của ${named(facts, "unit")} cộng lại là ${named(facts, "months")}; hãy đối chiếu biểu với sổ theo dõi.`,
} as const satisfies Record<string, Sentence>;

function line(facts: FindingFacts, key: string): string {
  const id = String(facts.values[key] ?? "");
  const labels: Readonly<Record<string, { readonly label: string }>> = formLabels;
  return id === "receivedInPeriod" ? receivedInPeriodLabel : (labels[id]?.label ?? id);
}

/** "898 + 109" with the digits of each term grouped. */
function terms(facts: FindingFacts): string {
  return named(facts, "terms")
    .split(" + ")
    .map((term) => named({ ...facts, values: { term: Number(term) } }, "term"))
    .join(" + ");
}

/** A rate as it was typed: "89,2%", not "89,20%". */
function percent(facts: FindingFacts): string {
  return `${named(facts, "stated")}%`;
}

function further(facts: FindingFacts): string {
  return given(
    facts,
    "furtherTotal",
    (total) =>
      `, trên ${total} (${line(facts, "furtherWhole")}) được ${rate(facts, "furtherRight")}`,
  );
}

function kindOf(facts: FindingFacts): string {
  const kind = facts.values["kind"];
  if (kind === "day") return `phải là ngày, ví dụ ${formatDay("2023-06-30")}`;
  return kind === "rate" ? "phải là tỷ lệ phần trăm" : "phải là số";
}
