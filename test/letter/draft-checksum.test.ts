import fc from "fast-check";
import { draftChecksum } from "../../src/letter/draft-checksum";

test("the checksum is that of FNV-1a with 64 bits", () => {
  expect(draftChecksum([])).toBe("cbf29ce484222325");
  expect(draftChecksum([["a"]])).toBe("af63dc4c8601ec8c");
  expect(draftChecksum([["foob"], ["", null], ["ar"]])).toBe(reference("foob\u0000ar"));
});

test("it is so for every text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
      expect(draftChecksum([[text]])).toBe(reference(text.normalize("NFC")));
    }),
  );
});

/** The same in whole numbers of any size, as its authors wrote it down. */
function reference(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
