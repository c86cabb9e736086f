/** Words before the kind of a territorial unit that do not change which unit it is: "UBND xã A" is "Xã A". */
export const authorityWords = [
  "ubnd",
  "ủy ban nhân dân",
  "uỷ ban nhân dân",
  "u.b.n.d",
  "ủy ban",
  "uỷ ban",
] as const;

/**
 * The one-stop centres of communes, which many offices name in the place of the commune itself: "TTPVHCC xã A" is "Xã A".
 * Before any other kind of unit they are offices of their own ("Trung tâm Phục vụ hành chính công tỉnh").
 */
export const oneStopWords = [
  "trung tâm phục vụ hành chính công",
  "trung tâm phục vụ hcc",
  "trung tâm pvhcc",
  "trung tâm hành chính công",
  "trung tâm hcc",
  "bộ phận tiếp nhận và trả kết quả",
  "bộ phận một cửa",
  "bp một cửa",
  "ttpvhcc",
  "tt pvhcc",
  "tt. pvhcc",
  "tt.pvhcc",
  "trung tâm pv hcc",
  "tt phục vụ hcc",
  "tthcc",
  "tt hcc",
] as const;

/**
 * The words that begin a unit's name, and its kind; longer ones first. One that ends in "." may be followed at once by
 * the name ("X.Tái Sơn"). `ambiguous` ones are settled by the group or by the words after them.
 */
export const unitPrefixes = [
  { text: "thị trấn", kind: "township" },
  { text: "thành phố", kind: "city" },
  { text: "đặc khu", kind: "specialZone" },
  { text: "phường", kind: "ward" },
  { text: "thị xã", kind: "town" },
  { text: "huyện", kind: "district" },
  { text: "phòng", kind: "division" },
  { text: "quận", kind: "urbanDistrict" },
  { text: "tỉnh", kind: "province" },
  { text: "xã", kind: "commune" },
  { text: "sở", kind: "department" },
  { text: "t.t.", kind: "township", ambiguous: "tt" },
  { text: "tt.", kind: "township", ambiguous: "tt" },
  { text: "tt", kind: "township", ambiguous: "tt" },
  { text: "tp.", kind: "city" },
  { text: "tp", kind: "city" },
  { text: "tx.", kind: "town" },
  { text: "tx", kind: "town" },
  { text: "ph.", kind: "ward" },
  { text: "đk.", kind: "specialZone" },
  { text: "đk", kind: "specialZone" },
  { text: "p.", kind: "ward", ambiguous: "p" },
  { text: "p", kind: "ward", ambiguous: "p" },
  { text: "x.", kind: "commune" },
  { text: "h.", kind: "district" },
  { text: "q.", kind: "urbanDistrict" },
] as const;

/** First words of agencies whose kind word belongs to their name ("Thanh tra huyện", "Chi cục Thuế"). */
export const agencyWords = [
  "ban",
  "bảo hiểm",
  "bhxh",
  "bộ",
  "chi cục",
  "chi nhánh",
  "công an",
  "cục",
  "cơ quan",
  "đài",
  "điện lực",
  "đội",
  "hạt kiểm lâm",
  "hội",
  "kho bạc",
  "ngân hàng",
  "thanh tra",
  "thuế",
  "tòa án",
  "toà án",
  "trạm",
  "trung tâm",
  "trường",
  "văn phòng",
  "vp",
  "vp.",
  "bql",
  "bql.",
  "viện kiểm sát",
  "bch quân sự",
] as const;

/** After "P.": fields of work, so that it is a division (phòng) and not a ward (phường). Without diacritics. */
export const divisionFields =
  /^(tu phap|noi vu|tai chinh|tai nguyen|tn|kinh te|kt|ke hoach|kh|van hoa|vh|giao duc|gd|lao dong|ld|nong nghiep|nn|y te|quan ly|ql|thanh tra|dan toc|ha tang|moi truong|xay dung|cong thuong|tc|nv|tp$)/;

/** After "TT": what a centre (trung tâm) does, so that it is not a township (thị trấn). Without diacritics. */
export const centreFields =
  /^(y te|van hoa|vh|phuc vu|pv|hanh chinh|hcc|dich vu|dv|phat trien|quy dat|giao duc|gd|khuyen nong|truyen thong|ky thuat|day nghe|cong nghe|chinh tri|bao tro|kiem)/;

/** Names of the larger area after a unit's name: "Xã Tái Sơn, huyện Tứ Kỳ", " - tỉnh Hải Dương", "(TP Hải Dương)". */
export const areaSuffix =
  /(?:\s*[,(]\s*|\s*-\s*)(?:tỉnh|huyện|thành phố|tp\.?|thị xã|tx\.?|quận|h\.)\s+\S.*$/iu;

/** The same without a mark before it, after the name of a commune only: "Xã Tái Sơn huyện Tứ Kỳ". */
export const bareAreaSuffix = /\s+(?:huyện|tỉnh)\s+\S.*$/iu;

/** How kinds of units belong together in a group, and whether the group is of places. */
export const kindFamilies = {
  commune: "communes",
  ward: "communes",
  township: "communes",
  specialZone: "communes",
  district: "districts",
  urbanDistrict: "districts",
  town: "districts",
  city: "districts",
  province: "provinces",
  division: "departments",
  department: "departments",
  agency: "departments",
} as const;

/**
 * What a section's heading or the header over the names says of units that carry no kind. Without diacritics, and with
 * "thi xa" written "thixa", which is no "xa".
 */
export const familyPhrases: readonly (readonly [
  RegExp,
  "communes" | "districts" | "provinces" | "departments",
])[] = [
  [
    /\b(phong chuyen mon|co quan chuyen mon|phong,? ban|so,? (ban|nganh)|cac so|cac phong|nganh doc|don vi su nghiep|cap tinh|khoi so|khoi co quan|ban,? nganh)\b/,
    "departments",
  ],
  [/\b(xa|phuong|thi tran|dac khu|cap xa)\b/, "communes"],
  [/\b(huyen|quan|thixa|thanh pho|cap huyen)\b/, "districts"],
  [/\b(tinh)\b/, "provinces"],
];

/** The header of a column that names the larger area of each unit, beside its name. Without diacritics, as the next two. */
export const areaColumn =
  /^(ten |thuoc )?(cac )?((cap )?(huyen|quan|thi xa|thanh pho|tp|tx|tinh)( (cu|truoc day|truoc sap nhap|quan|huyen|thi xa|thanh pho|tp|tx|va|tinh))*|dia ban( (huyen|tinh|quan ly|hanh chinh|cu))?|khu vuc|don vi cap (huyen|tinh))$/;

/** … that says of what kind each unit is. */
export const kindColumn = /^(loai|loai hinh|loai don vi|loai dvhc|cap|cap don vi|cap hanh chinh)$/;

/** … that says which group each unit belongs to. */
export const groupColumn =
  /^(nhom|khoi|cum|cum thi dua|khoi thi dua|cum khoi|nhom don vi|khoi don vi|loai don vi|nhom co quan|khoi co quan)$/;

/** What a column of kinds may hold. */
export const kindWords: ReadonlySet<string> = new Set([
  ...unitPrefixes.map(({ text }): string => text),
  "ubnd xã",
  "ubnd phường",
  "ubnd thị trấn",
  "ubnd đặc khu",
]);
