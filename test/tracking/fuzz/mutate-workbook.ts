import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import { createTruth } from "../zoo/zoo-truth";
import { type ZooLook, buildWorkbook } from "../zoo/zoo-workbook";

type Random = (limit: number) => number;

/** Texts and values that have a meaning somewhere on a sheet, put where they have none. */
const tokens: readonly CellValue[] = [
  "",
  " ",
  "\u00A0",
  "STT",
  "Đơn vị",
  "Xã",
  "Huyện",
  "Loại",
  "Khối",
  "Kỳ báo cáo",
  "Tháng 4/2024",
  "Tháng",
  "Tổng cộng",
  "Cộng (I)",
  "Bình quân",
  "I",
  "II",
  "A",
  "(1)",
  "3=4+5",
  "Các xã, phường",
  "Xã Văn Tố",
  "Phòng Tư pháp",
  "P. 1",
  "X\u00B7 T\u00A9n K\u00FA",
  "Tỷ lệ (%)",
  "Trong đó",
  "Số hóa",
  "Thanh toán trực tuyến",
  "Điểm",
  "Xếp hạng",
  "Ghi chú",
  "95,47%",
  "1.022",
  "1,022.5",
  "(5)",
  "-",
  "KPS",
  "#DIV/0!",
  "#REF!",
  "=1+1",
  "'=cmd",
  "Người lập biểu",
  true,
  0,
  -1,
  1e300,
  -0.5,
  45017,
  2024,
  NaN,
  Infinity,
  "x".repeat(5000),
  "\uD800",
  "a\u0301\u0323".repeat(200),
];

const looks: readonly ZooLook["layout"][] = ["months", "long", "blocks", "rates", "points"];
const headers: readonly ZooLook["header"][] = ["flat", "nested", "filled", "deep"];

function pick<Item>(items: readonly Item[], random: Random, fallback: Item): Item {
  return items[random(items.length)] ?? fallback;
}

/** A workbook that was sound once: a generated one with some dozens of cells, rows and columns disturbed. */
export function mutateWorkbook(random: Random): CellGrid[] {
  const look: ZooLook = {
    layout: pick(looks, random, "months"),
    header: pick(headers, random, "flat"),
    names: "plain",
    counts: pick(["numbers", "dotted", "padded"], random, "numbers"),
    rates: pick(["exact", "fractions", "comma", "dot"], random, "exact"),
    sections: pick(["none", "plain", "subtotals"] as const, random, "none"),
    total: pick(["none", "top", "bottom"] as const, random, "none"),
    numbering: random(2) === 0,
    offset: random(3),
  };
  const truth = createTruth(random(1_000_000), ["2024-03", "2024-04"]);
  return buildWorkbook(truth, look).map((grid) => disturb(grid, random));
}

function disturb(grid: CellGrid, random: Random): CellGrid {
  let values = grid.values.map((row) => [...row]);
  for (let times = random(30); times > 0; times--) values = disturbOnce(values, random);
  return { ...grid, values, top: random(4), left: random(4), hidden: random(9) === 0 };
}

function disturbOnce(values: CellValue[][], random: Random): CellValue[][] {
  const row = random(values.length + 1);
  const column = random((values[0]?.length ?? 0) + 2);
  const line = values[row];
  switch (random(7)) {
    case 0:
      return values.filter((_, index) => index !== row);
    case 1:
      return values.flatMap((cells, index) => (index === row ? [[...cells], cells] : [cells]));
    case 2:
      return values.map((cells) => cells.filter((_, index) => index !== column));
    case 3:
      return [...values.slice(row), ...values.slice(0, row)];
    default:
      if (line !== undefined) line[column] = pick(tokens, random, "");
      return values.map((cells) => Array.from(cells, filled));
  }
}

/** A hole that writing beyond the end of a row leaves is an empty cell. */
function filled(cell: CellValue | undefined): CellValue {
  return cell ?? "";
}
