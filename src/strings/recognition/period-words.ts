/*
 * All patterns here are for text without diacritics, in lower case, with one space between words and "_" made a space.
 * Every quantifier is bounded or separated by a literal, so that no text can make them slow.
 */

const numericDay = String.raw`(\d{1,2}) ?[./-] ?(\d{1,2})(?: ?[./-] ?(\d{4}|\d{2})(?!\d))?`;
const spokenDay = String.raw`(\d{1,2}) thang (\d{1,2})(?: nam (\d{4}))?`;
const anyDay = String.raw`(?:${numericDay}|${spokenDay})`;
const year = String.raw`(?:[ ,./-]{0,3}(?:nam )?[ ,./-]{0,2}(20\d{2})(?!\d))?`;

/** "từ ngày 01/04/2023 đến hết ngày 30/4/2023": groups 1–3 or 4–6 the first day, 7–9 or 10–12 the last. */
export const dayRange = new RegExp(
  String.raw`(?:tu )?(?:ngay )?${anyDay} ?(?:den|-|~) ?(?:het )?(?:ngay )?${anyDay}`,
);

/** "tính đến ngày 15/6/2023", "đến hết 15/06/2023": groups 1–3 or 4–6. */
export const untilDay = new RegExp(String.raw`den (?:het )?(?:ngay )?${anyDay}`);

/** Days that are no period: "ngày 05 tháng 5 năm 2023" of a letter, "ngày 23/6/2022" of a decision. */
export const loneDay = new RegExp(
  String.raw`ngay(?: ${anyDay}|[ .…]{1,20}thang[ .…\d]{1,12}nam ?\d{0,4})`,
  "g",
);

/** What a period is compared with, up to the next mark: "so với tháng 3/2023", "cùng kỳ năm 2022". */
export const comparison = /(?:so voi|so cung ky|cung ky|doi chieu voi)[^;,()]{0,60}/g;

/** A numbered document: "766/QĐ-TTg", "61/2018/NĐ-CP", "số 12/BC-UBND". */
export const documentNumber = /\d{1,5}(?:\/\d{4})?\/(?!nam)[a-z]{2,6}-?[a-z]{0,8}/g;

/** "Tuần 3 tháng 4": a week of a month, which is no calendar week. */
export const weekOfMonth = new RegExp(
  String.raw`tuan (?:thu )?(?:\d|i{1,3}|iv|v)[ ,./(-]{0,3}(?:cua )?(?:thang |t)\d{1,2}(?!\d)${year}`,
);

/** "Tuần 17/2023", "tuần thứ 17 năm 2023": week, year. */
export const week = new RegExp(String.raw`\btuan (?:thu |so )?(\d{1,2})(?!\d)${year}`);

/** "Từ tháng 1 đến tháng 10/2023", "T1-T10.2023", "tháng 1-10/2023": from, to, year. */
export const monthRange = new RegExp(
  String.raw`\b(?:thang |t)(\d{1,2}) ?(?:-|den|~) ?(?:het )?(?:thang |t)?(\d{1,2})(?!\d)(?![./-]\d{1,2}[./-])${year}`,
);

/** "10 tháng đầu năm 2023", "6 tháng cuối năm 2023", "9 tháng 2023", "6T/2023": number, "cuoi", year. */
export const monthsOfYear = new RegExp(
  String.raw`(?<![\d./-])(\d{1,2}) ?(?:thang|t(?![a-z\d])|t(?=20\d\d))(?! ?\d{1,2}(?!\d))(?: (dau|cuoi))?${year}`,
);

/** "Quý II/2023", "quý 2 năm 2023", "Q2-2023": quarter, year. */
export const quarter = new RegExp(
  String.raw`\b(?:quy ?|q\.? ?)(iv|i{1,3}|[1-4])(?![a-z\d])${year}`,
);

/** "Lũy kế đến hết tháng 4/2023": month, year. */
export const monthsToDate = new RegExp(
  String.raw`\b(?:luy ke|lk)[ ./-]{1,3}(?:den |tu dau nam den )?(?:het )?(?:thang |t)(\d{1,2})(?!\d)${year}`,
);

/** "Tháng 4/2023", "tháng 04 năm 2023", "Thg 4/2023" as Excel writes it in Vietnamese: month, year. */
export const month = new RegExp(String.raw`\bth(?:an)?g\.? ?(\d{1,2})(?!\d)${year}`);

/** "Tháng 10-25" of a label, at its end: month, the last two digits of the year. */
export const monthOfShortYear = /\bth(?:an)?g ?(\d{1,2})[./-](2\d)$/;

/** "Tháng tư/2023", "tháng mười hai năm 2023": the word of the month, year. "Tháng năm" is no month but a form not filled in. */
export const monthInWords = new RegExp(
  String.raw`\bthang (gieng|mot|hai|ba|tu|sau|bay|tam|chin|muoi mot|muoi hai|muoi|chap)(?![a-z])${year}`,
);

