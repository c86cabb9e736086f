import { typedValue } from "../../src/excel/typed-value";

test.each([
  "=1",
  "+1",
  "-1",
  "@x",
  "'x",
  "4/4",
  "04",
  "12%",
  "true story",
  "March 5",
  " x",
  "#N/A",
  "1e5",
])("%j is written with an apostrophe", (text) => {
  expect(typedValue(text)).toBe(`'${text}`);
});

test.each(["UBND xã Tái Sơn", "Đạt 100%", "", 4, 82.8, true, null])(
  "%j is written as it is",
  (value) => {
    expect(typedValue(value)).toBe(value);
  },
);
