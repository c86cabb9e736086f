/** The sentences of the letter that carries out a superior's letter, as the model of huyện Gia Lộc has them. */
export const relayDirectiveWording = {
  subject:
    "V/v thực hiện ý kiến chỉ đạo của {{cơ quan cấp trên}} về công tác cải cách thủ tục hành chính",
  citing:
    "Thực hiện {{số văn bản}} ngày {{ngày văn bản}} của {{cơ quan cấp trên}} {{trích yếu}}; {{ủy ban}} yêu cầu {{các đơn vị}} thực hiện nghiêm một số nội dung sau:",
  headsTask:
    "Thủ trưởng các cơ quan, đơn vị, địa phương nghiêm túc tổ chức triển khai thực hiện các nhiệm vụ cải cách thủ tục hành chính trọng tâm đã được chỉ đạo tại {{số văn bản}}:",
  taskControl:
    "Thực hiện nghiêm các nhiệm vụ về kiểm soát thủ tục hành chính và giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông; phát huy vai trò tham mưu, giúp việc của cán bộ, công chức làm đầu mối kiểm soát thủ tục hành chính.",
  taskSettling:
    "Giải quyết hồ sơ đúng thời hạn, khắc phục tình trạng hồ sơ quá hạn, tạm dừng, trả lại{{số liệu}}.",
  taskDigitising:
    "Nâng cao tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận và kết quả giải quyết thủ tục hành chính{{số liệu}}.",
  taskOnline:
    "Đẩy mạnh tiếp nhận hồ sơ trực tuyến, thanh toán trực tuyến, chứng thực bản sao điện tử và dịch vụ bưu chính công ích{{số liệu}}.",
  taskSpread:
    "Tăng cường công tác tuyên truyền về việc tiếp nhận, giải quyết thủ tục hành chính theo cơ chế một cửa, một cửa liên thông và trên môi trường điện tử để người dân biết, thực hiện và giám sát, đánh giá chất lượng phục vụ.",
  present: " (kết quả {{kỳ}}{{phạm vi}}: {{số liệu}})",
  presentRate: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}",
  presentCount: "{{chỉ tiêu}} là {{tỷ lệ}}{{so sánh}}",
  keepOn:
    "Tiếp tục thực hiện nâng cao chất lượng thực hiện cơ chế một cửa, một cửa liên thông, trong đó:",
  keepDecree:
    "Thực hiện nghiêm túc, có hiệu quả việc tiếp nhận, giải quyết, trả kết quả giải quyết thủ tục hành chính theo quy định tại {{nghị định}}.",
  keepStaff:
    "Quan tâm nâng cao chất lượng đội ngũ cán bộ, công chức trực tiếp tiếp nhận hồ sơ tại Bộ phận Một cửa; tổ chức đánh giá việc giải quyết thủ tục hành chính theo quy định.",
  keepWatch:
    "Tăng cường kiểm tra, giám sát việc thực hiện thủ tục hành chính tại Bộ phận Một cửa; kịp thời phát hiện, xử lý nghiêm cá nhân, tổ chức vi phạm.",
  closing: "{{người đứng đầu}} yêu cầu {{các đơn vị}} nghiêm túc triển khai thực hiện.",
} as const;

/** The decrees on the one-stop mechanism, by number: cited in full the first time, as the decree on form demands. */
export const oneStopDecrees = {
  "61/2018":
    "Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính và Nghị định số 107/2021/NĐ-CP ngày 06 tháng 12 năm 2021 sửa đổi, bổ sung một số điều của Nghị định số 61/2018/NĐ-CP",
  "118/2025":
    "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
} as const;

/** Letters of a list's points in the order of the Vietnamese alphabet. */
export const pointLetters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"] as const;
