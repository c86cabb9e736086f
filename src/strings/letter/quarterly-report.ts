/** The sentences of the periodic report, as the model of xã Đồng Lạc has them; what no figure can give is a marked field. */
export const quarterlyReportWording = {
  subject:
    "Công tác kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {{kỳ}}",
  citing:
    "Thực hiện {{số văn bản}} ngày {{ngày văn bản}} của {{cơ quan cấp trên}} {{trích yếu}}; {{cơ quan}} báo cáo kết quả {{kỳ}}{{phạm vi}} như sau:",
  citingForm:
    "Thực hiện {{trích yếu}}; {{cơ quan}} báo cáo kết quả kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {{kỳ}}{{phạm vi}} như sau:",
  opening:
    "{{cơ quan}} báo cáo kết quả kiểm soát thủ tục hành chính, triển khai cơ chế một cửa, một cửa liên thông và thực hiện thủ tục hành chính trên môi trường điện tử {{kỳ}}{{phạm vi}} như sau:",
  provisional: " (số liệu tính đến hết ngày {{ngày cuối kỳ}})",
  citedIn: "Thực hiện {{trích yếu}}.",
  citedTask: "Tiếp tục thực hiện {{trích yếu}}.",

  partResults: "TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT THỦ TỤC HÀNH CHÍNH",
  publishedHeading: "Về công khai thủ tục hành chính",
  published:
    "Trong {{kỳ}}, đã công khai {{số lượng}} thủ tục hành chính mới ban hành, sửa đổi, bổ sung; tổng số thủ tục hành chính thuộc thẩm quyền giải quyết là {{tổng số}} thủ tục.",
  publishedWithNew:
    "Trong {{kỳ}}, đã công khai {{số lượng}} thủ tục hành chính, trong đó có {{số hồ sơ}} thủ tục mới ban hành, sửa đổi, bổ sung; tổng số thủ tục hành chính thuộc thẩm quyền giải quyết là {{tổng số}} thủ tục.",
  abolished: "Thủ tục hành chính bị bãi bỏ thuộc thẩm quyền: {{số lượng}} thủ tục.",
  reviewHeading: "Về rà soát, đơn giản hóa thủ tục hành chính",
  reviewed:
    "Kết quả rà soát, đánh giá có {{tổng số}} thủ tục hành chính thuộc {{số lượng}} lĩnh vực.",
  complaintsHeading: "Về tiếp nhận, xử lý phản ánh, kiến nghị",
  complaints: "Trong {{kỳ}}, đã tiếp nhận {{số lượng}} phản ánh, kiến nghị.",
  noComplaints: "Trong {{kỳ}}, không tiếp nhận phản ánh, kiến nghị.",
  complaintsSettled: "Đã xử lý {{số lượng}}/{{tổng số}} phản ánh, kiến nghị.",
  settlingHeading: "Về tình hình, kết quả giải quyết thủ tục hành chính",
  received: "Trong {{kỳ}}, đã tiếp nhận {{tổng số}} hồ sơ{{kết quả}}.",
  parts: " (trong đó {{kết quả}})",
  partOnline: "trực tuyến: {{số lượng}} hồ sơ",
  partDirect: "trực tiếp: {{số lượng}} hồ sơ",
  partPostal: "qua dịch vụ bưu chính công ích: {{số lượng}} hồ sơ",
  partCarriedOver: "kỳ trước chuyển sang: {{số lượng}} hồ sơ",
  settledParts: "Trong số hồ sơ đã giải quyết: {{kết quả}}.",
  partEarly: "trước hạn {{số lượng}} hồ sơ ({{tỷ lệ}})",
  partOnTime: "đúng hạn {{số lượng}} hồ sơ ({{tỷ lệ}})",
  partLate: "quá hạn {{số lượng}} hồ sơ ({{tỷ lệ}})",
  pending: "Đang giải quyết {{tổng số}} hồ sơ{{kết quả}}.",
  partOnTrack: "chưa đến hạn: {{số lượng}} hồ sơ",
  partOverdue: "đã quá hạn: {{số lượng}} hồ sơ",
  byField: "Kết quả giải quyết thủ tục hành chính theo các lĩnh vực cụ thể như sau:",
  field: "Lĩnh vực {{tên gọi}}: {{số lượng}} hồ sơ",
  settled:
    "Đã giải quyết {{số lượng}} hồ sơ trên tổng số {{tổng số}} hồ sơ tiếp nhận, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  onTime:
    "Giải quyết trước và đúng hạn {{số lượng}}/{{tổng số}} hồ sơ, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  overdue: "Hồ sơ quá hạn: {{số lượng}} hồ sơ.",
  suspended: "Hồ sơ tạm dừng: {{số lượng}} hồ sơ.",
  returned: "Hồ sơ trả lại do không đủ điều kiện giải quyết: {{số lượng}} hồ sơ.",
  oneStopHeading:
    "Về triển khai cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
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
  communicationHeading: "Về công tác truyền thông hỗ trợ hoạt động kiểm soát thủ tục hành chính",
  inspectionHeading: "Về công tác kiểm tra việc thực hiện hoạt động kiểm soát thủ tục hành chính",
  paymentHeading: "Về thanh toán trực tuyến",
  processHeading: "Về thực hiện quy trình giải quyết thủ tục hành chính",
  satisfactionHeading: "Về đánh giá việc giải quyết thủ tục hành chính",
  satisfaction:
    "Đã nhận {{tổng số}} phiếu; trong đó {{số lượng}} phiếu đánh giá tốt, đạt tỷ lệ {{tỷ lệ}}{{so sánh}}.",
  rateOnly: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}.",

  partJudgement: "ĐÁNH GIÁ CHUNG",
  achievedHeading: "Kết quả đạt được",
  achieved: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}",
  limitsHeading: "Hạn chế",
  limitRate: "{{chỉ tiêu}} đạt {{tỷ lệ}}, chưa đạt mục tiêu {{mục tiêu}}",
  limitComplaints: "Phát sinh {{số lượng}} phản ánh, kiến nghị",
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
  fieldFieldsOfWork: "số lĩnh vực",
  fieldOneStop: "tình hình triển khai cơ chế một cửa, một cửa liên thông",
  fieldCommunication: "tình hình truyền thông, hỗ trợ",
  fieldInspection: "tình hình kiểm tra",
  fieldSatisfaction: "số phiếu đánh giá, mức độ hài lòng",
  fieldPostal: "số hồ sơ qua dịch vụ bưu chính công ích",
  fieldPayment: "tình hình thanh toán trực tuyến",
  fieldProcess: "tình hình thực hiện quy trình",
  fieldComplaints: "số phản ánh, kiến nghị",
} as const;

/** A field of work as the office may have typed it, with the words that the sentence has already. */
export const fieldOfWorkLead = /^lĩnh vực\s+/iu;

/** Where a document is cited: "I.4", "Mục III"; the number is absent for a whole part. */
export const citedPlace = /^(?:mục|phần)?\s*(?<part>[ivx]+)(?:[.\s,-]+(?<number>\d{1,2}))?\.?$/iu;
