/** What a failure sentence may name: the place, and figures or names by key. */
interface FailureFacts {
  readonly sheet?: string;
  readonly cell?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

type Sentence = (facts: FailureFacts) => string;

function named(facts: FailureFacts, key: string): string | null {
  const value = facts.values?.[key];
  return value === undefined || value === "" ? null : String(value);
}

/** `text` around a named value, or nothing where the value is absent. */
function given(facts: FailureFacts, key: string, text: (value: string) => string): string {
  const value = named(facts, key);
  return value === null ? "" : text(value);
}

function onSheet(facts: FailureFacts): string {
  if (facts.sheet === undefined) return "";
  return facts.cell === undefined ? ` “${facts.sheet}”` : ` “${facts.sheet}”, ô ${facts.cell}`;
}

/**
 * One sentence for each way in which a request can fail: what happened, where, and what to do.
 *
 * The keys are the failure codes of the application; a code without a sentence does not compile where it is looked up.
 */
export const failureSentences = {
  "no-tracking-sheet": (facts) =>
    `Không tìm thấy biểu theo dõi nào trong sổ làm việc${given(facts, "sheets", (names) => ` (các trang tính đã xem: ${names})`)}; hãy mở tệp có biểu gồm cột tên đơn vị và các cột số liệu, rồi làm lại.`,
  "no-such-sheet": (facts) =>
    `Không có trang tính nào tên${onSheet(facts)}${given(facts, "sheets", (names) => `; sổ làm việc có: ${names}`)}. Hãy kiểm tra lại tên trang tính.`,
  "no-such-period": (facts) =>
    `Sổ làm việc không có biểu theo dõi của kỳ ${named(facts, "period") ?? "đã chọn"}${given(facts, "available", (periods) => `; các kỳ hiện có: ${periods}`)}. Hãy chọn một kỳ trong sổ.`,
  "months-missing": (facts) =>
    `Không cộng được số liệu ${named(facts, "period") ?? "của kỳ đã chọn"} vì còn thiếu: ${named(facts, "missing") ?? ""}. Hãy thêm biểu của các tháng còn thiếu${given(facts, "available", (periods) => `, hoặc chọn một kỳ đang có: ${periods}`)}.`,
  "nothing-to-sum": (facts) =>
    `Không cộng được số liệu ${named(facts, "period") ?? "của kỳ đã chọn"} từ các tháng vì biểu chỉ có tỷ lệ, điểm hoặc thứ hạng; hãy thêm biểu riêng của kỳ này, hoặc bổ sung cột số lượng (tử số, mẫu số).`,
  "no-trend": (facts) =>
    `Chưa vẽ được diễn biến${given(facts, "period", (period) => ` đến ${period}`)} vì sổ làm việc chưa có ít nhất hai kỳ cùng loại có số liệu của chỉ tiêu này; hãy thêm biểu của các kỳ trước, hoặc chọn chỉ tiêu khác.`,
  "period-unknown": (facts) =>
    `Không đọc được kỳ của biểu theo dõi${onSheet(facts)} từ tên trang tính, tiêu đề hay tên tệp; hãy cho biết kỳ (ví dụ 2023-04)${given(facts, "sheets", (names) => ` và trang tính cần dùng (${names})`)}.`,
  "sheet-without-figures": (facts) =>
    `Trang tính${onSheet(facts)} không có số liệu nào đọc được thành tỷ lệ, số lượng hay điểm; hãy kiểm tra hàng tiêu đề cột và các ô số liệu.`,
  "not-a-workbook": (facts) =>
    `Tệp${given(facts, "file", (file) => ` “${file}”`)} không phải sổ làm việc Excel (.xlsx); hãy chọn đúng tệp, hoặc mở bằng Excel rồi lưu lại dạng .xlsx.`,
  "workbook-encrypted": (facts) =>
    `Tệp${given(facts, "file", (file) => ` “${file}”`)} đang đặt mật khẩu mở nên không đọc được; hãy gỡ mật khẩu trong Excel rồi làm lại.`,
  "workbook-too-large": (facts) =>
    `Tệp${given(facts, "file", (file) => ` “${file}”`)} lớn hơn mức xử lý được${given(facts, "limit", (limit) => ` (${limit})`)}; hãy tách bớt dữ liệu hoặc xóa các trang không dùng.`,
  "workbook-damaged": (facts) =>
    `Tệp${given(facts, "file", (file) => ` “${file}”`)} bị hỏng${given(facts, "part", (part) => ` ở phần ${part}`)}; hãy mở bằng Excel để sửa, lưu lại rồi thử lần nữa.`,
  "file-not-found": (facts) =>
    `Không tìm thấy tệp${given(facts, "file", (file) => ` “${file}”`)}; hãy kiểm tra lại đường dẫn.`,
  "file-not-writable": (facts) =>
    `Không ghi được tệp${given(facts, "file", (file) => ` “${file}”`)}; hãy kiểm tra quyền ghi của thư mục hoặc đóng tệp đang mở.`,
  "bad-argument": (facts) =>
    `Tham số${given(facts, "argument", (argument) => ` ${argument}`)} không hợp lệ${given(facts, "expected", (expected) => `; cần ${expected}`)}.`,
  "reason-missing": () =>
    "Chưa ghi lý do rút nên chưa rút lần nhắc nhở nào; hãy ghi lý do rồi làm lại.",
  "ledger-entry-missing": () =>
    "Sổ theo dõi nhắc nhở không còn dòng cần rút, hoặc đã bị bỏ các cột “Ngày rút”, “Lý do rút”, “Người rút”; hãy xem lại sổ rồi làm lại.",
  "template-not-word": (facts) =>
    `Tệp mẫu${given(facts, "file", (file) => ` “${file}”`)} không phải tệp Word (.docx) đọc được; hãy mở bằng Word, lưu lại dạng .docx rồi chọn lại.`,
  "template-too-large": (facts) =>
    `Tệp mẫu${given(facts, "file", (file) => ` “${file}”`)} quá lớn để điền; hãy bỏ bớt ảnh trong mẫu rồi chọn lại.`,
  "template-broken": (facts) =>
    `Tệp mẫu${given(facts, "file", (file) => ` “${file}”`)} có ngoặc hoặc danh sách chưa khép${given(facts, "field", (field) => ` (“${field}”)`)}${given(facts, "part", (part) => ` ở ${part}`)}${given(facts, "paragraph", (paragraph) => `, đoạn ${paragraph}`)}${given(facts, "more", (more) => `, và ${more} chỗ khác`)}; hãy viết đủ cặp mở, đóng trong một đoạn rồi chọn lại.`,
  "bad-settings": (facts) =>
    `Cài đặt không hợp lệ${facts.sheet === undefined ? "" : ` ở trang${onSheet(facts)}`}${given(facts, "path", (path) => ` tại “${path}”`)}${given(facts, "expected", (expected) => `: cần ${expected}`)}${given(facts, "found", (found) => `, đang là ${found}`)}. Hãy sửa rồi làm lại.`,
  "sheet-protected": (facts) =>
    `Trang tính${onSheet(facts)} đang được bảo vệ nên chưa ghi gì cả; hãy bỏ bảo vệ trang (Review › Unprotect Sheet) rồi bấm lại.`,
  "sheet-hidden": (facts) =>
    `Trang tính${onSheet(facts)} đang bị ẩn nên không đưa ra xem được; hãy bỏ ẩn trang (bấm chuột phải vào một thẻ trang › Unhide) rồi bấm lại.`,
  "workbook-protected": () =>
    "Cấu trúc sổ làm việc đang được bảo vệ nên không thêm được trang tính và chưa ghi gì cả; hãy bỏ bảo vệ sổ (Review › Protect Workbook) rồi bấm lại.",
  "workbook-read-only": () =>
    "Sổ làm việc đang mở ở chế độ chỉ đọc nên chưa ghi gì cả; hãy bật chỉnh sửa (Enable Editing) hoặc lưu thành tệp khác rồi bấm lại.",
  "cell-edit-mode": () =>
    "Excel đang chờ nhập xong một ô; hãy bấm Enter (hoặc Esc) để kết thúc việc nhập rồi bấm lại.",
  "dialog-open": () =>
    "Excel đang mở một hộp thoại nên chưa nhận lệnh; hãy đóng hộp thoại đó rồi bấm lại.",
  "other-workbook-in-front": (facts) =>
    `Một sổ làm việc khác đang ở phía trước; hãy quay lại tệp${given(facts, "file", (file) => ` “${file}”`)} rồi bấm lại.`,
  "too-large-for-excel": (facts) =>
    `Dữ liệu${facts.sheet === undefined ? "" : ` của trang${onSheet(facts)}`} lớn hơn mức Excel cho truyền trong một lần; hãy xóa các ô thừa ở xa bảng hoặc tách bớt trang tính rồi làm lại.`,
  "session-lost": () =>
    "Mất kết nối với phiên làm việc của Excel; hãy đóng ngăn tác vụ, mở lại rồi bấm lại, kết quả sẽ được ghi bổ sung cho đủ.",
  "host-busy": () => "Excel đang bận; hãy đợi một lát rồi bấm lại.",
  "changed-meanwhile": (facts) =>
    `Số liệu đã thay đổi${facts.sheet === undefined ? "" : ` ở trang${onSheet(facts)}`} sau khi xem trước nên chưa ghi gì cả; hãy xem lại bản xem trước mới rồi đồng ý ghi.`,
  "not-as-written": (facts) =>
    `Đọc lại sau khi ghi thấy${facts.sheet === undefined ? " có ô" : ` trang${onSheet(facts)}`} khác với nội dung đã ghi; hãy bấm lại để ghi bổ sung, và kiểm tra xem có người khác đang sửa cùng tệp không.`,
  "api-missing": (facts) =>
    `Bản Excel này${given(facts, "version", (version) => ` (${version})`)} thiếu chức năng cần dùng${given(facts, "needed", (needed) => ` (${needed})`)}; cần Excel 2021, Microsoft 365 hoặc Excel trên web.`,
  "cannot-undo": (facts) =>
    `Không hoàn tác được${facts.sheet === undefined ? "" : ` vì trang${onSheet(facts)} đã được sửa sau lần ghi`}; hãy giữ lại một bản sao của trang đó, hoặc sửa trực tiếp trên trang.`,
  "part-not-loaded": () =>
    "Không tải được một tệp của tiện ích (mạng đang gián đoạn, hoặc tiện ích vừa được nâng cấp) nên chưa làm gì cả; hãy kiểm tra mạng rồi bấm lại, nếu vẫn vậy thì đóng bảng này rồi mở lại.",
  stopped: () => "Đã dừng theo yêu cầu nên chưa ghi gì cả; khi cần hãy bấm lại.",
  "form-exists": (facts) =>
    `Trang tính${onSheet(facts)} đã có nên không tạo lại; hãy nhập số liệu vào trang đó, hoặc đổi tên trang rồi tạo biểu mới.`,
  "form-not-from-sheet": (facts) =>
    `Không tạo được biểu kỳ sau từ trang${onSheet(facts)} vì trang này có số liệu của nhiều kỳ, hoặc sau kỳ này không có kỳ nối tiếp; hãy nhập kỳ mới ngay trên trang đó, hoặc tạo biểu trống.`,
  unexpected: (facts) =>
    `Có lỗi ngoài dự kiến${facts.sheet === undefined ? "" : ` ở trang${onSheet(facts)}`}${given(facts, "code", (code) => ` (mã ${code})`)}; hãy bấm lại, nếu vẫn lỗi thì gửi mã này cho người hỗ trợ kỹ thuật.`,
} as const satisfies Readonly<Record<string, Sentence>>;

/** The sentence of a failure, ready to be shown or printed. */
export function formatFailure(
  failure: FailureFacts & { readonly code: keyof typeof failureSentences },
): string {
  return failureSentences[failure.code](failure);
}
