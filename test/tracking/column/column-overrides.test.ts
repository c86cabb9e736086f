import { codesOf, figuresOf, gridOf, onlyRecords, readGrids } from "../../support/grids";

const header = ["STT", "Đơn vị", "Tiếp nhận", "Tỷ lệ đúng hạn"];

test("a scale that the settings state is followed, and no longer asked about", () => {
  const grid = gridOf("T5-2024", [header, [1, "Xã A", 10, 1], [2, "Xã B", 10, 0]]);
  expect(codesOf(readGrids([grid]))).toEqual(["unclear-rate-scale"]);
  const stated = (scale: "fraction" | "percent") =>
    readGrids([grid], { figures: { "tỷ lệ đúng hạn": { scale } } });
  expect(codesOf(stated("percent"))).toEqual([]);
  expect(figuresOf(onlyRecords(stated("percent")), "Xã A")["onTime.rate"]).toBe(1);
  expect(figuresOf(onlyRecords(stated("fraction")), "Xã A")["onTime.rate"]).toBe(100);
});

test("a decimal mark that the settings state is followed, and no longer asked about", () => {
  const grid = gridOf("T5-2024", [header, [1, "Xã A", 10, "95.470"], [2, "Xã B", 10, "9,5"]]);
  expect(codesOf(readGrids([grid]))).toEqual(["ambiguous-separators"]);
  const stated = readGrids([grid], { figures: { "Tỷ lệ đúng hạn": { decimal: "comma" } } });
  expect(codesOf(stated)).toEqual([]);
  expect(figuresOf(onlyRecords(stated), "Xã B")["onTime.rate"]).toBe(9.5);
});

test("a figure that contradicts the stated mark is asked about again", () => {
  const grid = gridOf("T5-2024", [header, [1, "Xã A", 10, "95.4"]]);
  const stated = readGrids([grid], { figures: { "Tỷ lệ đúng hạn": { decimal: "comma" } } });
  expect(codesOf(stated)).toEqual(["ambiguous-separators"]);
});
