/** The fixed texts of an official document's form (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export const formTexts = {
  nationalHeading: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  draft: "DỰ THẢO",
  addressed: "Kính gửi:",
  distribution: "Nơi nhận:",
  asAbove: "Như trên",
  archive: "Lưu: VT, {{nơi soạn thảo}}",
  archivePattern: /^\s*[-–]?\s*lưu\b/iu,
  end: "./.",
  appendix: "Phụ lục",
  appendixReference:
    "(Kèm theo {{loại văn bản}} số        /{{ký hiệu}} ngày      tháng {{tháng ban hành}} năm {{năm ban hành}} của {{cơ quan}})",
  letterName: "Công văn",
  reportName: "Báo cáo",
  reportTitle: "BÁO CÁO",
  number: "Số:        /{{ký hiệu}}",
  reportSymbol: "BC",
  placeAndDate: "{{địa danh}}, ngày      tháng {{tháng ban hành}} năm {{năm ban hành}}",
  defaultAbbreviation: "UBND",
  defaultDrafter: "VP",
  defaultPosition: "CHỦ TỊCH",
} as const;

/** What stands in a marked field for which the workbook has nothing. */
export const markedFields = {
  issuer: "tên cơ quan ban hành",
  place: "địa danh",
  superiorNumber: "số, ký hiệu văn bản của cấp trên",
  superiorDate: "ngày ban hành",
  superiorIssuer: "cơ quan ban hành",
  superiorSubject: "trích yếu",
} as const;

/** How a marked field looks on paper. */
export function formatMarkedField(name: string): string {
  return `[${name}]`;
}
