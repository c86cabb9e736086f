import { type Sentence, andMore, atCell, given, named, rate } from "./finding-facts";

/** "UBND xã Tái Sơn, cột “…”": whose figure it is. */
const whose: Sentence = (facts) =>
  [given(facts, "unit", (unit) => unit), given(facts, "column", (column) => `cột “${column}”`)]
    .filter((part) => part !== "")
    .join(", ");

/** "19,55 điểm", or "từ 3 đến 7 điểm" where the sheet holds only a part of what the points are made of. */
const pointsBetween: Sentence = (facts) =>
  facts.values["least"] === facts.values["most"]
    ? `${named(facts, "least")} điểm`
    : `từ ${named(facts, "least")} đến ${named(facts, "most")} điểm`;

/** Sentences about single figures, sums, rates and units. */
export const dataFindings = {
  "part-exceeds-whole": (facts) =>
    `${atCell(facts)} (${whose(facts)}) là ${named(facts, "part")}, lớn hơn tổng ${named(facts, "whole")} ở cột “${named(facts, "wholeColumn")}”; hãy kiểm tra cả hai ô${andMore(facts)}.`,
  "parts-do-not-sum": (facts) =>
    `${atCell(facts)} (${whose(facts)}) ghi ${named(facts, "stated")} nhưng cộng các phần ${named(facts, "parts")} được ${named(facts, "sum")}${given(facts, "rows", (rows) => `, và ${rows} dòng cũng lệch như vậy`)}; hãy kiểm tra các ô đó${andMore(facts)}.`,
  "total-mismatch": (facts) =>
    `${atCell(facts)} ghi tổng ${named(facts, "stated")} nhưng cộng các đơn vị ở cột “${named(facts, "column")}” được ${named(facts, "sum")}; hãy kiểm tra công thức tính tổng${given(facts, "label", (label) => ` của dòng “${label}”`)}.`,
  "rate-mismatch": (facts) =>
    `${atCell(facts)} (${whose(facts)}) ghi ${rate(facts, "stated")} nhưng ${named(facts, "numerator")}/${named(facts, "denominator")} là ${rate(facts, "rate")}; hãy kiểm tra tỷ lệ, tử số và mẫu số${andMore(facts)}.`,
  "duplicate-unit": (facts) =>
    `${atCell(facts)}: đơn vị “${named(facts, "unit")}” đã có ở ô ${named(facts, "otherCell")} (“${named(facts, "other")}”); hãy bỏ dòng trùng hoặc sửa tên đơn vị.`,
  "unit-gone": (facts) =>
    `Đơn vị “${named(facts, "unit")}” có ở ${atCell(facts, "lower")} nhưng không có trên trang “${named(facts, "current")}”; hãy bổ sung, hoặc khai báo việc đổi tên, sáp nhập trong cài đặt.`,
  "unit-new": (facts) =>
    `${atCell(facts)}: đơn vị “${named(facts, "unit")}” không có trên trang kỳ trước “${named(facts, "previous")}” nên không so sánh được; nếu là đổi tên hoặc sáp nhập, hãy khai báo trong cài đặt.`,
  "near-miss-name": (facts) =>
    `${atCell(facts)} ghi “${named(facts, "unit")}”, chỉ khác một dấu với “${named(facts, "other")}”; đang coi là hai đơn vị, hãy sửa tên hoặc xác nhận là một đơn vị trong mục tên gọi khác của cài đặt.`,
  "text-for-number": (facts) =>
    `${atCell(facts)} (cột “${named(facts, "column")}”) ghi “${named(facts, "written")}” ở chỗ phải là số nên không được tính; hãy nhập lại số${andMore(facts)}.`,
  "error-value": (facts) =>
    `${atCell(facts)} (cột “${named(facts, "column")}”) báo lỗi ${named(facts, "written")} nên không được tính; hãy sửa công thức${andMore(facts)}.`,
  "negative-count": (facts) =>
    `${atCell(facts)} (${whose(facts)}) là số âm ${named(facts, "value")}; hãy kiểm tra lại${andMore(facts)}.`,
  "not-whole": (facts) =>
    `${atCell(facts)} (${whose(facts)}) là ${named(facts, "value")}, không phải số nguyên; hãy kiểm tra xem dấu chấm, dấu phẩy có bị hiểu sai không${andMore(facts)}.`,
  "rate-above-100": (facts) =>
    `${atCell(facts)} (${whose(facts)}) là ${rate(facts, "stated")}, lớn hơn 100%; hãy kiểm tra tử số và mẫu số${andMore(facts)}.`,
  "rate-of-nothing": (facts) =>
    `${atCell(facts)} (${whose(facts)}) ghi ${rate(facts, "stated")} trong khi không phát sinh hồ sơ nào (0/0); hãy để trống ô này${andMore(facts)}.`,
  "empty-verdict": (facts) =>
    `${atCell(facts)} (${whose(facts)}) để trống tỷ lệ trong khi kết quả là 0/${named(facts, "denominator")}, tức 0%; hãy ghi rõ tỷ lệ${andMore(facts)}.`,
  "zero-denominator": (facts) =>
    `${atCell(facts)} (${whose(facts)}) bằng 0: không phát sinh nên không tính tỷ lệ và không xếp hạng; không cần làm gì nếu số này đúng${andMore(facts)}.`,
  "missing-figure": (facts) =>
    facts.values["column"] === ""
      ? `${atCell(facts)}: đơn vị “${named(facts, "unit")}” chưa có số liệu nào; hãy nhập số liệu, hoặc ghi 0 nếu không phát sinh.`
      : `${atCell(facts)} (${whose(facts)}) chưa có số liệu; hãy nhập số, hoặc ghi 0 nếu không phát sinh${andMore(facts)}.`,
  "year-to-date-less-than-period": (facts) =>
    `${atCell(facts)} (${whose(facts)}): lũy kế từ đầu năm là ${named(facts, "year")}, nhỏ hơn số trong kỳ ${named(facts, "count")}; hãy kiểm tra cả hai ô${andMore(facts)}.`,
  "year-to-date-mismatch": (facts) =>
    `${atCell(facts)} (${whose(facts)}): lũy kế là ${named(facts, "year")} nhưng lũy kế kỳ trước ${named(facts, "last")} cộng số trong kỳ được ${named(facts, "sum")}; hãy kiểm tra lại${andMore(facts)}.`,
  "carried-over-mismatch": (facts) =>
    `${atCell(facts)} (${whose(facts)}): kỳ trước chuyển sang là ${named(facts, "count")} nhưng trang “${named(facts, "previous")}” còn ${named(facts, "pending")} hồ sơ đang giải quyết; hãy kiểm tra cả hai trang${andMore(facts)}.`,
  "points-mismatch": (facts) =>
    `${atCell(facts)} (${whose(facts)}) ghi ${named(facts, "stated")} điểm nhưng theo cách tính của Bộ chỉ số 766, số liệu trong biểu cho ${pointsBetween(facts)}; hãy kiểm tra điểm và các cột số liệu${andMore(facts)}.`,
} as const satisfies Record<string, Sentence>;
