import { changeStartTag } from "../../../../src/host/file/xml/start-tag";

test("attributes are changed in place, taken away, and added last; the rest keeps its writing", () => {
  const tag = '<x:c  r=\'A1\'\n s="2" t = "s">';
  expect(changeStartTag(tag, { s: "7" })).toBe('<x:c  r=\'A1\' s="7" t = "s">');
  expect(changeStartTag(tag, { s: undefined, t: undefined })).toBe("<x:c  r='A1'>");
  expect(changeStartTag("<row/>", { r: "<5>" })).toBe('<row r="&lt;5&gt;"/>');
  expect(changeStartTag('<c dr="1"/>', { r: "2" })).toBe('<c dr="1" r="2"/>');
});

test("a value that holds other attributes' names does not mislead", () => {
  expect(changeStartTag("<c a=\" s='1' \">", { s: "3" })).toBe('<c a=" s=\'1\' " s="3">');
});
