/** The first file that is read in the package: of one for a server, or of one that serves itself on each machine. */
export function readMeFirst(version: string, folder: string, isLocal: boolean): string {
  const place = isLocal
    ? `Gói này không cần máy chủ của cơ quan: tệp cài mở một máy chủ nhỏ ${folder} chỉ máy này dùng được.`
    : `Gói này dành cho máy chủ ${folder}`;
  const hosting = isLocal
    ? ""
    : "Người quản trị: chép nội dung dist/ lên máy chủ web có HTTPS; cấu hình mẫu trong may-chu/.\n";
  return `XẾP HẠNG TTHC ${version}

${place}

Người dùng Windows: chạy windows\\cai-dat.cmd (gỡ: windows\\go-bo.cmd).
Người dùng Mac: mở mac/cai-dat.command (gỡ: mac/go-bo.command).
Các bước có hình: huong-dan/huong-dan-cai-dat.html

${hosting}Dành cho người quản trị: huong-dan/danh-cho-quan-tri.html

Cách dùng: huong-dan/huong-dan-su-dung.html
Tệp mẫu để dùng thử: tep-mau/theo-doi-tthc-tu-ky-2023.xlsx
Số liệu không rời khỏi máy của người dùng.
`;
}
