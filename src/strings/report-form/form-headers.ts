/** The headers of the form sheet, by which its columns are found and a copy of it is told from other sheets. */
export const formHeaders = {
  number: "STT",
  content: "Nội dung",
  figure: "Số liệu",
  unit: "Đơn vị tính",
  rate: "Tỷ lệ đã nêu (%)",
  again: "Nêu lại ở mục khác",
  hint: "Hướng dẫn",
} as const;

/** What the header of contents looks like at a glance: a row without it need not be looked at closely. */
export const contentAtAGlance = /n.{1,6}dung/iu;

/** What a section heading may begin with: "A.", "I.", "1)". */
export const headingNumber = /^(?:[ivx]+|[a-z]|\d{1,2})[.)]\s+/;
