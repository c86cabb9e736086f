/** The sentences of the letter that sets tasks with targets, as the model of thành phố Hải Dương has them. */
export const raiseIndexWording = {
  subject: "V/v thực hiện một số nhiệm vụ nhằm nâng cao chỉ số cải cách thủ tục hành chính",
  citing:
    "Thực hiện {{số văn bản}} ngày {{ngày văn bản}} của {{cơ quan cấp trên}} {{trích yếu}}; qua theo dõi kết quả tiếp nhận, giải quyết thủ tục hành chính {{kỳ}}",
  following: "Qua theo dõi kết quả tiếp nhận, giải quyết thủ tục hành chính {{kỳ}}",
  openingShort:
    ", còn {{số lượng}}/{{tổng số}} chỉ tiêu chưa đạt mục tiêu, ảnh hưởng đến chỉ số cải cách thủ tục hành chính của {{cấp}}. {{người đứng đầu}} yêu cầu {{các đơn vị}} thực hiện các nhiệm vụ sau:",
  openingUnmeasured: ", {{người đứng đầu}} yêu cầu {{các đơn vị}} thực hiện các nhiệm vụ sau:",
  openingMet:
    ", các chỉ tiêu theo dõi đều đạt mục tiêu. {{người đứng đầu}} yêu cầu {{các đơn vị}} tiếp tục thực hiện các nhiệm vụ sau:",

  taskAcceptance:
    "Tiếp nhận chính thức hoặc yêu cầu chỉnh sửa, bổ sung hồ sơ nộp trực tuyến không muộn hơn {{số giờ}} giờ làm việc kể từ khi hệ thống tiếp nhận.",
  taskOverdue: "Giải quyết hồ sơ đúng thời hạn; không để hồ sơ bị giải quyết quá hạn.",
  taskOnTime: "Phấn đấu tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt {{mục tiêu}}.",
  taskSettlement: "Phấn đấu tỷ lệ hồ sơ đã giải quyết đạt {{mục tiêu}}.",
  taskOnlineSubmission:
    "Tăng cường tuyên truyền, vận động, phân công cán bộ, công chức hướng dẫn công dân nộp hồ sơ trực tuyến; phấn đấu hồ sơ trực tuyến đạt tỷ lệ {{mục tiêu}}.",
  taskOnlinePayment:
    "Hướng dẫn công dân nộp phí, lệ phí trực tuyến; phấn đấu thanh toán trực tuyến đạt tỷ lệ {{mục tiêu}}.",
  taskIntakeDigitisation: "{{mục tiêu}} hồ sơ được số hóa đủ thành phần khi tiếp nhận.",
  taskResultDigitisation:
    "Số hóa {{mục tiêu}} kết quả giải quyết, có chữ ký số theo quy định; thực hiện khai thác, sử dụng lại thông tin, dữ liệu số hóa.",
  taskSignedResults: "{{mục tiêu}} kết quả giải quyết điện tử được ký số.",
  taskElectronicCopies:
    "Tăng cường tuyên truyền, vận động công dân sử dụng chứng thực bản sao điện tử từ bản chính khi làm thủ tục chứng thực bản sao.",
  taskComplaints: "Phấn đấu giải quyết, phục vụ tốt nhân dân, không có phản ánh, kiến nghị.",
  taskSatisfaction: "Phấn đấu mức độ hài lòng của tổ chức, công dân đạt {{mục tiêu}}.",

  current: "Kết quả chung {{kỳ}}: {{tỷ lệ}}",
  currentTotal: "Tổng số trong {{kỳ}}: {{tỷ lệ}}",
  missOne: "; {{danh sách}} chưa đạt.",
  missMany: "; {{số lượng}} {{tên gọi}} chưa đạt: {{danh sách}}.",
  missAppendix:
    "; {{số lượng}} {{tên gọi}} chưa đạt, thấp nhất là {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  missAppendixCount:
    "; {{số lượng}} {{tên gọi}} còn phát sinh, nhiều nhất là {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  missCountOne: "; {{danh sách}} còn phát sinh.",
  missCountMany: "; {{số lượng}} {{tên gọi}} còn phát sinh: {{danh sách}}.",
  missNoneOne: "; {{danh sách}} chưa thực hiện.",
  missNoneMany: "; {{số lượng}} {{tên gọi}} chưa thực hiện: {{danh sách}}.",
  missNoneAppendix:
    "; {{số lượng}} {{tên gọi}} chưa thực hiện (danh sách tại {{phụ lục}} kèm theo).",
  allMet: "; tất cả đơn vị có phát sinh đều đạt.",
  allMetCount: "; không có đơn vị nào phát sinh.",
  allMetDone: "; tất cả đơn vị đều đã thực hiện.",
  missItem: "{{đơn vị}} ({{tỷ lệ}})",
  appendixTitle: "DANH SÁCH ĐƠN VỊ CHƯA ĐẠT: {{chỉ tiêu}}",
  columnNumber: "STT",
  columnUnit: "Đơn vị",
  columnFigure: "Kết quả",
  columnTarget: "Mục tiêu",
  closing:
    "Yêu cầu {{các đơn vị}} thực hiện nghiêm; người đứng đầu chịu trách nhiệm nếu để ảnh hưởng đến chỉ số cải cách thủ tục hành chính của {{cấp}}.",
} as const;
