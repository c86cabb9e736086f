/** The common noun of each territorial kind of unit, in the order in which a sentence lists several kinds. */
export const territorialWords = {
  commune: "xã",
  ward: "phường",
  township: "thị trấn",
  specialZone: "đặc khu",
  district: "huyện",
  urbanDistrict: "quận",
  town: "thị xã",
  city: "thành phố",
  province: "tỉnh",
} as const;

/** Words about units as a letter uses them. */
export const unitWords = {
  committee: "UBND",
  committees: "UBND các",
  chairman: "Chủ tịch",
  head: "Thủ trưởng",
  places: "địa phương",
  agencies: "cơ quan",
  mixed: "cơ quan, đơn vị",
  agencyGroup: "các cơ quan chuyên môn",
  and: " và ",
  comma: ", ",
  semicolon: "; ",
  dossiers: "hồ sơ",
} as const;

/**
 * Names that make their unit's common noun a part of the name (Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1.b): places called
 * after people and events are written "Phường Điện Biên Phủ". Numbers need no list.
 */
export const namesakes: ReadonlySet<string> = new Set(
  [
    "Điện Biên Phủ",
    "Hồ Chí Minh",
    "Trần Hưng Đạo",
    "Trần Phú",
    "Lê Lợi",
    "Lê Thanh Nghị",
    "Lê Hồng Phong",
    "Lê Đại Hành",
    "Lý Thường Kiệt",
    "Lý Thái Tổ",
    "Ngô Quyền",
    "Nguyễn Trãi",
    "Nguyễn Du",
    "Nguyễn Huệ",
    "Nguyễn Lương Bằng",
    "Nguyễn Thái Học",
    "Nguyễn Thị Minh Khai",
    "Nguyễn Trung Trực",
    "Nguyễn Văn Linh",
    "Hai Bà Trưng",
    "Phan Bội Châu",
    "Phan Chu Trinh",
    "Phạm Ngũ Lão",
    "Quang Trung",
    "Trần Nguyên Hãn",
    "Trần Quang Khải",
    "Trần Nhân Tông",
    "Võ Thị Sáu",
    "Hoàng Văn Thụ",
    "Hoàng Diệu",
    "Hùng Vương",
    "Bạch Đằng",
    "Đinh Tiên Hoàng",
    "Mạc Đĩnh Chi",
    "Chu Văn An",
  ].map((name) => name.toLocaleLowerCase("vi")),
);

const committeeWords = String.raw`(?:ỦY|UỶ|UBND|U\.B\.N\.D)(?:\s+BAN\s+NHÂN\s+DÂN)?`;
const areaWords = String.raw`(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|TP\.?|TX\.?|[HPXQ]\.|TT\.|ĐK\.)`;

/**
 * "UBND huyện Tứ Kỳ" and its spellings: groups are what stands before it, the common noun and the proper name. Where nothing
 * stands before it, it is a letterhead; else a text that mentions the committee.
 */
export const committeePattern = new RegExp(
  String.raw`^(.*?)(?<!\p{L})${committeeWords}\s+${areaWords}\s*(?<=[\s.])(.+)$`,
  "iu",
);

/** The common nouns behind their abbreviations, "TP." and "X.". */
export const areaAbbreviations: Readonly<Record<string, string>> = {
  tp: "thành phố",
  tx: "thị xã",
  h: "huyện",
  q: "quận",
  p: "phường",
  x: "xã",
  tt: "thị trấn",
  đk: "đặc khu",
};

/**
 * What may follow the name of a place in its line and is no part of it: a larger area, a bracket, the motto, an office of the
 * committee, the period ("… tháng 10 năm 2025", "… đến ngày 31/10").
 */
export const afterPlacePattern =
  /\s*(?:[,;()].*|độc\s+lập\s*[-–].*|\s[-–]\s*(?:văn phòng|trung tâm|phòng|sở|ban|ubnd|bộ phận)(?!\p{L}).*|(?<=^|\s)(?:(?:tháng|quý|tuần|năm|kỳ)\s+(?:\d|[IVX]+(?!\p{L})).*|\d+\s+tháng.*|(?:tính\s+)?(?:từ|đến|ngày)\s+(?:ngày\s+|hết\s+)*\d.*))$/iu;

/** A committee's name on a line of its own, its place on the next. */
export const committeeAlonePattern = /^(?:(?:ỦY|UỶ)\s+BAN\s+NHÂN\s+DÂN|UBND)$/iu;

/** The common noun and proper name of a place that stands alone: "HUYỆN TỨ KỲ". */
export const placePattern =
  /^(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+(.+)$/iu;

/** Where the national heading begins, for titles that hold both halves of a letterhead in one cell. */
export const nationalHeadingPattern = /\s*CỘNG H[ÒO][AÀ].*$/iu;

/** The committee in full, for the issuer's first line. */
export const committeeInFull = "ỦY BAN NHÂN DÂN";

/** The common noun of the body's own area where its name is not known, by level. */
export const levelWords = { district: "huyện", province: "tỉnh", commune: "xã" } as const;

/** The committee's office, which keeps the workbook, in a text and in its own letterhead: a province's council has another. */
export const officeNames = {
  province: { inText: "Văn phòng UBND", inLetterhead: "VĂN PHÒNG" },
  other: { inText: "Văn phòng HĐND và UBND", inLetterhead: "VĂN PHÒNG HĐND VÀ UBND" },
} as const;

/** Whether the reason of an exemption says that the unit has reported. */
export const reportedPattern = /báo cáo|giải trình/iu;
