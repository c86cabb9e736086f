/** What the configuration of nginx tells the administrator who fills it in. */
export const nginxComments = {
  use: "Chép vào /etc/nginx/conf.d/xep-hang-tthc.conf rồi chạy: nginx -t && nginx -s reload",
  certificate: "Chứng thư của máy chủ (cả chuỗi trung gian) và khóa riêng: sửa đường dẫn cho đúng.",
  folder: "Thư mục chứa nội dung của dist/ trong gói.",
} as const;
