/*
 * Patterns that find the mentions of a period within a text as it is written, with diacritics and in any case, so that a mention
 * can be replaced where it stands. Every quantifier is bounded or separated by a literal, so that no text can make them slow.
 */

const yearAfter = String.raw`(?:(?<gap>[\s,./-]{0,3}(?:năm\s?)?)(?<year>20\d{2})(?!\d))?`;

/** "01/04/2023", "1-4-2023", "30.04.23": day, month, year with the marks between them. */
export const numericDayMention =
  /(?<![\d./-])(?<day>\d{1,2})(?<mark>[./-])(?<month>\d{1,2})\k<mark>(?<year>20\d{2}|\d{2})(?![\d/-])/gu;

/** "từ ngày 01/4", "đến hết 30/4": a day without its year, after a word that announces a day. */
export const shortDayMention =
  /(?<before>(?:ngày|từ|đến|hết)\s)(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})(?![\d/-])/giu;

/** "ngày 30 tháng 4 năm 2023": a day in words. */
export const spokenDayMention =
  /(?<before>ngày\s)(?<day>\d{1,2})(?<mark>\s+tháng\s+)(?<month>\d{1,2})(?!\d)(?:(?<gap>\s+năm\s+)(?<year>20\d{2})(?!\d))?/giu;

/** "4 tháng đầu năm 2023", "10 tháng năm 2023", "4 tháng 2023": the months from January on. */
export const monthsMention =
  /(?<![\d./-])(?<month>\d{1,2})(?<word>\s*tháng)(?!\s*\d{1,2}(?!\d))(?<rest>\s+đầu)?(?:(?<gap>\s+(?:năm\s+)?)(?<year>20\d{2})(?!\d))?/giu;

/** "Tháng 04/2023", "THÁNG 4 NĂM 2023", "tháng 4": month, with or without its year. */
export const monthMention = new RegExp(
  String.raw`(?<word>tháng\s*)(?<month>\d{1,2})(?!\d)${yearAfter}`,
  "giu",
);

/** "T4", "T.04/2023", "T4-2023". */
export const shortMonthMention = new RegExp(
  String.raw`(?<![\p{L}\d])(?<word>T\.?\s?)(?<month>\d{1,2})(?!\d)${yearAfter}`,
  "giu",
);

/** "Quý II/2023", "QUÝ 2 NĂM 2023", "Q2-2023". */
export const quarterMention = new RegExp(
  String.raw`(?<![\p{L}\d])(?<word>quý\s*|Q\.?\s?)(?<quarter>IV|I{1,3}|[1-4])(?![\p{L}\d])${yearAfter}`,
  "giu",
);

/** "Tuần 17/2023", "tuần thứ 17 năm 2023", "W17-2023". */
export const weekMention = new RegExp(
  String.raw`(?<![\p{L}\d])(?<word>tuần\s*(?:thứ\s*|số\s*)?|W)(?<week>\d{1,2})(?!\d)${yearAfter}`,
  "giu",
);

/** "năm 2023". */
export const yearMention = /(?<word>năm\s+)(?<year>20\d{2})(?!\d)/giu;

/** The name of a sheet that is a month and a year and nothing else: "4.2023", "04-2023". */
export const monthYearLabel = /^(?<month>\d{1,2})(?<gap>[ ./-]{1,3})(?<year>20\d{2})$/gu;

/** The same the other way round: "2023-04", "2023.4". */
export const yearMonthLabel = /^(?<year>20\d{2})(?<gap>[ ./-]{1,3}T?)(?<month>\d{1,2})$/giu;

/** The same without a mark: "042023". */
export const packedLabel = /^(?<month>0[1-9]|1[0-2])(?<gap>)(?<year>20\d{2})$/gu;

/** The bare number of a month. */
export const numberLabel = /^(?<month>\d{1,2})$/gu;

/** A numbered document, whose day is its own: "Quyết định số 766/QĐ-TTg ngày 23/6/2022", "số 12/BC-UBND ngày 05/4/2023". */
export const documentMention =
  /\d{1,5}(?:\/\d{4})?\/[\p{Lu}Đ]{2,6}(?:-[\p{Lu}\p{Ll}Đđ]{1,8})?(?:\s+ngày\s+\d{1,2}[./-]\d{1,2}[./-]\d{4})?/gu;
