import { bilingual } from "./language";

/** What goes beside the letter: the office's own Word template, and the extracts for the units that are reminded. */
export const letterFileTexts = bilingual(
  {
    template: "Mẫu Word của cơ quan",
    templateHelp:
      "Tệp .docx có các trường như {{kỳ}} được điền ngay trên máy này, không gửi đi đâu.",
    fillTemplate: "Chọn mẫu và điền…",
    sampleTemplate: "Tải mẫu để bắt đầu",
    sampleName: "Mẫu công văn.docx",
    saved: (file: string) => `Đã tạo tệp ${file}; xem trong thư mục Tải xuống (Downloads).`,
    notSaved:
      "Excel trên máy này không cho tải tệp từ bảng. Hãy dùng Excel trên web hoặc trên Windows, hoặc bấm “Chèn dự thảo”.",
    extracts: "Phiếu trích cho từng đơn vị bị nhắc nhở",
    extractsHelp:
      "Mỗi đơn vị một trang: số liệu, thứ hạng, chỗ chưa đạt và hạn khắc phục, theo dự thảo này.",
    insertExtracts: "Chèn thành trang tính",
    extractsWord: "Tải một tệp Word",
    extractsName: (period: string) => `Phiếu trích ${period}.docx`,
    extractsInserted: (sheets: readonly string[]) =>
      `Đã có ${sheets.length} phiếu: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    nobodyReminded: "Kỳ này không có đơn vị nào bị nhắc nhở, phê bình nên không có phiếu nào.",
  },
  {
    template: "The office's own Word template",
    templateHelp:
      "A .docx file with fields such as {{kỳ}} is filled on this machine; it is sent nowhere.",
    fillTemplate: "Pick a template and fill it…",
    sampleTemplate: "Get a template to begin with",
    sampleName: "Mẫu công văn.docx",
    saved: (file: string) => `Made the file ${file}; look in your Downloads.`,
    notSaved:
      "This Excel does not let the pane save files. Use Excel on the web or on Windows, or insert the draft.",
    extracts: "Extracts for the reminded units",
    extractsHelp:
      "A page for each unit: its figures, its ranks, what fell short and by when it must be mended, as in this draft.",
    insertExtracts: "Insert as sheets",
    extractsWord: "Get one Word file",
    extractsName: (period: string) => `Phiếu trích ${period}.docx`,
    extractsInserted: (sheets: readonly string[]) =>
      `${sheets.length} extracts are there: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
    nobodyReminded: "No unit is reminded or criticised in this period, so there is no extract.",
  },
);
