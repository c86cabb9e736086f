/** The sentences of the letter that answers a table of standings, as the model of November 2023 has them. */
export const raiseCriteriaWording = {
  subject: "V/v nâng cao các tiêu chí trong thực hiện công tác cải cách thủ tục hành chính",
  superiorReport:
    "Ngày {{ngày văn bản}}, {{cơ quan cấp trên}} ban hành {{số văn bản}} {{trích yếu}}.",
  openingLow:
    "Mặc dù {{ủy ban}} đã ban hành nhiều văn bản chỉ đạo, hướng dẫn các đơn vị, địa phương thực hiện nhiệm vụ cải cách thủ tục hành chính; tuy nhiên, kết quả chung của {{cấp}} vẫn xếp hạng thấp so với mặt bằng chung {{phạm vi xếp hạng}} (theo kết quả {{kỳ}}). Cụ thể{{phạm vi}}:",
  openingMixed:
    "Theo kết quả thực hiện công tác cải cách thủ tục hành chính {{kỳ}}, {{số lượng}}/{{tổng số}} tiêu chí của {{cấp}} xếp ở nửa dưới {{phạm vi xếp hạng}}. Cụ thể{{phạm vi}}:",
  openingHigh:
    "Theo kết quả thực hiện công tác cải cách thủ tục hành chính {{kỳ}}, các tiêu chí của {{cấp}} đều xếp ở nửa trên {{phạm vi xếp hạng}}. Cụ thể{{phạm vi}}:",
  settlingHeading: "Kết quả tiếp nhận, giải quyết TTHC:",
  digitisingHeading: "Kết quả thực hiện số hóa hồ sơ, kết quả giải quyết TTHC:",
  otherHeading: "Các tiêu chí khác:",
  standingCount: "{{chỉ tiêu}}: {{số liệu}} hồ sơ, xếp thứ {{thứ hạng}} {{phạm vi xếp hạng}}",
  standingRate: "{{chỉ tiêu}}: {{số liệu}}, xếp thứ {{thứ hạng}} {{phạm vi xếp hạng}}",
  standingPoints: "{{chỉ tiêu}}: {{số liệu}} điểm, xếp thứ {{thứ hạng}} {{phạm vi xếp hạng}}",
  standingRank: "{{chỉ tiêu}}: xếp thứ {{thứ hạng}} {{phạm vi xếp hạng}}",
  standingUnranked: "{{chỉ tiêu}}: {{số liệu}}",
  demand:
    "Trước tình hình trên, để nâng cao các tiêu chí cải cách thủ tục hành chính trong {{kỳ sau}}, {{người đứng đầu}} yêu cầu:",
  headsHeading: "{{các đơn vị}}",
  raiseRates:
    "Tiếp tục thực hiện có hiệu quả việc đổi mới cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; thực hiện đúng quy trình, nâng cao {{các chỉ tiêu}}. Yêu cầu tỷ lệ thực hiện đạt {{mục tiêu}} tổng số hồ sơ phát sinh.",
  raiseTargetEach: "{{chỉ tiêu}} đạt {{mục tiêu}}",
  raiseRatesEach:
    "Tiếp tục thực hiện có hiệu quả việc đổi mới cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; thực hiện đúng quy trình. Yêu cầu {{các chỉ tiêu}}.",
  keepRates:
    "Tiếp tục duy trì kết quả đã đạt được; thực hiện đúng quy trình tiếp nhận, giải quyết và trả kết quả thủ tục hành chính.",
  clearOverdue:
    "Tập trung giải quyết dứt điểm {{số hồ sơ}} hồ sơ quá hạn; không để phát sinh hồ sơ quá hạn mới.",
  lowerCounts: "Rà soát, giảm {{các chỉ tiêu}}; hướng dẫn đầy đủ, một lần khi tiếp nhận hồ sơ.",
  countToLower: "{{chỉ tiêu}} (hiện là {{số liệu}})",
  reportProblems:
    "Trong quá trình tiếp nhận, giải quyết TTHC có những vấn đề về quy trình, thành phần hồ sơ, phần mềm còn vướng mắc, khó khăn, cần tổng hợp, báo cáo ngay về {{ủy ban}} (qua {{văn phòng}}) để xem xét, kiến nghị cơ quan, người có thẩm quyền giải quyết, tháo gỡ.",
  officeHeading: "{{văn phòng}}",
  officeFollow:
    "Thường xuyên kiểm tra, theo dõi, đôn đốc việc thực hiện tại các cơ quan, đơn vị; hằng tuần tổng hợp kết quả thực hiện, báo cáo Chủ tịch, các Phó Chủ tịch {{ủy ban}} (thời điểm báo cáo: trước 9 giờ ngày thứ Hai hằng tuần).",
  officeHelp:
    "Phối hợp, hướng dẫn để tháo gỡ những vướng mắc, khó khăn (nếu có) trong quá trình thực hiện tại các cơ quan, đơn vị.",
  closing: "Yêu cầu {{các đơn vị}} nghiêm túc triển khai thực hiện.",
} as const;

/** Whom a body of each area leads: how the letter addresses them, and the heads that it demands from. */
export const subordinates = {
  huyện: {
    addressees: ["Các cơ quan chuyên môn thuộc UBND huyện", "Ủy ban nhân dân các xã, thị trấn"],
    heads: "Thủ trưởng các cơ quan chuyên môn thuộc UBND huyện, Chủ tịch UBND các xã, thị trấn",
  },
  quận: {
    addressees: ["Các cơ quan chuyên môn thuộc UBND quận", "Ủy ban nhân dân các phường"],
    heads: "Thủ trưởng các cơ quan chuyên môn thuộc UBND quận, Chủ tịch UBND các phường",
  },
  "thị xã": {
    addressees: ["Các cơ quan chuyên môn thuộc UBND thị xã", "Ủy ban nhân dân các xã, phường"],
    heads: "Thủ trưởng các cơ quan chuyên môn thuộc UBND thị xã, Chủ tịch UBND các xã, phường",
  },
  "thành phố": {
    addressees: ["Các cơ quan chuyên môn thuộc UBND thành phố", "Ủy ban nhân dân các xã, phường"],
    heads: "Thủ trưởng các cơ quan chuyên môn thuộc UBND thành phố, Chủ tịch UBND các xã, phường",
  },
  tỉnh: {
    addressees: ["Các sở, ban, ngành của tỉnh", "Ủy ban nhân dân các xã, phường"],
    heads: "Thủ trưởng các sở, ban, ngành của tỉnh, Chủ tịch UBND các xã, phường",
  },
  other: {
    addressees: ["Các cơ quan chuyên môn, đơn vị trực thuộc"],
    heads: "Thủ trưởng các cơ quan chuyên môn, đơn vị trực thuộc",
  },
} as const;

/** The area over which units of a kind are ranked. */
export const rankAreas = {
  commune: { district: "toàn huyện", province: "toàn tỉnh", commune: "toàn tỉnh" },
  district: "toàn tỉnh",
  urban: "toàn thành phố",
  province: "toàn quốc",
} as const;
