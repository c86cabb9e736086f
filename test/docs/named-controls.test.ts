import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
}

/** Every text that the product can say, as it stands in the source. */
const said = filesUnder(join(root, "src/strings"))
  .map((file) => readFileSync(file, "utf8"))
  .join("\n")
  .toLowerCase();

/** What the guide sets in bold: names of buttons, tabs and sheets, and words that it explains. */
function boldIn(guide: string): string[] {
  const text = readFileSync(join(root, "docs", `${guide}.md`), "utf8");
  return [...text.matchAll(/\*\*([^*]+)\*\*/g)].map((match) => match[1] ?? "");
}

/** Words that the guide explains by itself, and names of Excel's own; all others must be found in the product. */
const OWN_WORDS = new Set([
  "?",
  "Trang đầu",
  "Tỷ lệ",
  "Đồng hạng",
  "Không phát sinh",
  "So với bình quân, tăng giảm",
  "Bình quân",
]);

/** "Công văn …" stands for any period, "Xếp hạng T4-2023" for the sheet of April. */
function withoutPeriod(name: string): string {
  return name.replace(/(?: tháng)? ?…$| T\d+-\d{4}$/, "").toLowerCase();
}

test("every button, tab and sheet that the user's guide names is called so by the product", () => {
  const named = boldIn("huong-dan-su-dung").filter((name) => !OWN_WORDS.has(name));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !said.includes(withoutPeriod(name)))).toEqual([]);
});
