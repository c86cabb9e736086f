/** Names of what can be pressed and read on the workbench. */
export const workbenchLabels = {
  title: "Xếp hạng TTHC",
  badge: "Bàn dùng thử – không thay thế Excel",
  badgeHint:
    "Trang này chỉ để xem thử tiện ích khi không có Excel. Công thức, in ấn, biểu đồ và bảo vệ trang tính không đầy đủ như Excel; hãy làm việc chính thức trong Excel. Số thập phân gõ và hiện bằng dấu chấm.",
  fileGroup: "Tệp",
  addInGroup: "Xếp hạng TTHC",
  ribbon: "Thanh công cụ",
  open: "Mở tệp",
  openHint: "Mở một tệp .xlsx trên máy; tệp không rời khỏi máy",
  save: "Lưu tệp",
  saveHint: "Lưu bảng tính đang mở thành tệp .xlsx",
  compute: "Tính xếp hạng",
  computeHint: "Đọc biểu theo dõi đang mở, tính tỷ lệ, xếp hạng và ghi kết quả",
  showPane: "Mở bảng",
  showPaneHint: "Mở bảng Xếp hạng TTHC bên phải trang tính",
  closePane: "Đóng bảng",
  paneFrame: "Bảng Xếp hạng TTHC",
  paneWidth: "Độ rộng của bảng bên phải",
  sheetArea: "Trang tính",
  dropHere: "Thả tệp .xlsx vào đây để mở",
  dismiss: "Đóng thông báo",
  loading: "Đang mở bàn dùng thử…",
} as const;

/** What happened to a file, as a sentence. */
export const workbenchSentences = {
  opened: (name: string) => `Đã mở ${name}.`,
  saved: (name: string) => `Đã lưu ${name} vào thư mục tải xuống.`,
  opening: (name: string) => `Đang mở ${name}…`,
  noSample: "Không tải được tệp mẫu. Hãy bấm Mở tệp và chọn một tệp .xlsx.",
  noGrid: "Không tải được trang tính. Hãy tải lại trang này.",
  severalFiles: "Mỗi lần chỉ mở được một tệp; đã mở tệp đầu tiên.",
  notOpened: (name: string, reason: string) => `Không mở được ${name}: ${reason}`,
  notSaved: (name: string, reason: string) => `Không lưu được ${name}: ${reason}`,
  notWritten: (count: number) => `Có ${count} thay đổi mà tệp .xlsx lưu ở đây không giữ được.`,
  notShown: (count: number) =>
    `Có ${count} phần không hiện ở đây (ví dụ hình vẽ, biểu đồ); khi lưu, các phần đó được giữ nguyên.`,
} as const;

/** What `npm start` prints. */
export const workbenchConsole = {
  ready: (origin: string) =>
    `Bàn dùng thử: ${origin}\nMở địa chỉ trên trong trình duyệt. Bấm Ctrl+C để dừng.\n`,
} as const;

/** Why a file is not opened or saved, by the code of the host, and what to do. */
export const fileRefusals = {
  "not-a-zip": "đây không phải tệp Excel. Hãy chọn tệp có đuôi .xlsx.",
  "old-format": "tệp có định dạng Excel cũ (.xls). Hãy mở bằng Excel rồi lưu lại thành .xlsx.",
  encrypted: "tệp có mật khẩu mở. Hãy bỏ mật khẩu trong Excel rồi thử lại.",
  "binary-workbook": "tệp là sổ nhị phân (.xlsb). Hãy lưu lại thành .xlsx rồi thử lại.",
  "too-large": "tệp quá lớn đối với trình duyệt. Hãy bớt trang tính hoặc dòng không dùng.",
  "damaged-package": "tệp bị hỏng hoặc tải về chưa hết. Hãy lấy lại tệp gốc.",
  "unsupported-package": "tệp được nén theo cách không hỗ trợ. Hãy mở bằng Excel rồi lưu lại.",
  "bad-xml": "nội dung bên trong tệp bị hỏng. Hãy mở bằng Excel để sửa rồi lưu lại.",
  "no-workbook-part": "tệp không chứa bảng tính Excel. Hãy chọn tệp .xlsx khác.",
  "bad-workbook": "cấu trúc bảng tính không hợp lệ. Hãy mở bằng Excel để sửa rồi lưu lại.",
  "file-defect": "có lỗi khi đọc tệp này. Hãy mở bằng Excel rồi lưu lại và thử lại.",
} as const;

/** Why an edit in the grid was taken back. */
export const editRefusals = {
  isProtected: "Trang tính hoặc sổ tính đang được bảo vệ nên thay đổi vừa rồi không được ghi.",
  notPossible: "Excel không cho phép thay đổi vừa rồi nên bảng tính được giữ như cũ.",
} as const;
