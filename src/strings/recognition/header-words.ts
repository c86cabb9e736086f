/*
 * Words of header cells that are not figures of an indicator. Matched against text without diacritics, in lower case, in
 * which everything but letters, digits and "%" has become one space.
 */

/** The running number. */
export const indexHeader = /^(stt|tt|so tt|so thu tu|thu tu|row stt|row_stt|no|stt \d+)$/;

/** A code of units. */
export const codeHeader =
  /^(ma|ma so|ma co quan|ma coquan|ma don vi|ma dvhc|ma dinh danh|ma xa|ma huyen|code|id|ma [a-z]+)$/;

/** First words of the header over the names of units. */
const nameStart =
  "ten|don vi|co quan|dia phuong|phong ban|cac phong|so ban|so nganh|cac so|xa|phuong|thi tran|dac khu|huyen|quan huyen|thi xa|thanh pho|tinh|ubnd|uy ban nhan dan|cap xa|cac don vi|cac xa|cac co quan|danh sach|bo phan mot cua|unit";
const nameRest =
  "ten|cac|don|vi|co|quan|dia|phuong|to|chuc|phong|ban|so|nganh|xa|thi|tran|dac|khu|huyen|thanh|pho|tp|tx|tt|tinh|ubnd|uy|nhan|dan|cap|hanh|chinh|va|hoac|thuc|hien|bao|cao|giai|quyet|tiep|xu|ly|truc|thuoc|chuyen|mon|bo|phan|mot|cua|sach|danh|duoc|danh|gia|theo|doi|nhap|lieu|moi|dvhc|ban";

/** The header over the names of units: only such words, at most ten. */
export const nameHeader = new RegExp(`^(?:${nameStart})(?: (?:${nameRest})){0,9}$`);

/** The same in English after it, in one cell: "Đơn vị (Unit)", "STT / No.". */
export const englishBeside =
  /(?<=.) (?:no|order|(?:names? of )?(?:the )?(?:administrative )?(?:units?|agency|agencies|localit(?:y|ies)|communes?|wards?|districts?|departments?|names?))$/;

/** Looks like a name header and is none: the unit of measurement. */
export const notNameHeader =
  /^(don vi tinh|dvt|ten (thu tuc|tthc|linh vuc|chi tieu|can bo|file|nhom|dich vu|viec|cong viec|chu))/;

/** Headers of tables whose rows are people, dossiers, procedures or fields of work, and not units. */
export const otherSubjectHeader =
  /^(ho va ten|ho ten|ten can bo|can bo( .*)?|cong chuc( .*)?|can bo cong chuc( .*)?|nhan vien|nguoi (xu ly|thuc hien|tiep nhan|giai quyet)|ma ho so|so ho so tiep nhan so|so bien nhan|chu ho so|nguoi nop( .*)?|ten chu ho so|so dien thoai|sdt|chuc vu|chuc danh|ngay sinh|nam sinh|email|ngay (tiep nhan|nhan|hen tra|tra)( .*)?)$/;

/** Headers of rows that are fields of work or procedures; only where they stand before the figures. */
export const fieldHeader =
  /^(linh vuc( .*)?|linh vuc cong viec( .*)?|(ten )?(thu tuc|tthc)( .*)?|ten thu tuc hanh chinh|noi dung( .*)?|chi tieu|tieu chi( .*)?|ten linh vuc)$/;

/** Remarks. */
export const noteHeader =
  /^(ghi chu|chu thich|nhan xet|danh gia|ly do|nguyen nhan|ket qua danh gia|xep loai|phan loai|loai|y kien|giai phap|giai trinh|note|remarks?|nguoi dung dau|can bo phu trach|nguoi phu trach|lien he|linh vuc qua han|linh vuc)( .*)?$/;

/** A date, whatever it is the date of. */
export const dateHeader = /^(ngay|thoi diem|thoi gian)( |$)/;

/** What was planned and not what was done. */
export const targetHeader =
  /^(chi tieu( duoc)?( giao| ke hoach| tinh giao| huyen giao| nam)?( .*)?|ke hoach( .*)?|muc tieu( .*)?|giao nam.*|dinh muc|yeu cau theo ke hoach)$/;

/** A comparison with another period, of this sheet's own making. */
export const changeHeader =
  /(^| )(tang( \+)? giam|giam tang( \+)?|so voi|chenh lech|bien dong|thay doi|tang them|muc tang|tang truong|cung ky)( |$)|^(tang|giam|tang hay giam|\+|tang hoac giam)$/;

