import { Socket } from "node:net";
import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../src/host/file/open-workbook";
import { changedParts, opened, partsOf, saved } from "./fixtures/written-package";
import { withLinksAndMacros } from "./fixtures/links-and-macros";

afterEach(() => jest.restoreAllMocks());

test("links to other files, connections, DDE and macros are kept to the byte and nobody is asked", () => {
  const connecting = jest.spyOn(Socket.prototype, "connect");
  const bytes = withLinksAndMacros();
  const workbook = opened(bytes);
  workbook.sheets[0]!.cells.set(9, 0, { value: "ghi thêm", formula: null, style: null });
  const after = saved(workbook);
  // The workbook part only asks Excel to calculate anew.
  expect(changedParts(bytes, after)).toEqual(["book/main.xml", "book/thang.xml"]);
  const main = partsOf(after)["book/main.xml"]?.replace(/<calcPr[^>]*\/>/, "");
  expect(main).toBe(partsOf(bytes)["book/main.xml"]);
  const [before, now] = [unzipSync(bytes), unzipSync(after)];
  expect(now["book/vbaProject.bin"]).toEqual(before["book/vbaProject.bin"]);
  expect(partsOf(after)["book/thang.xml"]).toContain("<f>[1]Nguon!A1</f>");
  expect(partsOf(after)["book/thang.xml"]).toContain("<f>cmd|'/c calc'!A0</f>");
  expect(connecting).not.toHaveBeenCalled();
});

test("a cell that links elsewhere shows the value that the file last knew", () => {
  const { cells } = opened(withLinksAndMacros()).sheets[0]!;
  expect([cells.get(0, 0)?.value, cells.get(0, 0)?.formula]).toEqual([207, "=[1]Nguon!A1"]);
  expect([cells.get(1, 0)?.value, cells.get(1, 0)?.formula]).toEqual([5, "=cmd|'/c calc'!A0"]);
});

test("a workbook whose own sheet lies outside the file is refused", () => {
  const parts = unzipSync(withLinksAndMacros());
  const links = new TextDecoder().decode(parts["book/_rels/main.xml.rels"]);
  parts["book/_rels/main.xml.rels"] = strToU8(
    links.replace(
      'Target="thang.xml"',
      'Target="https://elsewhere.invalid/s.xml" TargetMode="External"',
    ),
  );
  const answer = openWorkbook(zipSync(parts));
  expect(answer).toMatchObject({ outcome: "refused" });
});
