import { readPalette } from "../../../../src/host/file/read/colors";
import { tintColor } from "../../../../src/host/file/read/tint";
import { opened, writtenPackage } from "../fixtures/written-package";

test("tints follow Excel's luminance: its own 40 % lighter and 25 % darker of accent 1", () => {
  expect(tintColor("#4472C4", 0.3999755851924192)).toBe("#8EA9DB");
  expect(tintColor("#4472C4", -0.249977111117893)).toBe("#305496");
  expect(tintColor("#FFFFFF", -0.499984740745262)).toBe("#808080");
});

test("without a theme the colours are Office's, and index 64 is no colour", () => {
  const palette = readPalette(undefined, undefined);
  expect([palette.theme[0], palette.theme[1], palette.theme[4]]).toEqual([
    "#FFFFFF",
    "#000000",
    "#4472C4",
  ]);
  expect([palette.indexed[2], palette.indexed[10], palette.indexed[64]]).toEqual([
    "#FF0000",
    "#FF0000",
    undefined,
  ]);
});

test("fonts and fills are read as they look: val=0 says no, a pattern's colour is its background", () => {
  const styles =
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b val="0"/><i/><u val="double"/><strike val="false"/><sz val="13.5"/><color theme="4" tint="0.3999755851924192"/><name val="Times New Roman"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="lightGray"><fgColor rgb="FF112233"/><bgColor indexed="13"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/></border></borders><cellXfs count="2"><xf/><xf fontId="1" fillId="1" numFmtId="14"><alignment horizontal="centerContinuous" wrapText="true"/><protection locked="0"/></xf></cellXfs>';
  const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
  const cell = opened(writtenPackage({ styles, sheet })).sheets[0]!.cells.get(0, 0)!;
  expect(cell.style).toMatchObject({
    font: {
      bold: false,
      italic: true,
      underline: "Double",
      strikethrough: false,
      size: 13.5,
      color: "#8EA9DB",
    },
    fill: { pattern: "lightGray", color: "#FFFF00", patternColor: "#112233" },
    alignment: { horizontal: "CenterAcrossSelection", wrap: true, vertical: "Bottom" },
    numberFormat: "m/d/yyyy",
    locked: false,
  });
});
