/** Phrases, written with " | " between them, over as many lines as they need. */
function list(...lines: readonly string[]): readonly string[] {
  return lines.join("").split(" | ");
}

/** Phrases of headers that several rules share. Matched without diacritics, as whole words. */
export const phrases = {
  reception: list(
    "tiếp nhận | tiếp nhận hồ sơ | đã tiếp nhận | hồ sơ tiếp nhận | đã nhận | nhận vào | tổng nhận | ",
    "hồ sơ nhận | nộp | nộp hồ sơ | đầu vào",
  ),
  online: list(
    "trực tuyến | nộp trực tuyến | tiếp nhận trực tuyến | hồ sơ trực tuyến | online | ",
    "qua mạng | dvctt | dịch vụ công trực tuyến | dvc trực tuyến | môi trường mạng",
  ),
  direct: list("trực tiếp | nộp trực tiếp | tiếp nhận trực tiếp | tại bộ phận một cửa | tại quầy"),
  post: list("bưu chính | bưu chính công ích | bcci | bưu điện | dịch vụ bưu chính | vnpost"),
  carried: list(
    "kỳ trước chuyển sang | kỳ trước chuyển | kỳ trước mang sang | kỳ trước | từ kỳ trước | ",
    "tồn kỳ trước | tồn đầu kỳ | tồn tháng trước | tháng trước chuyển sang | ",
    "tuần trước chuyển sang | quý trước chuyển sang | năm trước chuyển sang | tồn trước | ",
    "tồn từ trước | tồn đầu | chuyển kỳ trước | chuyển sang | tồn cũ | hồ sơ tồn | kỳ trước còn lại",
  ),
  inPeriod: list(
    "trong kỳ | trong tháng | trong tuần | trong quý | trong năm | mới tiếp nhận | ",
    "tiếp nhận mới | mới trong kỳ | phát sinh trong kỳ | tiếp nhận trong kỳ | ",
    "tiếp nhận trong tháng | tiếp nhận trong tuần | tiếp nhận trong quý | nhận mới | ",
    "phát sinh mới | kỳ này | mới",
  ),
  settled: list(
    "đã giải quyết | hồ sơ đã giải quyết | giải quyết xong | đã xử lý | đã xử lý xong | ",
    "đã trả kết quả | đã trả | hồ sơ đã trả | đã hoàn thành | đã giải quyết xong | số đã giải quyết",
  ),
  settling: list("kết quả giải quyết | giải quyết | hồ sơ giải quyết | xử lý"),
  handedOut: list("trả | trả kết quả | trả hồ sơ | hồ sơ trả | trả kết quả hồ sơ"),
  early: list(
    "trước hạn | giải quyết trước hạn | sớm hạn | trước thời hạn | sớm hẹn | trước hẹn | sớm",
  ),
  onTime: list("đúng hạn | giải quyết đúng hạn | đúng hẹn | đúng thời hạn"),
  earlyOrOnTime: list(
    "trước và đúng hạn | đúng và trước hạn | trước hạn và đúng hạn | đúng hạn và trước hạn | ",
    "trước hạn đúng hạn | đúng hạn trước hạn | trước đúng hạn | đúng trước hạn | ",
    "sớm và đúng hạn | sớm và đúng hẹn | đúng hạn và sớm hạn | trước hoặc đúng hạn",
  ),
  late: list(
    "quá hạn | giải quyết quá hạn | trễ hạn | chậm hạn | trễ hẹn | quá hẹn | quá thời hạn | ",
    "chậm muộn | chậm | trễ | bị quá hạn",
  ),
  pending: list(
    "đang giải quyết | hồ sơ đang giải quyết | đang xử lý | chưa giải quyết | ",
    "đang thực hiện | còn lại | tồn cuối kỳ | chưa xử lý | đang trong quá trình giải quyết | ",
    "chưa giải quyết xong | chuyển kỳ sau | đang thụ lý | đang tồn | tồn cuối",
  ),
  onTrack: list(
    "trong hạn | đang giải quyết trong hạn | chưa đến hạn | còn hạn | còn trong hạn | ",
    "chưa quá hạn | chưa tới hạn | trong hẹn | chưa đến hẹn | còn trong thời hạn",
  ),
  due: list("đến hạn | tới hạn | đến hạn trong ngày | sắp đến hạn | sắp quá hạn | đến hẹn"),
  digitise: list("số hóa | được số hóa | đã số hóa | số hoá | mdsh"),
  intake: list(
    "thành phần | thành phần hồ sơ | tphs | đầu vào | khi tiếp nhận | hồ sơ khi tiếp nhận | ",
    "hồ sơ đầu vào | thành phần hồ sơ khi tiếp nhận | giấy tờ | hồ sơ tiếp nhận",
  ),
  intakeWeak: list("hồ sơ | tiếp nhận"),
  result: list(
    "kết quả giải quyết | số hóa kết quả | kết quả giải quyết tthc | kqgq | kq gq | ",
    "kqgqtthc | đầu ra | kq giải quyết | số hóa kq | kết quả tthc | kết quả phải số hóa | ",
    "kết quả đã số hóa | kết quả được số hóa | kết quả giải quyết thủ tục hành chính | ",
    "kết quả cần số hóa",
  ),
  resultWeak: list("kết quả | kq"),
  payOnline: list(
    "thanh toán trực tuyến | thanh toán online | tttt | thanh toán điện tử | ",
    "thanh toán không dùng tiền mặt | nộp phí trực tuyến | ",
    "thanh toán phí lệ phí trực tuyến | đã thanh toán trực tuyến | ",
    "giao dịch thanh toán trực tuyến",
  ),
  payDue: list(
    "phải thanh toán | nghĩa vụ tài chính | có nghĩa vụ tài chính | phát sinh phí | ",
    "phải nộp phí | có phí | có thu phí | phí lệ phí | thu phí lệ phí | ",
    "yêu cầu nghĩa vụ tài chính | phát sinh thanh toán | cần thanh toán | ",
    "phát sinh nghĩa vụ tài chính",
  ),
  copies: list(
    "chứng thực bản sao điện tử | chứng thực bản sao điện tử từ bản chính | ",
    "bản sao điện tử | chứng thực điện tử | bản sao chứng thực điện tử | csdt | sao y điện tử",
  ),
  copiesWeak: list("chứng thực"),
  toDate: list(
    "lũy kế | luỹ kế | từ đầu năm | lũy kế từ đầu năm | cộng dồn | lũy kế năm | ",
    "tính từ đầu năm | cả năm | lũy tiến",
  ),
  waiting: list(
    "chờ tiếp nhận | chưa tiếp nhận | không được tiếp nhận | chờ bổ sung | chờ xử lý | ",
    "chờ phê duyệt | chờ trả | chờ trả kết quả",
  ),
  apart: list(
    "thanh toán | đồng bộ | tái sử dụng | sử dụng lại | khai thác lại | biên lai | ",
    "thư xin lỗi | văn bản xin lỗi | xác thực | phi địa giới",
  ),
  suspended: list("tạm dừng | hồ sơ tạm dừng | tạm ngừng | dừng xử lý | dừng giải quyết"),
  returned: list(
    "trả lại | hồ sơ trả lại | từ chối | từ chối tiếp nhận | không đủ điều kiện | ",
    "bị trả lại | đã trả lại | hồ sơ đã trả lại | trả lại do không đủ điều kiện | hồ sơ bị từ chối",
  ),
  lateAcceptance: list(
    "quá 6 giờ | quá 06 giờ | quá 8 giờ | quá 08 giờ | quá 6h | quá 8h | quá 06h | quá 08h | ",
    "trên 6 giờ | trên 06 giờ | trên 8 giờ | trên 08 giờ | sau 6 giờ | sau 8 giờ | sau 08 giờ | ",
    "hơn 6 giờ | hơn 8 giờ | hơn 08 giờ | vượt 8 giờ | vượt quá 8 giờ | trên 8h | trên 08h | ",
    "quá giờ | chậm tiếp nhận | tiếp nhận chậm | tiếp nhận quá hạn | tiếp nhận muộn | ",
    "tiếp nhận trễ | chậm tiếp nhận hồ sơ | quá thời gian tiếp nhận | quá hạn tiếp nhận",
  ),
  complaints: list(
    "phản ánh kiến nghị | phản ánh và kiến nghị | pakn | phản ánh | kiến nghị | ",
    "phản ánh kiến nghị của người dân",
  ),
  satisfaction: list(
    "hài lòng | mức độ hài lòng | tỷ lệ hài lòng | khảo sát hài lòng | đánh giá hài lòng | ",
    "mdhl | đánh giá tốt | rất hài lòng",
  ),
  signed: list("ký số | có ký số | chữ ký số | được ký số | đã ký số"),
  progress: list(
    "tiến độ | tiến độ giải quyết | tình hình giải quyết đúng hạn | tdgq | ",
    "tiến độ giải quyết hồ sơ",
  ),
  onlineService: list(
    "cung cấp dịch vụ công trực tuyến | dịch vụ công trực tuyến | ",
    "cung cấp dịch vụ trực tuyến | cung cấp dvctt | dvctt | dvc trực tuyến | clgq | ",
    "chất lượng giải quyết | dịch vụ trực tuyến | dịch vụ công",
  ),
  transparency: list("công khai | minh bạch | công khai minh bạch | ckmb"),
  grandTotal: list(
    "tổng điểm | tổng số điểm | điểm tổng | tong score | tổng score | tổng điểm 766 | ",
    "điểm tổng hợp | tổng điểm đạt | điểm chung | tổng chỉ số | điểm chỉ số | tổng | ",
    "chỉ số phục vụ | bộ chỉ số 766 | điểm 766 | kết quả chung",
  ),
  rate: list("tỷ lệ | tỉ lệ | % | phần trăm"),
  dossiers: list(
    "tổng số hồ sơ | tổng hồ sơ | số lượng hồ sơ | tổng số hồ sơ phải giải quyết | ",
    "phải giải quyết",
  ),
};
