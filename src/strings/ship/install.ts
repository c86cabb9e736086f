/** What the scripts that install and remove the add-in say, on Windows and Mac alike. */
export const installTexts = {
  installed: [
    "Đã cài Xếp hạng TTHC cho tài khoản này.",
    "Đóng hẳn Excel rồi mở lại, mở biểu theo dõi, vào thẻ Trang đầu (Home):",
    "nút “Tính xếp hạng” nằm ở cuối thẻ.",
    "Nếu chưa thấy nút: Trang đầu > Phần bổ trợ (Home > Add-ins), chọn Xếp hạng TTHC.",
  ],
  servedHere: [
    "Các tệp của tiện ích do chính máy này phục vụ tại https://localhost:3000/; máy khác không vào được.",
    "Máy chủ nhỏ này tự chạy mỗi khi đăng nhập; chứng thư của nó có hạn khoảng hai năm, hết hạn thì chạy lại tệp này.",
  ],
  macQuestion: ["Mac sẽ hỏi mật khẩu của anh/chị để tin chứng thư “localhost” của máy này."],
  refused: [
    "Chưa cài: câu hỏi có tin chứng thư “localhost” của máy này không đã được trả lời là Không.",
    "Hãy chạy lại tệp này và chọn Có (Yes).",
  ],
  stillTrusted: [
    "Chưa gỡ xong: câu hỏi có xóa chứng thư “localhost” của máy này không đã được trả lời là Không.",
    "Hãy chạy lại tệp này và chọn Có (Yes).",
  ],
  notRunning: [
    "Chưa mở được máy chủ nhỏ trên máy này: cổng 3000 đang do chương trình khác dùng, hoặc chính sách của cơ quan không cho chạy.",
    "Hãy đóng chương trình đó rồi chạy lại tệp này, hoặc xin người quản trị gói gắn với máy chủ của cơ quan.",
  ],
  removed: [
    "Đã gỡ Xếp hạng TTHC khỏi tài khoản này. Đóng hẳn Excel rồi mở lại.",
    "Các trang kết quả đã ghi trong tệp Excel vẫn còn; xóa như xóa trang tính thường.",
  ],
  failed: [
    "Chưa thực hiện được. Hãy chụp màn hình này và gửi người phụ trách công nghệ thông tin.",
  ],
  notUnpacked: [
    "Chưa thấy tệp manifest.xml bên cạnh.",
    "Hãy giải nén cả tệp zip ra một thư mục, rồi chạy lại tệp này từ thư mục đó.",
  ],
  pause: "Bấm phím bất kỳ để đóng cửa sổ này...",
} as const;

/** The same for a console that can't yet be trusted with diacritics: the one sentence that may come before the files are there. */
export const plainNotUnpacked = [
  "Chua thay tep manifest.xml ben canh.",
  "Hay giai nen ca tep zip ra mot thu muc, roi chay lai tep nay tu thu muc do.",
] as const;
