/** The fields of an office's own Word template besides those of the sentences: of the document, and of the items of its lists. */
export const templateFieldNames = {
  superior: "cấp trên",
  issuer: "cơ quan ban hành",
  number: "số, ký hiệu",
  placeAndDate: "địa danh, ngày tháng",
  title: "tên loại",
  documentSubject: "trích yếu",
  signature: "quyền hạn, chức vụ",
  signer: "người ký",
  order: "số thứ tự",
  recipient: "nơi",
  paragraph: "đoạn",
  appendixLabel: "số phụ lục",
  appendixTitle: "tên phụ lục",
  appendixReference: "kèm theo",
  unit: "đơn vị",
  indicator: "chỉ tiêu",
  rate: "tỷ lệ",
  change: "so sánh",
  gap: "khoảng cách",
  dossiers: "số hồ sơ",
  level: "lần",
  ground: "lý do",
} as const;

/** The lists that a template repeats something for, "{{#biểu dương}} … {{/biểu dương}}". */
export const templateListNames = {
  addressees: "kính gửi",
  paragraphs: "nội dung",
  heading: "là tiêu đề",
  distribution: "nơi nhận",
  appendices: "phụ lục",
  rows: "dòng",
  indicators: "các chỉ tiêu",
  commended: "biểu dương",
  below: "dưới bình quân",
  uncertified: "chưa chứng thực",
  overdue: "quá hạn",
  reminded: "nhắc nhở",
  criticised: "phê bình",
} as const;

/** A column of an appendix's row, from 1 on. */
export function cellName(column: number): string {
  return `ô ${column}`;
}

/** What holds once where a list has anything, so that a heading can go with it: "{{#có biểu dương}}". */
export function conditionName(list: string): string {
  return `có ${list}`;
}

/** Where in a template something stands. */
export const templateParts = {
  document: "thân văn bản",
  header: "đầu trang",
  footer: "chân trang",
  footnotes: "cước chú",
  endnotes: "chú thích cuối",
  comments: "ghi chú",
} as const;

/** The texts of the template that an office can begin with. */
export const sampleTemplateTexts = {
  title: "Mẫu văn bản Word",
  note: "Các tên dưới đây dùng được trong tệp mẫu, viết giữa hai dấu ngoặc nhọn mở và hai dấu ngoặc nhọn đóng. Tên có dấu # là một danh sách: đặt # trước tên để mở, / trước tên để đóng; phần ở giữa được lặp lại cho từng mục. Hãy xóa trang này khi đã sửa xong mẫu.",
  columnName: "Tên",
  columnWithin: "Dùng trong danh sách",
} as const;
