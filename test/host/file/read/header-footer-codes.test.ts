import {
  formatHeaderFooter,
  parseHeaderFooter,
} from "../../../../src/host/file/read/header-footer-codes";

test("a header falls into its three parts; text before a code is in the centre", () => {
  expect(parseHeaderFooter('Trang &P&Lm && n&R&"Times New Roman,Bold"&12&D')).toEqual({
    left: "m && n",
    center: "Trang &P",
    right: '&"Times New Roman,Bold"&12&D',
  });
});

test("the parts are written with their codes, empty ones left out", () => {
  expect(formatHeaderFooter({ left: "", center: "&P", right: "x" })).toBe("&C&P&Rx");
});
