/** The texts of the sheet on which an office edits the sentences of its documents. */
export const wordingSheetTexts = {
  sheetName: "Mẫu văn bản",
  title: "MẪU CÂU CỦA VĂN BẢN",
  note: "Sửa câu ở cột “Câu văn”; để trống ô để dùng lại câu mặc định. Chỗ trong ngoặc {{…}} được điền bằng số liệu; chỉ dùng các trường ghi ở cột “Trường dùng được”. Không sửa cột “Mã câu”.",
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
