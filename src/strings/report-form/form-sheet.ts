/** The texts of the form sheet around its lines. */
export const formSheetTexts = {
  title: "BIỂU SỐ LIỆU BÁO CÁO KIỂM SOÁT THỦ TỤC HÀNH CHÍNH",
  howTo:
    "Chỉ nhập vào các ô nền vàng. Không phát sinh thì ghi 0, chưa có số liệu thì để trống. Có thể chèn thêm dòng.",
  howToTwice:
    "Cột “Tỷ lệ đã nêu” và “Nêu lại ở mục khác” chỉ ghi khi dự thảo báo cáo có nêu, để đối chiếu các con số với nhau.",
  fieldHint: "Mỗi lĩnh vực một dòng: tên ở cột Nội dung, số hồ sơ ở cột Số liệu",
  citedHint:
    "Ghi đủ loại, số, ký hiệu, ngày, cơ quan, trích yếu; cột Số liệu ghi mục viện dẫn (ví dụ I.4), để trống là phần mở đầu",
  fieldUnit: "hồ sơ",
} as const;

/** The wanted name of the form sheet of a short period. */
export function formSheetName(period: string): string {
  return `Biểu báo cáo ${period}`;
}

/** Dossiers received without those carried over, which no line of the form states. */
export const receivedInPeriodLabel = "Hồ sơ tiếp nhận trong kỳ, không tính kỳ trước chuyển sang";

/** The word before a last day of data, without diacritics: it makes a lone day readable as one. */
export const dayLead = "den";
