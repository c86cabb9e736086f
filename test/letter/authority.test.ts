import { resolveAuthority } from "../../src/letter/authority";
import { plainText } from "../../src/letter/text/run";
import { defaultSettings, type Authority, type Settings } from "../../src/domain/settings";

function namesOf(titles: readonly string[], authority: Authority = {}) {
  const names = resolveAuthority({ ...defaultSettings, authority }, titles);
  return { lines: names.lines.map(plainText), place: names.place.text, short: names.short };
}

test.each([
  ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ", "HUYỆN TỨ KỲ", "Tứ Kỳ", "UBND huyện"],
  ["UỶ BAN NHÂN DÂN THÀNH PHỐ CHÍ LINH", "THÀNH PHỐ CHÍ LINH", "Chí Linh", "UBND thành phố"],
  ["UBND tỉnh Hải Dương", "TỈNH HẢI DƯƠNG", "Hải Dương", "UBND tỉnh"],
  ["UBND THỊ XÃ KINH MÔN", "THỊ XÃ KINH MÔN", "Kinh Môn", "UBND thị xã"],
  ["Ủy ban nhân dân đặc khu Côn Đảo", "ĐẶC KHU CÔN ĐẢO", "Côn Đảo", "UBND đặc khu"],
  ["UBND PHƯỜNG 12", "PHƯỜNG 12", "Phường 12", "UBND phường"],
])("%s gives two lines, a place and a word for its area", (title, line, place, short) => {
  expect(namesOf([title])).toEqual({ lines: ["ỦY BAN NHÂN DÂN", line], place, short });
});

test.each([
  ["BIỂU TỔNG HỢP CỦA UBND XÃ MƯỜNG KHƯƠNG THÁNG 10 NĂM 2025", "XÃ MƯỜNG KHƯƠNG"],
  ["KẾT QUẢ CỦA UBND TỈNH LÀO CAI QUÝ III/2025", "TỈNH LÀO CAI"],
  ["(Kèm theo Công văn số 12/VP-KSTT của Văn phòng UBND tỉnh Lào Cai)", "TỈNH LÀO CAI"],
  ["UBND TỈNH LÀO CAI - VĂN PHÒNG UBND TỈNH", "TỈNH LÀO CAI"],
  ["UBND TỈNH LÀO CAI      Độc lập - Tự do - Hạnh phúc", "TỈNH LÀO CAI"],
  ["Đơn vị: UBND xã Ba Tơ, tỉnh Quảng Ngãi", "XÃ BA TƠ"],
  ["UBND TỈNH BÀ RỊA - VŨNG TÀU", "TỈNH BÀ RỊA - VŨNG TÀU"],
  ["UBND HUYỆN NĂM CĂN", "HUYỆN NĂM CĂN"],
  ["UBND TP. HUẾ", "THÀNH PHỐ HUẾ"],
  ["UBND P.BẾN TRE", "PHƯỜNG BẾN TRE"],
])("%s names %s and nothing else of the title", (title, line) => {
  expect(namesOf([title]).lines[1]).toBe(line);
});

test("a committee that a title mentions issues only where none stands as a letterhead", () => {
  const mentioned = "(Kèm theo Quyết định số 12 của UBND tỉnh Hải Dương)";
  expect(namesOf(["UBND HUYỆN TỨ KỲ", mentioned]).place).toBe("Tứ Kỳ");
  expect(namesOf([mentioned]).place).toBe("Hải Dương");
});

test.each([["Số liệu của UBND xã đến ngày 31/10/2025"], ["BIỂU CỦA UBND CÁC XÃ, PHƯỜNG"]])(
  "%s names no committee",
  (title) => {
    expect(namesOf([title]).lines).toHaveLength(1);
  },
);

test("a province's office is that of its committee alone, any other's that of council and committee", () => {
  const officeOf = (title: string, level: Settings["level"]) =>
    resolveAuthority({ ...defaultSettings, level }, [title]).office;
  expect(officeOf("UBND TỈNH LÀO CAI", "province")).toBe("Văn phòng UBND tỉnh");
  expect(officeOf("UBND THÀNH PHỐ HUẾ", "province")).toBe("Văn phòng UBND thành phố");
  expect(officeOf("UBND THÀNH PHỐ CHÍ LINH", "district")).toBe("Văn phòng HĐND và UBND thành phố");
  expect(officeOf("UBND XÃ BA TƠ", "commune")).toBe("Văn phòng HĐND và UBND xã");
});

test("a name in two title rows is put together", () => {
  expect(namesOf(["UỶ BAN NHÂN DÂN", "XÃ ĐỒNG LẠC"]).lines[1]).toBe("XÃ ĐỒNG LẠC");
});

test("a line break inside the cell parts the two halves as well", () => {
  expect(namesOf(["ỦY BAN NHÂN DÂN\nHUYỆN GIA LỘC"]).place).toBe("Gia Lộc");
});

test("the national heading in the same cell is not part of the name", () => {
  const title = "UBND HUYỆN TỨ KỲ    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  expect(namesOf([title]).place).toBe("Tứ Kỳ");
});

test("the settings come before the titles", () => {
  const names = namesOf(["UBND HUYỆN TỨ KỲ"], { name: "UBND xã Đại Sơn", place: "Đại Sơn, Tứ Kỳ" });
  expect(names).toEqual({
    lines: ["ỦY BAN NHÂN DÂN", "XÃ ĐẠI SƠN"],
    place: "Đại Sơn, Tứ Kỳ",
    short: "UBND xã",
  });
});

test("where nothing names the issuer there are marked fields, and the word is that of the level", () => {
  expect(namesOf(["BIỂU THEO DÕI"])).toEqual({
    lines: ["[tên cơ quan ban hành]"],
    place: "[địa danh]",
    short: "UBND huyện",
  });
});