/** The numbers of the months by their words. */
export const monthNumbers: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  hai: 2,
  ba: 3,
  tu: 4,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  "muoi mot": 11,
  "muoi hai": 12,
  chap: 12,
};

/** "Tháng 4+5.2025", "T4, T5" of a label: from, to, year. */
export const severalMonths = new RegExp(
  String.raw`\b(?:thang |t)(\d{1,2}) ?(?:\+|,|&|va) ?(?:thang |t)?(\d{1,2})(?!\d)(?![./-]\d{1,2}[./-])${year}`,
);

/** "Năm 2023": year; not that of a month which is not filled in ("tháng … năm 2023"). */
export const wholeYear = /(?<!thang[ .…_]{0,12})\bnam (20\d{2})(?!\d)/;

/** "Lũy kế từ đầu năm": with a last day, the months from January to that day's. */
export const yearToDate = /luy ke|tu dau nam/;

/** A hyphen that only joins words, as in the names of files: "10-thang-2023". */
export const joiningHyphen = /-(?=[a-z]{2})|(?<=[a-z]{2})-/g;

/** Any year that stands by itself. */
export const anyYear = /(?<!\d)(20\d{2})(?!\d)/;

/** Forms that only short labels use (names of sheets and files, cells of a period column). Month and year, or the reverse. */
export const shortForms = {
  tMonth: /(?:^|[ (._-])th?\.? ?(\d{1,2})(?!\d)(?:[ ./-]{0,3}(20\d{2}|\d{2})(?!\d))?/,
  monthYear:
    /^(?:[a-z\d][a-z\d ._-]{0,60}[ ._-])?(?<!\d)(?<!\b(?:so|mau|phu luc|pl|qd|cv|bm|v)[ ._-]{0,3})(?<!(?<!\d)\d{1,2}[ ./-]{1,3})(\d{1,2})[ ./-]{1,3}(20\d{2})$/,
  yearMonth: /^(20\d{2})(?:[ ./-]{1,3}(?:t|thang )?|t|thang )(\d{1,2})$/,
  packed: /^(0[1-9]|1[0-2])(20\d{2})$/,
  packedReverse: /^(20\d{2})(0[1-9]|1[0-2])$/,
  week: /(?:^|[ (._-])w ?(\d{1,2})(?!\d)(?:[ ./-]{0,3}(20\d{2})(?!\d))?/,
  yearWeek: /^(20\d{2})[ ./-]?w(\d{1,2})$/,
  yearQuarter: /^(20\d{2})[ ./-]?q([1-4])$/,
  halfYear: /\b(6t|sau thang|nua nam)(?: dau)?(?: nam)?[ ./-]{0,3}(20\d{2})?/,
  year: /^(?:nam )?(20\d{2})$/,
  number: /^\d{1,2}$/,
} as const;

/** Words that may stand round a period in a header and change nothing: "Kết quả tháng 8", "Số liệu quý II". */
export const labelNoise =
  /\b(ket qua|so lieu|thuc hien|trong|ky bao cao|ky|bao cao|luy ke|cong don|tinh)\b/g;

/** A cell of a title that announces a period in the cell at its right: "Tháng:", "Kỳ báo cáo", "Từ ngày", "đến ngày". */
export const titleLabels =
  /^(thang|quy|tuan|nam|(so lieu |bao cao )?(ky|thang|quy|tuan)( bao cao| so lieu)?|thoi gian|(so lieu |tinh )?(tu|den|den het|tu dau nam den) ngay)$/;

/** A day of a cell that Excel holds as a number, in words that a title or a header would use. ISO days in. */
export const spokenDays = {
  month: (day: string): string => `tháng ${day.slice(5, 7)}/${day.slice(0, 4)}`,
  day: (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
} as const;

/** What a period in a header means beside another column of the same measure. */
export const periodLabelWords = { inPeriod: "trong kỳ", toDate: "lũy kế" } as const;

/** The header over a column of periods. */
export const periodHeaders = {
  any: /^(ky|ky bao cao|ky so lieu|thoi gian|thoi ky|ky theo doi|thang ?[/,-] ?nam|thang nam|period)$/,
  month: /^(thang|month)$/,
  quarter: /^(quy|quarter)$/,
  week: /^(tuan|week)$/,
  year: /^(nam|year)$/,
} as const;

/** The name of a sheet that was copied or put aside: "Tháng 4 (2)", "Bản sao T4", "T4 cũ". Without diacritics. */
export const copiedSheet =
  /\(\d{1,2}\) ?$|\b(?:ban sao|copy|backup|luu tru|ban luu|nhap)\b|[ _-]cu$/;
