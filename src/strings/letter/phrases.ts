/** Short phrases that switch with the figures, shared by the documents. */
export const phrases = {
  rise: "tăng {{chênh lệch}} so với {{kỳ trước}}",
  fall: "giảm {{chênh lệch}} so với {{kỳ trước}}",
  same: "giữ nguyên so với {{kỳ trước}}",
  percentagePoints: " điểm phần trăm",
  average: "mức bình quân chung của {{cấp}}",
  simpleAverage: "mức bình quân giản đơn của {{cấp}}",
  summed: (periods: string) => `số liệu ${periods}`,
  provisional: "(số liệu tạm tính đến hết ngày {{ngày cuối kỳ}})",
  dossierCount: "{{số hồ sơ}} hồ sơ",
  seeAppendix: "danh sách tại {{phụ lục}} kèm theo",
  lowestAndHighest: "thấp nhất là {{danh sách}}",
  audienceAgencies: "các cơ quan chuyên môn",
  audiencePlaces: "UBND các {{loại địa phương}}",
  audienceOther: "các đơn vị",
  addresseeAgencies: "Thủ trưởng các cơ quan chuyên môn thuộc {{ủy ban}}",
  addresseePlaces: "Chủ tịch UBND các {{loại địa phương}}",
  addresseeOther: "Thủ trưởng các đơn vị",
  chairman: "Chủ tịch {{ủy ban}}",
  leaders: "Chủ tịch, các Phó Chủ tịch {{ủy ban}}",
} as const;

/** "lần thứ nhất", "lần thứ hai" …: ordinals in words up to ten, in digits beyond. */
export function formatOrdinal(level: number): string {
  const words = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
  return words[level - 1] ?? level.toString();
}
