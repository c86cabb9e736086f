import fc from "fast-check";
import { hashCell, mixHash } from "../../src/sheet/cell-hash";

const basis = 0x811c9dc5;
const value = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
);

test("a value hashes as itself, 0 as −0, and a text apart from the figure that it shows", () => {
  fc.assert(
    fc.property(value, (one) => {
      expect(hashCell(one, basis)).toBe(hashCell(one, basis));
    }),
  );
  expect(hashCell(-0, basis)).toBe(hashCell(0, basis));
  const alike = [1, "1", true, "true", 0, "", "0", false, 1.0000000000000002];
  expect(new Set(alike.map((one) => hashCell(one, basis))).size).toBe(alike.length);
});

test("ten thousand neighbouring figures and texts hash apart", () => {
  const values = Array.from({ length: 5000 }, (_, at) => [at / 100, `Xã số ${at}`]).flat();
  expect(new Set(values.map((one) => hashCell(one, basis))).size).toBeGreaterThanOrEqual(9998);
});

test("different bits mixed into one hash never meet", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (hash, one, other) => {
      expect(mixHash(hash, one) === mixHash(hash, other)).toBe(one === other);
    }),
  );
});
