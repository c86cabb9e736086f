import { type Sentence, atCell, given, named } from "./finding-facts";

const instead = "câu mặc định được dùng thay";

/** What is wrong with a sentence that the office has edited, or with its Word template, and what to do. */
export const wordingFindings = {
  "template-unknown-field": (facts) =>
    `Tệp mẫu${given(facts, "file", (file) => ` “${file}”`)}${given(facts, "part", (part) => `, ${part}`)}${given(facts, "paragraph", (paragraph) => `, đoạn ${paragraph}`)}: không có trường “{{${named(facts, "field")}}}” ở chỗ này nên được in thành chỗ cần điền; hãy sửa tên trường trong mẫu.`,
  "wording-unknown-field": (facts) =>
    `${atCell(facts)}: không có trường “{{${named(facts, "field")}}}” cho câu này nên ${instead}; hãy dùng một trường ghi ở cột “Trường dùng được”.`,
  "wording-unclosed-field": (facts) =>
    `${atCell(facts)}: ngoặc của trường chưa đủ ở “${named(facts, "field")}” nên ${instead}; hãy viết đủ “{{” và “}}”.`,
  "wording-dropped-field": (facts) =>
    `${atCell(facts)}: câu này phải có trường “{{${named(facts, "field")}}}” để không bỏ sót đơn vị nên ${instead}; hãy thêm lại trường đó.`,
  "wording-not-text": (facts) =>
    `${atCell(facts)} chứa số hoặc lỗi${given(facts, "field", (field) => ` (${field})`)}, không phải câu văn, nên ${instead}; hãy viết câu vào ô hoặc để trống ô.`,
  "wording-too-long": (facts) =>
    `${atCell(facts)}: câu dài quá 2.000 ký tự nên ${instead}; hãy rút gọn câu.`,
} as const satisfies Record<string, Sentence>;