/** The figures of another period beside this one's. */
export const otherPeriodHeader =
  /(^| )(thang truoc|ky truoc|tuan truoc|quy truoc|nam truoc|cung ky|lien truoc|truoc do)( |$)/;

/** … unless the words are about dossiers that were carried over. */
export const carriedWords =
  /(chuyen|ton|mang sang|tu (ky|thang|quy|nam|tuan) truoc|tiep nhan|nhan|con lai)/;

/** Parts of a column's meaning, by its own (lowest) header. */
export const partWords = {
  rank: /(^| )(xep hang|thu hang|hang|xep thu|vi thu|vi tri xep hang|rank)( |$)/,
  points: /(^| )(diem|diem so|so diem|score|tong diem|cham diem)( |$)/,
  rateProper: /(^| )(ty le|ti le|phan tram|tl)( |$)|%/,
  due: /(^| )(phai|can|thuoc dien|nghia vu|phat sinh|yeu cau|du dieu kien|phat ra|co the)( |$)/,
  whole: /(^| )(tong|tong so|tong cong|tong ho so|so luong|cong|tong so luong)( |$)/,
  count: /(^| )(so ho so|so luong|so hs|so phieu|so luot|so ket qua|so kq)( |$)/,
  done: /(^| )(da|duoc|dat)( |$)/,
  remainder: /(^| )(chua|khong|con lai)( |$)/,
  inflow: /tiep nhan|giai quyet/,
} as const;

/** The header of a rate that does not say of what: "Tỷ lệ (%)", "%", "TL". */
export const bareRateHeader = /^(?:(?:ty le|ti le|tl|phan tram|ty trong|dat|%) ?){1,3}$/;

/** A header that counts dossiers, whatever they are counted for: "Số hồ sơ đã giải quyết", "HS đã xử lý". */
export const dossierCount =
  /(^| )(so luong|tong so|tong|so) (ho so|hs)( |$)|(^| )hs( |$)|^ho so (da|dang|chua|tiep|phai|duoc|co|nop|truc)( |$)/;

/** Words in a path or a title that make columns points of Quyết định 766/QĐ-TTg. */
export const points766 =
  /(^| )(766|bo chi so|chi so phuc vu|tong score|tdgq|mdhl|mdsh|clgq|ckmb|diem|so diem|chi so chi dao)( |$)/;

/** What a header says in brackets of other things that it counts or leaves out. Without diacritics. */
export const headerAside =
  /\((?:da |khong |chua )?(?:bao gom|gom|ke ca|tinh ca|bao ham|tru|khong tinh|khong ke)\b[^()]{0,120}\)/g;

/** The two kinds of online public services that dossiers are counted by, also by their levels of before 2022. */
export const onlineService = {
  full: /(^| )(toan trinh|tron trinh|muc (do )?4)( |$)/,
  partial: /(^| )(mot phan|1 phan|muc (do )?3)( |$)/,
} as const;

/** How many procedures or services an office offers, which are no dossiers: "Số TTHC cung cấp DVCTT toàn trình". */
export const procedureHeader =
  /^(tong )?(so )?(luong )?(tthc|thu tuc( hanh chinh)?|dvc|dvctt|dich vu cong( truc tuyen)?) .*(cung cap|toan trinh|mot phan|phat sinh|cong bo|cong khai|niem yet|tich hop|du dieu kien|tham quyen|duoc giao|dvctt|truc tuyen)/;

/** Amounts of money, which count no dossiers: "Số tiền thanh toán trực tuyến", "Phí, lệ phí (nghìn đồng)". */
export const moneyHeader =
  /(^| )(so tien|(trieu|ty|nghin|ngan) dong|vnd)( |$)|(?<!\b(?:hop|hoi|cong|lam)) dong$/;

/** Levels of a header that only announce a list: "Trong đó", "Bao gồm". */
export const announcingHeader = /^(trong do|bao gom|gom|chia ra|chia theo|cu the|trong do gom)$/;

/** A single cell over a table that is no level of its header: "Đơn vị tính: hồ sơ", "Biểu số 01", "CỘNG HÒA XÃ HỘI …". */
export const besideTable =
  /^(don vi tinh|dvt|don vi hs|bieu|mau|phu luc|cong hoa|doc lap|kem theo|tu ngay|tinh den|den ngay|so lieu|uy ban|ubnd|hdnd|so \d|[a-z ]{0,40}ngay( \d{1,2})? thang)/;
