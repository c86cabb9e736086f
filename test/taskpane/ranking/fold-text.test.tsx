import { foldText } from "../../../src/taskpane/ranking/fold-text";

test("diacritics, the stroke of d, case and spaces do not matter in a search", () => {
  expect(foldText("  Đại   SƠN ")).toBe("dai son");
  expect(foldText("Văn Tố".normalize("NFD"))).toBe(foldText("văn tố"));
});
