import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { batch, readFacts, useScratchFolder } from "../support/batch-run";
import { writeProvinceBook } from "../support/province-book";

/** A province of 170 communes: what it prints, on paper. LibreOffice draws the pages where it is installed. */
const scratch = useScratchFolder();
const office = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
].find(existsSync);

/** How many pages a document has as LibreOffice sets it. */
function pagesOf(document: string): number {
  if (office === undefined) throw new Error("no LibreOffice");
  const profile = `-env:UserInstallation=file://${join(scratch(), "profile")}`;
  const out = ["--headless", "--convert-to", "pdf", "--outdir", scratch(), document];
  execFileSync(office, [profile, ...out], { stdio: "ignore" });
  const pdf = readFileSync(document.replace(/\.\w+$/, ".pdf"), "latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page[^s]/g)].length;
}

async function drafted() {
  const [book, docx, facts, settings] = ["tinh.xlsx", "cv.docx", "f.json", "s.json"].map((name) =>
    join(scratch(), name),
  ) as [string, string, string, string];
  writeProvinceBook(book);
  writeFileSync(settings, JSON.stringify({ level: "province" }));
  const run = await batch(book, "--settings", settings, "--docx", docx, "--facts", facts);
  expect(run).toMatchObject({ code: 0, error: [] });
  return { docx, facts: readFacts(facts) };
}

test("all 170 are ranked in one group, by figures that come back from their counts", async () => {
  const { facts } = await drafted();
  expect(facts.groups).toMatchObject([{ id: "communes", units: 170 }]);
  const ranks = facts.units.map(({ indicators }) => indicators["intakeDigitisation"]?.rank ?? 0);
  expect(Math.min(...ranks)).toBe(1);
  expect(Math.max(...ranks)).toBeLessThanOrEqual(170);
  expect(
    facts.units.every(({ indicators }) => indicators["intakeDigitisation"]?.rankOf === 170),
  ).toBe(true);
});

(office === undefined ? test.skip : test)(
  "the letter stays within three pages, and its long lists are two appendices of two pages",
  async () => {
    const { docx, facts } = await drafted();
    const below = facts.assessment.belowRising.length + facts.assessment.belowFalling.length;
    expect(below).toBeGreaterThan(60);
    expect(pagesOf(docx)).toBe(2 + 2 + 2);
  },
);
