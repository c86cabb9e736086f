import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addIn } from "../../src/batch/open-input";

test("settings are kept in the file under the Id by which Excel knows the add-in", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  expect(/<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]).toBe(addIn.id);
});
