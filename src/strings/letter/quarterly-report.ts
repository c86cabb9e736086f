/** The sentences of the periodic report, as the model of xã Đồng Lạc has them; what no figure can give is a marked field. */
export const quarterlyReportWording = {
  subject:
    "Công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {{kỳ}}",
  citing:
    "Thực hiện {{số văn bản}} ngày {{ngày văn bản}} của {{cơ quan cấp trên}} {{trích yếu}}; {{cơ quan}} báo cáo kết quả {{kỳ}}{{phạm vi}} như sau:",
  opening:
    "{{cơ quan}} báo cáo kết quả kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {{kỳ}}{{phạm vi}} như sau:",
  provisional: " (số liệu tính đến hết ngày {{ngày cuối kỳ}})",

  partResults: "TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH",
  publishedHeading: "Về công khai thủ tục hành chính",
  published:
    "Trong {{kỳ}}, đã công khai {{số lượng}} thủ tục hành chính mới ban hành, sửa đổi, bổ sung; tổng số thủ tục hành chính thuộc thẩm quyền giải quyết là {{tổng số}} thủ tục.",
  complaintsHeading: "Về tiếp nhận, xử lý phản ánh, kiến nghị",
  complaints: "Trong {{kỳ}}, đã tiếp nhận {{số lượng}} phản ánh, kiến nghị.",
  noComplaints: "Trong {{kỳ}}, không tiếp nhận phản ánh, kiến nghị.",
  settlingHeading: "Về tình hình, kết quả giải quyết thủ tục hành chính",
  settled:
    "Đã giải quyết {{số lượng}} hồ sơ trên tổng số {{tổng số}} hồ sơ tiếp nhận, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  onTime:
    "Giải quyết trước và đúng hạn {{số lượng}}/{{tổng số}} hồ sơ, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  overdue: "Hồ sơ quá hạn: {{số lượng}} hồ sơ.",
  suspended: "Hồ sơ tạm dừng: {{số lượng}} hồ sơ.",
  returned: "Hồ sơ trả lại do không đủ điều kiện giải quyết: {{số lượng}} hồ sơ.",
  digitisingHeading: "Về số hóa hồ sơ, kết quả giải quyết thủ tục hành chính",
  intake:
    "Số hóa đầy đủ thành phần hồ sơ khi tiếp nhận {{số lượng}}/{{tổng số}} hồ sơ, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  results:
    "Số hóa kết quả giải quyết {{số lượng}}/{{tổng số}} hồ sơ, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  signed: "Kết quả điện tử có ký số {{số lượng}}/{{tổng số}}, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  onlineHeading: "Về thực hiện thủ tục hành chính trên môi trường điện tử",
  online: "Tiếp nhận trực tuyến {{số lượng}}/{{tổng số}} hồ sơ, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  payment:
    "Thanh toán trực tuyến {{số lượng}}/{{tổng số}} hồ sơ phải thanh toán, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  copies: "Chứng thực bản sao điện tử từ bản chính: {{số lượng}} bản.",
  postalHeading: "Về tiếp nhận hồ sơ, trả kết quả qua dịch vụ bưu chính công ích",
  postal:
    "Trong {{kỳ}}, đã tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích {{số lượng}} hồ sơ.",
  satisfactionHeading: "Về đánh giá việc giải quyết thủ tục hành chính",
  satisfaction:
    "Đã nhận {{tổng số}} phiếu; trong đó {{số lượng}} phiếu đánh giá tốt, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  rateOnly: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}.",

  partJudgement: "ĐÁNH GIÁ CHUNG",
  achievedHeading: "Kết quả đạt được",
  achieved: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}",
  limitsHeading: "Hạn chế",
  limitRate: "{{chỉ tiêu}} đạt {{tỷ lệ}}, chưa đạt mục tiêu {{mục tiêu}}",
  limitOverdue: "Còn {{số lượng}} hồ sơ quá hạn",

  partTasks: "MỘT SỐ NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI",
  taskControl:
    "Tiếp tục thực hiện có chất lượng, hiệu quả các nhiệm vụ kiểm soát thủ tục hành chính; thực hiện kịp thời, đầy đủ việc công khai thủ tục hành chính.",
  taskRate: "Phấn đấu {{chỉ tiêu}} đạt {{mục tiêu}}.",
  taskOverdue: "Giải quyết dứt điểm hồ sơ quá hạn; không để phát sinh hồ sơ quá hạn mới.",
  taskSpread:
    "Tăng cường tuyên truyền việc nộp hồ sơ trực tuyến, thanh toán trực tuyến và sử dụng dịch vụ bưu chính công ích.",
  closing: "Trên đây là báo cáo kết quả {{kỳ}} của {{cơ quan}}",
  capacity: "TM. ỦY BAN NHÂN DÂN",
  position: "CHỦ TỊCH",
  fieldPublished: "số thủ tục công khai trong kỳ",
  fieldInForce: "số thủ tục thuộc thẩm quyền",
  fieldComplaints: "số phản ánh, kiến nghị",
} as const;
