/** The wanted name of the sheet of an extract: "Trích T4-2023 Đại Sơn". */
export function extractSheetName(period: string, unit: string): string {
  return `Trích ${period} ${unit}`;
}

/** The sentences of the one-page extract that a reminded unit gets. */
export const extractWording = {
  title: "PHIẾU TRÍCH KẾT QUẢ",
  subject: "Kết quả thực hiện cải cách thủ tục hành chính {{kỳ}} của {{đơn vị}}",
  opening:
    "Kèm theo văn bản nhắc nhở về việc thực hiện nhiệm vụ cải cách hành chính {{kỳ}}, {{văn phòng}} trích kết quả của {{đơn vị}}{{phạm vi}} như sau:",
  columnIndicator: "Chỉ tiêu",
  columnFigure: "Kết quả",
  columnRank: "Xếp hạng",
  columnChange: "So với {{kỳ trước}}",
  columnGap: "So với bình quân",
  notApplicable: "Không phát sinh",
  missing: "Chưa có số liệu",
  shortHeading: "Nội dung chưa đạt:",
  overdue: "Để phát sinh {{số hồ sơ}} hồ sơ quá hạn",
  below: "{{chỉ tiêu}} đạt {{tỷ lệ}}, thấp hơn {{khoảng cách}} so với {{mức bình quân}}",
  copies: "Không thực hiện chứng thực bản sao điện tử từ bản chính",
  level: "Hình thức: nhắc nhở lần thứ {{lần}} ({{căn cứ}}).",
  criticised: "Hình thức: phê bình, lần thứ {{lần}} trong năm ({{căn cứ}}).",
  deadline: "Thời hạn khắc phục: trong {{kỳ sau}}; {{đơn vị}} báo cáo kết quả về {{văn phòng}}",
} as const;
