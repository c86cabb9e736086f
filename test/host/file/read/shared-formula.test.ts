import { shiftSharedFormula } from "../../../../src/host/file/read/shared-formula";

test.each([
  ["A1+$A1+A$1+$A$1", "C3+$A3+C$1+$A$1"],
  ["SUM(A1:B2)*LOG10(5)", "SUM(C3:D4)*LOG10(5)"],
  ["SUM(A:B,$A:B)", "SUM(C:D,$A:D)"],
  ["SUM(1:2,$1:2)", "SUM(3:4,$1:4)"],
  ['"A1"&A1', '"A1"&C3'],
  ["'T 1'!A1+T4!B2", "'T 1'!C3+T4!D4"],
  ["Bang[[#This Row],[A1]]+TyLe_A1+A1.B", "Bang[[#This Row],[A1]]+TyLe_A1+A1.B"],
  ["XFD1048576", "B2"],
])("%s two rows down and two columns right reads %s", (formula, moved) => {
  expect(shiftSharedFormula(formula, { rows: 2, columns: 2 })).toBe(moved);
});
