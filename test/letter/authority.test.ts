import { resolveAuthority } from "../../src/letter/authority";
import { plainText } from "../../src/letter/text/run";
import { defaultSettings, type Authority } from "../../src/domain/settings";

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
