import { describeRoles } from "./columns";
import { dataFindings } from "./finding-data";
import { formFindings } from "./finding-form";
import { type Sentence, atCell, given, named, rate } from "./finding-facts";
import { wordingFindings } from "./finding-wording";
import { formatDay } from "./periods";
import { indicatorNames } from "./indicators";
import { formatPeriodOfId, formatSummedFrom } from "./period-ids";

const periodFindings = {
  "open-period": (facts) =>
    `Số liệu trên trang “${facts.sheet}” mới tính đến ngày ${formatDay(String(facts.values["lastDay"]))}, kỳ chưa kết thúc; các con số là tạm tính, hãy cập nhật khi hết kỳ.`,
  "period-disagreement": (facts) =>
    `${atCell(facts)} ghi “${named(facts, "title")}” (${period(facts, "other")}), không khớp với ${usedSource(facts)} là ${period(facts, "used")}; đang dùng ${period(facts, "used")}, hãy sửa chỗ ghi sai.`,
  "period-duplicated": (facts) =>
    given(
      facts,
      "others",
      (count) =>
        `Hai trang “${named(facts, "kept")}” và “${named(facts, "left")}” cùng là số liệu ${period(facts, "period")} nhưng của các đơn vị khác nhau; mỗi kỳ chỉ đọc một trang nên ${count} đơn vị của trang “${named(facts, "left")}” không được tính: hãy đưa hai bảng vào cùng một trang.`,
    ) ||
    `Hai trang “${named(facts, "kept")}” và “${named(facts, "left")}” cùng là số liệu ${period(facts, "period")}; đang dùng trang “${named(facts, "kept")}”, hãy đổi tên hoặc bỏ trang thừa.`,
  "figures-copied": (facts) =>
    `Số liệu trên trang “${facts.sheet}” giống hệt trang “${named(facts, "previous")}” đến từng ô; hãy kiểm tra xem trang đã được nhập số liệu mới chưa.`,
  "previous-period-missing": (facts) =>
    `Tệp không có số liệu ${period(facts, "period")} nên không so sánh với kỳ trước (gần nhất là ${period(facts, "latest")}); hãy thêm trang của kỳ đó nếu cần so sánh.`,
  "guessed-period": (facts) =>
    `Trang “${facts.sheet}” không ghi năm, tạm hiểu là ${period(facts, "period")} theo các trang khác; hãy ghi rõ năm ở tên trang hoặc tiêu đề.`,
  "no-january": (facts) =>
    `Không có đủ số liệu các kỳ từ tháng 01 nên không cộng được lũy kế chứng thực bản sao điện tử của năm cho trang “${facts.sheet}”; hãy thêm các trang còn thiếu hoặc thêm cột lũy kế.`,
  "series-break": (facts) =>
    `Cách chấm điểm Bộ chỉ số 766 thay đổi từ ngày ${formatDay(String(facts.values["day"]))} nên điểm trên trang “${facts.sheet}” không được so với trang “${named(facts, "previous")}”.`,
  "summed-period": (facts) =>
    `Tệp không có biểu riêng của ${period(facts, "period")}; số liệu được ${summedFrom(facts)}, không cần làm gì nếu các biểu đó đã đủ.`,
  "left-out-of-sum": (facts) =>
    `Số liệu ${period(facts, "period")} cộng từ các tháng không có: ${indicatorList(facts)}, vì tỷ lệ, điểm, thứ hạng và số hồ sơ quá hạn ghi sẵn không cộng được; hãy bổ sung cột số lượng (tử số, mẫu số) hoặc thêm biểu riêng của kỳ này.`,
  "period-in-two-files": (facts) =>
    `Hai tệp “${named(facts, "kept")}” và “${named(facts, "left")}” cùng có số liệu ${period(facts, "period")}; đang dùng tệp “${named(facts, "kept")}”, hãy bỏ bớt một tệp hoặc sửa kỳ ghi sai.`,
  "periods-missing": (facts) =>
    `Các tệp đọc cùng nhau còn thiếu: ${periodList(facts)}; hãy thêm tệp của các kỳ đó, vì không so sánh và cộng lũy kế qua chỗ thiếu được.`,
} as const satisfies Record<string, Sentence>;

