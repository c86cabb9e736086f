/*
 * Patterns for the words of rows. They are matched against text without diacritics, in lower case, in which everything
 * but letters, digits and "%" has become one space.
 */

const area =
  "huyen|tinh|thanh pho|tp|thi xa|quan|xa|phuong|dac khu|thi tran|dia ban|nganh|quoc|cap xa|cap huyen|cap tinh|don vi|he thong";

const part = `${area}|khoi|nhom|muc|phan|cap|cac|cua|chung|toan|so|cong|ban|phong|co quan|don vi|dia phuong|i{1,3}|iv|v|vi|a|b|c|\\d{1,3}|va`;

/** A row that sums up all units of the sheet: "TỔNG CỘNG", "Toàn huyện", "Tổng số", "Cộng chung". */
export const totalWords = new RegExp(
  `^(?:(?:tong cong(?! ty)|tong so|tong chung|tong hop|tong toan|cong chung|cong toan|chung toan|grand total|total|(?:toan|ca) (?:${area}))(?: [a-z0-9]+){0,8}` +
    `|(?:tong|cong)(?: (?:${part})){0,8}|cong don)$`,
);

/** A row that sums up a part: "Cộng khối xã", "Tổng nhóm I", "Cộng (I)", "Tổng I". */
export const subtotalWords =
  /^(cong|tong|tong cong|tong so|cong nhom|cong muc)( (khoi|nhom|muc|phan|cap|cac|phong|so|ban|nganh|xa|phuong|thi tran|huyen|i{1,3}|iv|v|vi|a|b|c|\d))+( [a-z]+){0,6}$/;

/** A row of the highest points or of what was asked for, which measures the columns and is no unit: "Điểm tối đa", "Chỉ tiêu giao". */
export const scaleWords =
  /^(?:(?:thang|muc|so)? ?diem(?: (?:toi da|chuan|cao nhat|quy dinh|theo quy dinh|toi da theo quy dinh))?|(?:chi tieu|muc tieu|ke hoach|dinh muc)(?: (?:giao|duoc giao|tinh giao|huyen giao|nam|thang|quy|\d{1,4})){0,4})$/;

/** What a sum says that it adds up, at its end: "(I+II)", "= A + B + C". */
export const addedParts =
  / (?:[ivx]{1,4}|[a-h]|\d{1,2})(?: ?\+ ?(?:[ivx]{1,4}|[a-h]|\d{1,2})){1,12}$/;

/** What a sheet made for printing carries from page to page: "Cộng trang 1", "Trang trước mang sang". */
export const pageSumWords =
  /^((cong|tong)( cua)? trang( so)?( \d{1,3})?|(trang truoc |cong )?(mang sang|chuyen sang)( trang (sau|\d{1,3}))?)$/;

/** A row of means or of extremes, which is neither a unit nor a sum. */
export const averageWords =
  /^(?:(?:muc |ty le |so )?(?:cao|thap|lon|nho) nhat|max|min|trung vi)$|^(muc )?(binh quan|trung binh|trung binh chung|bq)( (chung|cua|toan|cac|cong|khoi|nhom|[a-z]+)){0,6}$/;

/** The heading of a section: a kind of units in the plural, or a block of offices. */
export const sectionWords = new RegExp(
  "^(ubnd |uy ban nhan dan |khoi |nhom )?(cac |khoi |nhom |cap )" +
    "|^(khoi|nhom|cap)( |$)" +
    "|^(co quan chuyen mon|so ban nganh|so nganh|so ban|phong ban|phong chuyen mon|ban nganh|don vi su nghiep|co quan nganh doc|nganh doc|don vi truc thuoc|co quan don vi|dia phuong|don vi khac|co quan khac)" +
    "|^(ubnd |uy ban nhan dan )?(xa phuong|phuong xa|xa thi tran|xa va thi tran|huyen thi xa|huyen thanh pho|thanh pho huyen|quan huyen|huyen thi)( |$)",
);

