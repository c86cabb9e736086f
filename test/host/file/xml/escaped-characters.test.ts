import fc from "fast-check";
import { decodeEscapes, encodeEscapes } from "../../../../src/host/file/xml/escaped-characters";
import { XmlScanner } from "../../../../src/host/file/xml/xml-scanner";
import { encodeText } from "../../../../src/host/file/xml/xml-text";

test("escapes of SpreadsheetML are undone once", () => {
  expect(decodeEscapes("a_x000D_b _x005F_x000D_ _xZZZZ_")).toBe("a\rb _x000D_ _xZZZZ_");
});

test("every text survives escaping, XML and back", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom("_", "x", "0", "A", "\r", "&", "\ud800") }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const scanner = new XmlScanner(`<t>${encodeText(encodeEscapes(text))}</t>`, "part");
      scanner.next();
      const read = scanner.next() === "text" ? scanner.value() : "";
      expect(decodeEscapes(read)).toBe(text);
    }),
  );
});
