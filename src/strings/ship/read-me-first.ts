/** The first file that is read in the package; where no server was named, the manifest is for a server on the same machine. */
export function readMeFirst(version: string, folder: string, isLocal: boolean): string {
  const place = isLocal
    ? "Gói này chưa gắn với máy chủ nào: manifest.xml trỏ tới https://localhost:3000/ trên chính máy này. Có máy chủ của cơ quan thì tạo lại gói với địa chỉ của máy chủ (xem huong-dan/danh-cho-quan-tri.html)."
    : `Gói này dành cho máy chủ ${folder}`;
  return `XẾP HẠNG TTHC ${version}

${place}

Người dùng Windows: chạy windows\\cai-dat.cmd (gỡ: windows\\go-bo.cmd).
Người dùng Mac: mở mac/cai-dat.command (gỡ: mac/go-bo.command).
Các bước có hình: huong-dan/huong-dan-cai-dat.html

Người quản trị: chép nội dung dist/ lên máy chủ web có HTTPS; cấu hình mẫu trong may-chu/.
Chi tiết: huong-dan/danh-cho-quan-tri.html

Cách dùng: huong-dan/huong-dan-su-dung.html
Số liệu không rời khỏi máy của người dùng.
`;
}
