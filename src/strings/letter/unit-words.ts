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

/** "UBND huyện Tứ Kỳ" and its spellings: groups are the common noun and the proper name. */
export const committeePattern =
  /(?:ỦY|UỶ|UBND|U\.B\.N\.D)(?:\s+BAN\s+NHÂN\s+DÂN)?\s+(HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)\s+(.+)$/iu;

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

/** The committee's office, which keeps the workbook. */
export const officeName = "Văn phòng HĐND và UBND";

/** Whether the reason of an exemption says that the unit has reported. */
export const reportedPattern = /báo cáo|giải trình/iu;
