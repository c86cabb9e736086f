/** The headings of the guide that lists every message. */
export const messageGuide = {
  title: "Thông báo và việc cần làm",
  intro:
    "Mỗi thông báo của bảng nói chỗ, con số và việc cần làm. Dưới đây là tất cả; “…” là tên trang, ô, đơn vị hay con số thật.",
  states: "Khi chưa có gì để hiện",
  failures: "Khi chưa làm được",
  findings: "Cảnh báo ở thẻ Cảnh báo",
  letters: "Khi chưa soạn được văn bản",
  start: "Khi Office quá cũ",
} as const;