/** What stands under a table: the makers and signers, notes, sources. */
export const noteWords = new RegExp(
  "^(nguoi (lap|tong hop|bao cao|ky|duyet|kiem tra)|thu truong|chu tich|pho chu tich|quyen chu tich|tm ubnd|tm uy ban|kt chu tich|kt |tl chu tich|tl |tuq |chanh van phong|pho chanh van phong|giam doc|pho giam doc|truong phong|truong ban|ghi chu|luu y|chu thich|chu y|nguon|noi nhan|nhu tren|luu vt|luu |ky ten|xac nhan|don vi tinh|dvt|bieu so|bieu mau|mau so|phu luc|can cu|so lieu (tinh|trich|lay|duoc|tu)|ngay( \\d{1,2})? thang|[a-z ]{0,40} ngay( \\d{1,2})? thang( \\d{1,2})? nam|cong hoa xa hoi|doc lap tu do|trong do|dien giai|giai thich|huong dan)",
);

/** Cells of a numbering row: "(1)", "1", "[2]", "3=4+5+6", "(7)=(8)+(9)", "A". */
export const numberingCell =
  /^(?:\(?\[?\d{1,3}\]?\)?|[a-zA-Z]|\([a-zA-Z]\)|c\u1ED9t \d{1,3}|\(?\d{1,3}\)?\s*=[\d\s()+\-*/:x%=.,]{1,60})$/i;

/** A row that is a part of the one above it: "Trong đó: hồ sơ liên thông", "- Bao gồm chi nhánh". */
export const partWords = /^(trong do|bao gom|gom co)( |$)/;

/** A running number of an outline: "1", "1.", "1.2", "1.2.". Groups: the number, the number below it. */
export const outlineNumber = /^(\d{1,3})\.?(?:(?<=\.)(\d{1,2})\.?)?$/;

/** The number of a section: Roman or a capital. */
export const romanNumber = /^(?:[IVX]{1,6}|[ivx]{2,6})[.)]?$/;

/** The letter of a section. */
export const letterNumber = /^(?:[A-ZĐ])[.)]?$/;

/** A heading that carries its number in the same cell: "I. CƠ QUAN CHUYÊN MÔN", "A - Khối tỉnh". */
export const numberedHeading = /^([IVX]{1,6}|[A-ZĐ])\s*[.)\-–:/]\s*(\S.*)$/;

/** Sheets that Excel made: rows and totals of a pivot table. */
export const pivotWords =
  /^(row labels|column labels|grand total|nhan hang|nhan dong|nhan cot|tong cuoi|sum of .*|count of .*|average of .*|tong cua .*|so luong cua .*|values)$/;

/** After the kind of a unit: another kind, so that the words name many places and not one. In lower case, with diacritics. */
export const pluralPlaces =
  /^(và|hoặc|xã|phường|thị|thành|huyện|quận|trong|trên|thuộc|toàn)([ ,]|$)/;

/** Names of fields of work that no office is called by: rows of such names are no units. Without diacritics. */
export const fieldOfWork =
  /^(linh vuc .*|ho tich|chung thuc|dat dai|ho kinh doanh|bao tro xa hoi|nguoi co cong|nuoi con nuoi|quoc tich|ly lich tu phap|hoa giai( o co so)?|pho bien giao duc phap luat|ton giao|thi dua(,? khen thuong)?|cu tru|dang ky cu tru|khieu nai( to cao)?|to cao|xu ly don( thu)?|tiep cong dan|boi thuong nha nuoc|tre em|viec lam|phong chong te nan xa hoi|luu thong hang hoa trong nuoc|nha o|quy hoach xay dung|hoat dong xay dung|ha tang ky thuat|duong bo|duong thuy noi dia|thuy loi|trong trot|chan nuoi|thu y|lam nghiep|bao ve thuc vat|an toan thuc pham|phong chong thien tai|thu vien|gia dinh|le hoi|van hoa co so|giao duc (mam non|tieu hoc|trung hoc)|thanh lap va hoat dong .*)$/;
