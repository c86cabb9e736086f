import { findingSentences } from "../../../src/strings/findings";
import { failureSentences } from "../../../src/strings/failures";
import { formatFailureIn } from "../../../src/strings/pane/failure-texts";
import { formatFindingIn } from "../../../src/strings/pane/finding-sentences";

type Code = keyof typeof findingSentences;

const codes = Object.keys(findingSentences) as Code[];

test.each(codes)("the finding %s has a whole sentence in English, with its place", (code) => {
  const sentence = formatFindingIn("en", { code, sheet: "Tháng 4", cell: "C12", values: {} });
  expect(sentence).toMatch(/^[A-Z].{20,}\. ?.*\(Tháng 4, C12\)$/u);
});

test("the English sentence names the figures that the Vietnamese one names", () => {
  const values = { unit: "Xã Tái Sơn", column: "Đã số hóa", part: 1260, whole: 250 };
  const finding = { code: "part-exceeds-whole", sheet: "T4", cell: "C12", values } as const;
  const sentence = formatFindingIn("en", finding);
  expect(sentence).toContain(
    "(T4, C12; unit: Xã Tái Sơn; column: Đã số hóa; part: 1.260; whole: 250)",
  );
});

test("a rate is told in per cent with two decimals", () => {
  const values = { stated: 95.5, rate: 95.47 };
  const finding = { code: "rate-mismatch", sheet: "T4", cell: "P9", values } as const;
  expect(formatFindingIn("en", finding)).toContain("stated: 95,50%; computed: 95,47%");
});

test.each(Object.keys(failureSentences) as (keyof typeof failureSentences)[])(
  "the failure %s has a sentence in English",
  (code) => expect(formatFailureIn("en", { code })).toMatch(/^[A-Z].{15,}\.$/u),
);
