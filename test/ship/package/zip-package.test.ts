import { strFromU8, unzipSync } from "fflate";
import { zipPackage } from "../../../src/ship/package/zip-package";

const text = (content: string) => new TextEncoder().encode(content);

test("the same files give the same bytes, in whatever order they come", () => {
  const one = zipPackage(
    new Map([
      ["b.txt", text("b")],
      ["a/á.txt", text("a")],
    ]),
  );
  const other = zipPackage(
    new Map([
      ["a/á.txt", text("a")],
      ["b.txt", text("b")],
    ]),
  );
  expect(one).toEqual(other);
  const files = unzipSync(one);
  expect(Object.keys(files)).toEqual(["a/á.txt", "b.txt"]);
  expect(strFromU8(files["a/á.txt"]!)).toBe("a");
});

test("the time zone of the machine does not show", () => {
  const files = new Map([["a.txt", text("a")]]);
  const zone = process.env.TZ;
  const inZone = (name: string) => {
    process.env.TZ = name;
    return Buffer.from(zipPackage(files)).toString("hex");
  };
  try {
    expect(inZone("Asia/Ho_Chi_Minh")).toBe(inZone("America/New_York"));
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

/** The mode of Unix that the directory of the zip states for its only file. */
function modeOf(path: string): number {
  const zip = Buffer.from(zipPackage(new Map([[path, text("#!/bin/sh\n")]])));
  const entry = zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  expect(zip[entry + 5]).toBe(3);
  return (zip.readUInt32LE(entry + 38) >>> 16) & 0o777;
}

test("a script of the Mac can be run as it is unpacked; other files can't", () => {
  expect(modeOf("mac/cai-dat.command")).toBe(0o755);
  expect(modeOf("manifest.xml")).toBe(0o644);
});