const readingFindings = {
  "hidden-rows": (facts) =>
    `Trang “${facts.sheet}” có ${named(facts, "count")} dòng đơn vị đang bị ẩn hoặc lọc, ${facts.values["treatment"] === "exclude" ? "không được tính" : "vẫn được tính"} theo cài đặt; hãy bỏ ẩn, hoặc đổi mục “Dòng ẩn” trong cài đặt.`,
  "unrecognised-column": (facts) =>
    `${atCell(facts)}: chưa nhận ra cột “${columnName(facts)}” nên không dùng số liệu của cột này; nếu cần, hãy chỉ rõ nội dung cột trong cài đặt.`,
  "guessed-column": (facts) =>
    `${atCell(facts)}: cột “${columnName(facts)}” tạm hiểu là “${describeRoles(String(facts.values["role"] ?? ""))}”; hãy xác nhận hoặc chỉ lại nội dung cột trong cài đặt.`,
  "ambiguous-separators": (facts) =>
    `${atCell(facts)} ghi “${named(facts, "written")}”: không rõ dấu chấm, dấu phẩy là phân cách hàng nghìn hay phần thập phân, tạm đọc là ${named(facts, "read")}; hãy sửa cho thống nhất cả cột${columnOf(facts)}.`,
  "unclear-rate-scale": (facts) =>
    `${atCell(facts)}: không rõ cột${columnOf(facts)} ghi tỷ lệ theo phần trăm hay theo phân số, tạm đọc ô này là ${rate(facts, "read")}; hãy định dạng cột theo kiểu phần trăm hoặc ghi thêm dấu %.`,
  "legacy-encoding": (facts) =>
    `${atCell(facts)}: tên ghi bằng phông chữ cũ (TCVN3 hoặc VNI), “${named(facts, "written")}” được đọc là “${named(facts, "read")}”${given(facts, "count", (count) => `, có ${count} tên như vậy`)}; hãy chuyển bảng sang Unicode.`,
  "row-without-name": (facts) =>
    `Dòng của ${atCell(facts, "lower")} có số liệu nhưng không có tên đơn vị nên không được tính; hãy điền tên đơn vị.`,
  "rows-of-a-part": (facts) =>
    `${atCell(facts)}: “${named(facts, "label")}”${given(facts, "more-rows", (count) => ` và ${count} dòng tiếp theo`)} được hiểu là một phần của “${named(facts, "unit")}” nên không tính là đơn vị riêng; nếu là đơn vị riêng, hãy đánh số thứ tự riêng cho từng dòng.`,
  "table-left-out": (facts) =>
    `Bảng bắt đầu ở ${atCell(facts, "lower")} không ghép được với bảng bắt đầu ở ô ${named(facts, "kept")} của cùng ${period(facts, "period")} nên không được tính; hãy tách bảng sang trang khác hoặc bỏ phần trùng.`,
  "range-capped": (facts) =>
    `Trang “${facts.sheet}” có ô nằm quá xa bảng số liệu${given(facts, "range", (range) => ` (${range})`)} nên phần đó không được đọc; hãy xóa các ô thừa.`,
} as const satisfies Record<string, Sentence>;

const documentReasons: Readonly<Record<string, string>> = {
  "no-form": "chưa có mẫu cho loại văn bản này",
  "no-figures": "biểu không có đủ số liệu cho văn bản",
  "no-sections": "các phần của văn bản đều đã bỏ chọn",
  "no-standings": "biểu không có xếp hạng của đơn vị mình",
  "own-unit-not-set": "chưa chọn đơn vị của mình trong cài đặt",
  "not-reminded": "đơn vị này không bị nhắc nhở",
  "no-reminders": "kỳ này không có đơn vị nào bị nhắc nhở nên không có phiếu trích",
  "own-unit-not-found": "không tìm thấy đơn vị của mình trong biểu",
};

const mergerReasons: Readonly<Record<string, string>> = {
  counts: "số chuyển sang bằng tổng số còn lại của các đơn vị này",
  names: "tên ghép từ tên các đơn vị này",
};

const documentFindings = {
  "document-not-drafted": (facts) =>
    `Chưa soạn được văn bản từ trang “${facts.sheet}”: ${documentReasons[String(facts.values["reason"])] ?? named(facts, "reason")}; hãy chọn loại văn bản khác hoặc bổ sung số liệu, cài đặt.`,
  "document-field-missing": (facts) =>
    `Văn bản còn thiếu nội dung${given(facts, "field", (field) => ` “${field}”`)}; hãy điền vào chỗ được đánh dấu${onSheetCell(facts)} trước khi ban hành.`,
  "guessed-merger": (facts) =>
    `${atCell(facts)}: đơn vị “${named(facts, "unit")}” có vẻ được sáp nhập hoặc đổi tên từ “${named(facts, "from").replaceAll(" + ", "”, “")}” (${mergerReasons[String(facts.values["reason"])] ?? ""}) nhưng chưa so sánh với kỳ trước; nếu đúng, hãy xác nhận trong mục sáp nhập của cài đặt.`,
} as const satisfies Record<string, Sentence>;

/**
 * One sentence for each finding: where, the figures, and what to do.
 *
 * The keys are the finding codes of the domain; a code without a sentence does not compile where it is looked up.
 */
export const findingSentences = {
  ...dataFindings,
  ...periodFindings,
  ...readingFindings,
  ...documentFindings,
  ...wordingFindings,
  ...formFindings,
} as const satisfies Record<string, Sentence>;

function period(facts: Parameters<Sentence>[0], key: string): string {
  const id = String(facts.values[key] ?? "");
  return /^\d{4}-\d{2}-\d{2}$/.test(id) ? `ngày ${formatDay(id)}` : formatPeriodOfId(id);
}

function summedFrom(facts: Parameters<Sentence>[0]): string {
  return formatSummedFrom(idList(facts, "from"));
}

function periodList(facts: Parameters<Sentence>[0]): string {
  return idList(facts, "missing").map(formatPeriodOfId).join(", ");
}

/** Several ids stand in one value, with a blank between them: no id holds one. */
function idList({ values }: Parameters<Sentence>[0], key: string): readonly string[] {
  return String(values[key] ?? "")
    .split(" ")
    .filter((id) => id !== "");
}

function indicatorList(facts: Parameters<Sentence>[0]): string {
  const names: Readonly<Record<string, { readonly full: string }>> = indicatorNames;
  return String(facts.values["indicators"] ?? "")
    .split("\n")
    .map((id) => `“${names[id]?.full ?? id}”`)
    .join(", ");
}

/** " ở ô A12 trang “Công văn T4-2023”", where the place on the draft is known. */
function onSheetCell(facts: Parameters<Sentence>[0]): string {
  return facts.cell === null ? "" : ` ở ${atCell(facts, "lower")}`;
}

function columnName(facts: Parameters<Sentence>[0]): string {
  return named(facts, "column");
}

function columnOf(facts: Parameters<Sentence>[0]): string {
  return given(facts, "column", (column) => ` “${column}”`);
}

function usedSource(facts: Parameters<Sentence>[0]): string {
  const source = facts.values["usedSource"];
  return source === "sheet-name" ? `tên trang “${facts.sheet}”` : "tiêu đề của bảng";
}
