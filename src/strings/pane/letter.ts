import { bilingual } from "./language";

/** The letter tab. The letter itself is Vietnamese in both languages. */
export const letterTexts = bilingual(
  {
    kind: "Loại văn bản",
    kinds: {
      "commend-remind": "Công văn biểu dương, nhắc nhở",
      "raise-criteria": "Công văn nâng cao tiêu chí",
      "raise-index": "Công văn nâng cao chỉ số",
      "relay-directive": "Công văn thực hiện chỉ đạo",
      "quarterly-report": "Báo cáo quý",
      "weekly-brief": "Tin nhanh tuần",
    },
    about: (period: string) => `Kỳ: ${period}`,
    signer: (text: string) => `Người ký: ${text}`,
    signerUnknown: "chưa ghi tên",
    editSigner: "Sửa người ký, nơi nhận",
    fields: (n: number) => `Còn ${n} chỗ cần điền tay, được đánh dấu […] trong văn bản.`,
    insert: "Chèn dự thảo",
    word: "Tải Word",
    copy: "Sao chép",
    issue: "Đã ban hành",
    inserted: (sheet: string) => `Đã chèn dự thảo vào trang “${sheet}”.`,
    copied: "Đã sao chép. Dán vào Word hoặc email bằng Ctrl+V.",
    notCopied:
      "Trình duyệt của Excel không cho sao chép. Hãy bấm “Chèn dự thảo” rồi sao chép từ trang tính.",
    saved: (file: string) => `Đã tạo tệp ${file}; xem trong thư mục Tải xuống (Downloads).`,
    notSaved:
      "Excel trên máy này không cho tải tệp từ bảng. Hãy bấm “Sao chép” rồi dán vào Word, hoặc bấm “Chèn dự thảo”.",
    wordFailed: (message: string) =>
      `Chưa tạo được tệp Word (${message}). Hãy bấm “Sao chép” rồi dán vào Word.`,
    issueTitle: "Ghi vào sổ theo dõi nhắc nhở?",
    issueBody: (period: string) =>
      `Các lần nhắc nhở, phê bình trong văn bản kỳ ${period} sẽ được ghi là đã ban hành; kỳ sau sẽ tính tiếp lần thứ mấy. Chỉ bấm khi văn bản đã ký, đóng dấu.`,
    issueYes: "Ghi vào sổ",
    issueNo: "Chưa ban hành",
    issued: (n: number) =>
      n === 0
        ? "Đã ghi nhận; văn bản này không nhắc nhở đơn vị nào."
        : `Đã ghi ${n} dòng vào sổ theo dõi nhắc nhở.`,
    paper: "Dự thảo văn bản",
    figure: (cells: string) => `Đến ô ${cells} trên biểu`,
    sections: (chosen: number, all: number) => `Các phần của văn bản (${chosen}/${all})`,
    sectionsHelp: "Phần được chọn sẽ có trong văn bản nếu kỳ này có nội dung:",
    keepSections: "Nhớ lựa chọn này cho các kỳ sau",
    sectionsKept: "Đã ghi nhớ các phần của văn bản trong tệp này.",
    wording: "Lời văn của cơ quan",
    wordingHelp:
      "Sửa câu chữ trên trang “Mẫu văn bản” rồi bấm “Đọc lại”: dự thảo ở đây, trang công văn và tệp Word đều theo.",
    openWording: "Mở trang Mẫu văn bản",
    resetWording: "Dùng lại câu mặc định",
    wordingOpened: (sheet: string) =>
      `Đã mở trang “${sheet}”. Mỗi câu có các trường {{…}} dùng được ghi ở cột bên cạnh.`,
    wordingReset: (n: number) =>
      n === 0
        ? "Văn bản này đang dùng câu mặc định, không có gì phải đổi."
        : `Đã dùng lại ${n} câu mặc định cho văn bản này. Bấm “Hoàn tác” ở đầu bảng nếu muốn lấy lại câu đã sửa.`,
    reasons: {
      "no-figures": "Kỳ này chưa có số liệu để soạn văn bản này.",
      "no-sections": "Các phần của văn bản này đều đã bỏ chọn; hãy chọn lại ít nhất một phần.",
      "own-unit-not-set": "Cần cho biết đơn vị của mình ở thẻ Cài đặt để soạn văn bản này.",
      "own-unit-not-found": "Không thấy đơn vị của mình trên biểu; xem lại tên ở thẻ Cài đặt.",
      "no-standings": "Biểu này không có thứ hạng trong tỉnh để soạn văn bản này.",
      "no-form": "Tệp này không có biểu mẫu báo cáo quý để soạn văn bản này.",
      "not-reminded": "Kỳ này không có đơn vị nào bị nhắc nhở.",
    },
    toSettings: "Mở thẻ Cài đặt",
  },
  {
    kind: "Kind of document",
    kinds: {
      "commend-remind": "Letter that commends and reminds",
      "raise-criteria": "Letter on raising the criteria",
      "raise-index": "Letter on raising the index",
      "relay-directive": "Letter that carries out a directive",
      "quarterly-report": "Quarterly report",
      "weekly-brief": "Weekly brief",
    },
    about: (period: string) => `Period: ${period}`,
    signer: (text: string) => `Signer: ${text}`,
    signerUnknown: "no name yet",
    editSigner: "Edit signer and recipients",
    fields: (n: number) => `${n} places are left to fill in, marked […] in the text.`,
    insert: "Insert draft",
    word: "Get Word file",
    copy: "Copy",
    issue: "Issued",
    inserted: (sheet: string) => `The draft was put on sheet “${sheet}”.`,
    copied: "Copied. Paste into Word or an e-mail with Ctrl+V.",
    notCopied:
      "Excel's browser does not allow copying. Insert the draft and copy it from the sheet.",
    saved: (file: string) => `Made the file ${file}; look in your Downloads.`,
    notSaved:
      "This Excel does not let the pane save files. Copy the letter and paste it into Word, or insert the draft.",
    wordFailed: (message: string) =>
      `The Word file could not be made (${message}). Copy the letter and paste it into Word.`,
    issueTitle: "Enter it in the reminder ledger?",
    issueBody: (period: string) =>
      `The reminders and criticism of the document for ${period} will be recorded as issued; the next period counts on from them. Do this only once it is signed.`,
    issueYes: "Enter in the ledger",
    issueNo: "Not issued yet",
    issued: (n: number) =>
      n === 0
        ? "Recorded; this document reminds no unit."
        : `Entered ${n} lines in the reminder ledger.`,
    paper: "Draft of the document",
    figure: (cells: string) => `To cell ${cells} on the sheet`,
    sections: (chosen: number, all: number) => `Sections of the document (${chosen}/${all})`,
    sectionsHelp:
      "A section that is chosen is in the document if this period has something for it:",
    keepSections: "Remember this choice for the next periods",
    sectionsKept: "The sections of the document are remembered in this file.",
    wording: "The office's own wording",
    wordingHelp:
      "Edit the sentences on the sheet “Mẫu văn bản”, then click “Read again”: the draft here, its sheet and the Word file all follow.",
    openWording: "Open the sheet of wording",
    resetWording: "Back to the default sentences",
    wordingOpened: (sheet: string) =>
      `Opened sheet “${sheet}”. The fields {{…}} of each sentence stand in the column beside it.`,
    wordingReset: (n: number) =>
      n === 0
        ? "This document uses the default sentences; nothing had to be changed."
        : `${n} default sentences of this document are in use again. “Undo” at the top brings the edited ones back.`,
    reasons: {
      "no-figures": "This period has no figures for this document.",
      "no-sections": "Every section of this document is left out; choose at least one.",
      "own-unit-not-set": "Say in the settings which unit is your own to draft this document.",
      "own-unit-not-found": "Your own unit is not on the sheet; check its name in the settings.",
      "no-standings": "This sheet has no standings within the province.",
      "no-form": "This file has no form for the quarterly report.",
      "not-reminded": "No unit is reminded in this period.",
    },
    toSettings: "Open the settings",
  },
);
