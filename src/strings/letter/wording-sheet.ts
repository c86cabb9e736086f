/** The texts of the sheet on which an office edits the sentences of its documents. */
export const wordingSheetTexts = {
  title: "MẪU CÂU CỦA VĂN BẢN",
  note: "Sửa câu ở cột “Câu văn”; để trống ô để dùng lại câu mặc định. Chỗ trong ngoặc {{…}} được điền bằng số liệu; chỉ dùng các trường ghi ở cột “Trường dùng được”.",
  columnId: "Mã câu",
  columnSentence: "Câu văn",
  columnFields: "Trường dùng được",
  columnDefault: "Câu mặc định",
  kinds: {
    "commend-remind": "Công văn biểu dương, nhắc nhở",
    "raise-criteria": "Công văn nâng cao các tiêu chí",
    "raise-index": "Công văn nâng cao chỉ số",
    "relay-directive": "Công văn thực hiện chỉ đạo",
    "quarterly-report": "Báo cáo định kỳ",
    "weekly-brief": "Báo cáo tuần",
    extract: "Phiếu trích kết quả",
  },
} as const;

/** What is wrong with an edited sentence, and what to do. */
export const wordingProblems = {
  "unknown-field": (cell: string, field: string) =>
    `Ô ${cell}: không có trường “{{${field}}}” cho câu này; hãy dùng một trường ghi ở cột “Trường dùng được”. Câu mặc định được dùng thay.`,
  "unclosed-field": (cell: string, field: string) =>
    `Ô ${cell}: ngoặc của trường chưa đóng ở “${field}”; hãy viết đủ “{{” và “}}”. Câu mặc định được dùng thay.`,
} as const;
