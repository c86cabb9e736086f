/** The sentences of the letter that commends and reminds, as the model of April 2023 has them. */
export const commendRemindWording = {
  subject: "V/v {{việc}} {{các đơn vị}} trong thực hiện nhiệm vụ cải cách hành chính {{kỳ}}",
  actCommend: "biểu dương",
  actRemind: "nhắc nhở",
  actCriticise: "phê bình",
  actUrge: "đôn đốc",

  openingPraise:
    "Trong {{kỳ}}, {{các đơn vị}} đã có nhiều cố gắng trong thực hiện nhiệm vụ cải cách hành chính.",
  openingNeutral:
    "Trong {{kỳ}}, {{các đơn vị}} đã triển khai thực hiện nhiệm vụ cải cách hành chính.",
  results: " Kết quả{{phạm vi}} {{kết quả}}",
  resultsProvisional:
    " Kết quả (số liệu tạm tính đến hết ngày {{ngày cuối kỳ}}){{phạm vi}} {{kết quả}}",
  resultItem: "{{chỉ tiêu}} đạt {{tỷ lệ}}{{so sánh}}",
  resultItemSimple: "{{chỉ tiêu}} bình quân giản đơn đạt {{tỷ lệ}}{{so sánh}}",
  overdueHowever:
    "; tuy nhiên, vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn ({{danh sách}}).",
  overdueBesides:
    " Bên cạnh đó, vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn ({{danh sách}}).",
  overdueOnly: " Vẫn để xảy ra tình trạng hồ sơ TTHC giải quyết quá hạn ({{danh sách}}).",
  overdueItem: "{{đơn vị}}: {{số hồ sơ}} hồ sơ",
  overdueAppendix:
    "{{số lượng}} {{tên gọi}} với tổng số {{tổng số}} hồ sơ, nhiều nhất là {{tiêu biểu}}; danh sách tại {{phụ lục}} kèm theo",
  overdueAppendixTitle: "DANH SÁCH ĐƠN VỊ CÓ HỒ SƠ GIẢI QUYẾT QUÁ HẠN",
  proposal: "Theo đề xuất của {{văn phòng}}, {{người đứng đầu}} có ý kiến như sau:",
  proposalReported:
    "Theo đề xuất của {{văn phòng}}; xét báo cáo của {{đơn vị báo cáo}}, {{người đứng đầu}} có ý kiến như sau:",

  commendHeading: "Biểu dương các cơ quan, đơn vị",
  commendOne:
    "{{người đứng đầu}} biểu dương {{danh sách}} có {{các chỉ tiêu}} trong {{kỳ}} đạt 100%.",
  commendMany:
    "{{người đứng đầu}} biểu dương {{số lượng}} {{tên gọi}} có {{các chỉ tiêu}} trong {{kỳ}} đạt 100%, gồm: {{danh sách}}.",
  commendAppendix:
    "{{người đứng đầu}} biểu dương {{số lượng}} {{tên gọi}} có {{các chỉ tiêu}} trong {{kỳ}} đạt 100% (danh sách tại {{phụ lục}} kèm theo).",
  commendAppendixTitle: "DANH SÁCH ĐƠN VỊ ĐƯỢC BIỂU DƯƠNG",
  commendFraction: "{{tỷ lệ}} hồ sơ",
  commendPart: "{{chỉ tiêu}} {{tỷ lệ}} hồ sơ",

  resultsHeading: "Kết quả thực hiện cải cách thủ tục hành chính",
  belowHeading: "Về {{chỉ tiêu}}",

  cutLowest: " trong số {{số lượng}} {{tên gọi}} có kết quả thấp nhất",
  cutGap: " (thấp hơn mức bình quân từ {{khoảng cách}} trở lên)",
  cutUnder: " (đạt dưới {{mục tiêu}})",
  groupAverage: " (tính theo nhóm: {{bình quân}})",

  risingMany:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} mặc dù kết quả tăng so với {{kỳ trước}}, nhưng vẫn thấp hơn {{mức bình quân}}{{bình quân}}, gồm:",
  risingItem:
    "{{đơn vị}} ({{tỷ lệ}}), tăng {{chênh lệch}} so với {{kỳ trước}}, nhưng vẫn thấp hơn {{khoảng cách}} so với {{mức bình quân}}",
  risingOne:
    "{{đơn vị}} ({{tỷ lệ}}) mặc dù kết quả tăng {{chênh lệch}} so với {{kỳ trước}}, nhưng vẫn thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{bình quân}}.",
  risingAppendix:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} mặc dù kết quả tăng so với {{kỳ trước}}, nhưng vẫn thấp hơn {{mức bình quân}}{{bình quân}}; {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  risingAppendixTitle: "DANH SÁCH ĐƠN VỊ CÓ KẾT QUẢ TĂNG NHƯNG THẤP HƠN MỨC BÌNH QUÂN",

  fallingAlso:
    "Riêng {{danh sách}} có kết quả giảm so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}, cụ thể:",
  fallingMany:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} có kết quả giảm so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}, gồm:",
  fallingManyAlso:
    "Riêng {{số lượng}} {{tên gọi}}{{phạm vi}} có kết quả giảm so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}, gồm:",
  fallingItem:
    "{{đơn vị}} ({{tỷ lệ}}), giảm {{chênh lệch}} so với {{kỳ trước}} và thấp hơn {{khoảng cách}} so với {{mức bình quân}}",
  fallingOne:
    "{{đơn vị}} ({{tỷ lệ}}) có kết quả giảm {{chênh lệch}} so với {{kỳ trước}} và thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{bình quân}}.",
  fallingOneAlso:
    "Riêng {{đơn vị}} ({{tỷ lệ}}) có kết quả giảm {{chênh lệch}} so với {{kỳ trước}} và thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{bình quân}}.",
  fallingAppendix:
    "{{số lượng}} {{tên gọi}}{{phạm vi}} có kết quả giảm so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}; {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  fallingAppendixTitle: "DANH SÁCH ĐƠN VỊ CÓ KẾT QUẢ GIẢM VÀ THẤP HƠN MỨC BÌNH QUÂN",
  also: "Riêng ",
  thereAre: "Có ",

  unchangedMany:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} giữ nguyên kết quả so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}, gồm:",
  unchangedOne:
    "{{đơn vị}} ({{tỷ lệ}}) giữ nguyên kết quả so với {{kỳ trước}} và thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{bình quân}}.",
  unchangedAppendix:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} giữ nguyên kết quả so với {{kỳ trước}} và thấp hơn {{mức bình quân}}{{bình quân}}; {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  unchangedAppendixTitle: "DANH SÁCH ĐƠN VỊ GIỮ NGUYÊN KẾT QUẢ VÀ THẤP HƠN MỨC BÌNH QUÂN",
  plainMany:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} có kết quả thấp hơn {{mức bình quân}}{{bình quân}}, gồm:",
  plainOne:
    "{{đơn vị}} ({{tỷ lệ}}) thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{bình quân}}.",
  plainItem: "{{đơn vị}} ({{tỷ lệ}}), thấp hơn {{khoảng cách}} so với {{mức bình quân}}",
  plainAppendix:
    "Có {{số lượng}} {{tên gọi}}{{phạm vi}} có kết quả thấp hơn {{mức bình quân}}{{bình quân}}; {{tiêu biểu}} (danh sách tại {{phụ lục}} kèm theo).",
  plainAppendixTitle: "DANH SÁCH ĐƠN VỊ CÓ KẾT QUẢ THẤP HƠN MỨC BÌNH QUÂN",
  extremes: "thấp nhất là {{đơn vị}} ({{tỷ lệ}}), cao nhất là ",
  extreme: "{{đơn vị}} ({{tỷ lệ}})",
  belowDemand:
    "Đề nghị Chủ tịch {{danh sách}} quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {{chỉ tiêu}} trong {{kỳ sau}}, đảm bảo bằng hoặc cao hơn {{mức bình quân}}.",
  belowDemandCounted:
    "Đề nghị Chủ tịch UBND {{số lượng}} {{tên gọi}} nêu trên quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {{chỉ tiêu}} trong {{kỳ sau}}, đảm bảo bằng hoặc cao hơn {{mức bình quân}}.",
  belowDemandHeads:
    "Đề nghị người đứng đầu {{danh sách}} quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {{chỉ tiêu}} trong {{kỳ sau}}, đảm bảo bằng hoặc cao hơn {{mức bình quân}}.",
  belowDemandHeadsCounted:
    "Đề nghị người đứng đầu {{số lượng}} {{tên gọi}} nêu trên quan tâm chỉ đạo quyết liệt để nâng cao hơn nữa {{chỉ tiêu}} trong {{kỳ sau}}, đảm bảo bằng hoặc cao hơn {{mức bình quân}}.",

  copiesHeading: "Về chứng thực bản sao điện tử từ bản chính",
  neverMany:
    "Từ đầu năm đến hết ngày {{ngày cuối kỳ}}, có {{số lượng}} địa phương chưa thực hiện chứng thực bản sao điện tử từ bản chính, gồm: {{danh sách}}.",
  neverOne:
    "Từ đầu năm đến hết ngày {{ngày cuối kỳ}}, {{danh sách}} chưa thực hiện chứng thực bản sao điện tử từ bản chính.",
  neverAppendix:
    "Từ đầu năm đến hết ngày {{ngày cuối kỳ}}, có {{số lượng}} địa phương chưa thực hiện chứng thực bản sao điện tử từ bản chính (danh sách tại {{phụ lục}} kèm theo).",
  neverAppendixTitle: "DANH SÁCH ĐỊA PHƯƠNG CHƯA CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH",
  notNowMany:
    "Trong {{kỳ}}, có {{số lượng}} địa phương không thực hiện chứng thực bản sao điện tử từ bản chính, gồm: {{danh sách}}.",
  notNowOne: "Trong {{kỳ}}, {{danh sách}} không thực hiện chứng thực bản sao điện tử từ bản chính.",
  notNowAppendix:
    "Trong {{kỳ}}, có {{số lượng}} địa phương không thực hiện chứng thực bản sao điện tử từ bản chính (danh sách tại {{phụ lục}} kèm theo).",
  notNowAppendixTitle: "DANH SÁCH ĐỊA PHƯƠNG KHÔNG CHỨNG THỰC BẢN SAO ĐIỆN TỬ TRONG KỲ",
  copiesDemandMany:
    "Yêu cầu Chủ tịch UBND {{số lượng}} {{tên gọi}} nêu trên chỉ đạo công chức Tư pháp - Hộ tịch trong {{kỳ sau}} phải thực hiện chứng thực bản sao điện tử từ bản chính; nếu địa phương nào không thực hiện, {{người đứng đầu}} sẽ có văn bản phê bình, nhắc nhở.",
  copiesDemandOne:
    "Yêu cầu Chủ tịch {{danh sách}} chỉ đạo công chức Tư pháp - Hộ tịch trong {{kỳ sau}} phải thực hiện chứng thực bản sao điện tử từ bản chính; nếu không thực hiện, {{người đứng đầu}} sẽ có văn bản phê bình, nhắc nhở.",

  followUpHeading: "Về khắc phục tồn tại đã được nhắc nhở {{kỳ trước}}",
  followUpCleared:
    "{{đơn vị}} đã khắc phục, trong {{kỳ}} không để phát sinh hồ sơ quá hạn ({{kỳ trước}}: {{số kỳ trước}} hồ sơ)",
  followUpFewer:
    "{{đơn vị}} có chuyển biến, còn {{số hồ sơ}} hồ sơ quá hạn ({{kỳ trước}}: {{số kỳ trước}} hồ sơ)",
  followUpSame: "{{đơn vị}} chưa có chuyển biến, vẫn còn {{số hồ sơ}} hồ sơ quá hạn",
  followUpMore:
    "{{đơn vị}} chưa khắc phục, số hồ sơ quá hạn tăng lên {{số hồ sơ}} hồ sơ ({{kỳ trước}}: {{số kỳ trước}} hồ sơ)",
  followUpAboveAverage:
    "{{đơn vị}} đã khắc phục, {{chỉ tiêu}} đạt {{tỷ lệ}}, không còn thấp hơn {{mức bình quân}}",
  followUpCloser:
    "{{đơn vị}} có chuyển biến, {{chỉ tiêu}} đạt {{tỷ lệ}} ({{kỳ trước}}: {{số kỳ trước}}), nhưng vẫn thấp hơn {{mức bình quân}}",
  followUpStillBelow:
    "{{đơn vị}} chưa có chuyển biến, {{chỉ tiêu}} đạt {{tỷ lệ}} ({{kỳ trước}}: {{số kỳ trước}}), vẫn thấp hơn {{mức bình quân}}",
  followUpCopiesDone:
    "{{đơn vị}} đã thực hiện chứng thực bản sao điện tử từ bản chính ({{số hồ sơ}} bản)",
  followUpCopiesNotDone: "{{đơn vị}} vẫn chưa thực hiện chứng thực bản sao điện tử từ bản chính",

  remindHeading: "Nhắc nhở lần thứ {{lần}} đối với {{danh sách}}",
  remindHeadingCounted: "Nhắc nhở lần thứ {{lần}} đối với {{số lượng}} {{tên gọi}}",
  criticiseHeading: "Phê bình {{danh sách}}",
  criticiseHeadingCounted: "Phê bình {{số lượng}} {{tên gọi}}",
  reasonOverdue:
    "Lý do: Trong {{kỳ}}, {{đơn vị}} đã để phát sinh {{số hồ sơ}} hồ sơ quá hạn trên Hệ thống thông tin giải quyết TTHC{{lần}}.",
  reasonOverdueMany:
    "Lý do: Trong {{kỳ}}, đã để phát sinh hồ sơ quá hạn trên Hệ thống thông tin giải quyết TTHC, gồm: {{danh sách}}.",
  reasonBelow:
    "Lý do: Trong {{kỳ}}, {{đơn vị}} có {{chỉ tiêu}} đạt {{tỷ lệ}}, thấp hơn {{khoảng cách}} so với {{mức bình quân}}{{lần}}.",
  reasonBelowMany:
    "Lý do: Trong {{kỳ}}, có {{chỉ tiêu}} thấp hơn {{mức bình quân}}, gồm: {{danh sách}}.",
  reasonCopies:
    "Lý do: Trong {{kỳ}}, {{đơn vị}} không thực hiện chứng thực bản sao điện tử từ bản chính theo yêu cầu đã nêu tại văn bản trước{{lần}}.",
  reasonCopiesMany:
    "Lý do: Trong {{kỳ}}, không thực hiện chứng thực bản sao điện tử từ bản chính theo yêu cầu đã nêu tại văn bản trước, gồm: {{danh sách}}.",
  reasonTimes: " (lần thứ {{lần}} trong năm)",
  remindItemRate: "{{đơn vị}} ({{tỷ lệ}})",
  remindAppendixTitle: "DANH SÁCH ĐƠN VỊ BỊ NHẮC NHỞ LẦN THỨ {{lần}}",
  criticiseAppendixTitle: "DANH SÁCH ĐƠN VỊ BỊ PHÊ BÌNH",
  listInAppendix: "{{số lượng}} {{tên gọi}} (danh sách tại {{phụ lục}} kèm theo)",

  closingDemand:
    "Yêu cầu các cơ quan, đơn vị nghiêm túc rút kinh nghiệm, tập trung cao độ trong chỉ đạo thực hiện nhiệm vụ cải cách hành chính tại địa phương, đơn vị để khắc phục các tình trạng nêu trên ngay trong {{kỳ sau}}",
  closingPraise:
    "Đề nghị các cơ quan, đơn vị tiếp tục phát huy kết quả đã đạt được, nâng cao chất lượng thực hiện nhiệm vụ cải cách hành chính trong {{kỳ sau}}",

  columnNumber: "STT",
  columnUnit: "Đơn vị",
  columnCount: "Số hồ sơ quá hạn",
  columnRate: "Tỷ lệ",
  columnCopies: "Số bản sao điện tử trong kỳ",
  columnChange: "Tăng, giảm so với {{kỳ trước}}",
  columnGap: "So với mức bình quân",
  columnLevel: "Lần nhắc nhở trong năm",
} as const;
