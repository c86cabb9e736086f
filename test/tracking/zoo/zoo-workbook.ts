import type { CellGrid, CellValue } from "../../../src/sheet/cell-grid";
import { type ZooColumn, fullColumns, pointColumns, rateColumns } from "./zoo-columns";
import { countStyles, nameStyles, rateStyles } from "./zoo-spelling";
import type { Figures, ZooTruth, ZooUnit } from "./zoo-truth";

/** What a generated workbook looks like. */
export interface ZooLook {
  readonly layout: "months" | "long" | "blocks" | "rates" | "points";
  readonly header: "flat" | "nested" | "filled" | "deep";
  readonly names: string;
  readonly counts: string;
  readonly rates: string;
  readonly sections: "none" | "plain" | "subtotals";
  readonly total: "none" | "top" | "bottom";
  readonly numbering: boolean;
  /** Empty rows above and empty columns at the left of the table. */
  readonly offset: number;
}

/** A workbook that looks as asked and means the truth. */
export function buildWorkbook(truth: ZooTruth, look: ZooLook): CellGrid[] {
  const periods = [...truth.months.keys()];
  if (look.layout === "long") return [buildSheet("Dữ liệu", truth, look, periods)];
  if (look.layout === "blocks") return [buildSheet("Theo dõi 2024", truth, look, periods)];
  return periods.map((period) =>
    buildSheet(`Tháng ${monthOf(period)}.2024`, truth, look, [period]),
  );
}

/** The columns that a look shows. */
export function columnsOf({ layout }: ZooLook): readonly ZooColumn[] {
  if (layout === "rates") return rateColumns;
  return layout === "points" ? pointColumns : fullColumns;
}

function buildSheet(
  sheet: string,
  truth: ZooTruth,
  look: ZooLook,
  periods: readonly string[],
): CellGrid {
  const header = headerRows(look, periods);
  const width = header[0]?.length ?? 0;
  const rows: CellValue[][] = [
    ...Array.from({ length: look.offset }, () => []),
    ["ỦY BAN NHÂN DÂN HUYỆN TỨ KỲ"],
    ["BIỂU THEO DÕI NĂM 2024"],
    ...header,
    ...(look.numbering ? [Array.from({ length: width }, (_, column) => `(${column + 1})`)] : []),
    ...bodyRows(truth, look, periods),
    [],
    ["", "NGƯỜI LẬP BIỂU", "", "CHỦ TỊCH"],
  ];
  const left = Array<CellValue>(look.offset).fill("");
  const longest = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [
    ...left,
    ...row,
    ...Array<CellValue>(longest - row.length).fill(""),
  ]);
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    sampleFormats: [...left.map(String), ...formats(look, periods)],
  };
}

function leading({ layout }: ZooLook): string[] {
  return layout === "long" ? ["STT", "Kỳ báo cáo", "Đơn vị"] : ["STT", "Đơn vị"];
}

function blocksOf(look: ZooLook, periods: readonly string[]): readonly (string | null)[] {
  return look.layout === "blocks" ? periods : [null];
}

function headerRows(look: ZooLook, periods: readonly string[]): string[][] {
  const columns = columnsOf(look);
  const lead = leading(look);
  const blocks = blocksOf(look, periods);
  const blank = lead.map(() => "");
  const parents = columns.map(({ nested }, index) =>
    look.header !== "filled" && columns[index - 1]?.nested[0] === nested[0] ? "" : nested[0],
  );
  const body =
    look.header === "flat"
      ? [blocks.flatMap(() => columns.map(({ flat }) => flat))]
      : [
          blocks.flatMap(() => parents),
          blocks.flatMap(() => columns.map(({ nested }) => nested[1])),
        ];
  if (look.header === "deep")
    body.unshift(
      columns.map((_, index) => (index === 0 ? "KẾT QUẢ TIẾP NHẬN, GIẢI QUYẾT, SỐ HÓA HỒ SƠ" : "")),
    );
  if (look.layout === "blocks")
    body.unshift(
      periods.flatMap((period) =>
        columns.map((_, index) => (index === 0 ? `Tháng ${monthOf(period)}` : "")),
      ),
    );
  return body.map((row, index) => [...(index === 0 ? lead : blank), ...row]);
}

function bodyRows(truth: ZooTruth, look: ZooLook, periods: readonly string[]): CellValue[][] {
  if (look.layout !== "long") return monthRows(truth, look, periods);
  return periods.flatMap((period) =>
    truth.units.map((unit, index): CellValue[] => [
      index + 1,
      `Tháng ${monthOf(period)}/2024`,
      nameOf(unit, look),
      ...figureCells(truth, look, [period], [index]),
    ]),
  );
}

function monthRows(truth: ZooTruth, look: ZooLook, periods: readonly string[]): CellValue[][] {
  const all = truth.units.map((_, index) => index);
  const total: CellValue[] = ["", "TỔNG CỘNG", ...figureCells(truth, look, periods, all)];
  const body = (["departments", "communes"] as const).flatMap((group, order) => {
    const members = all.filter((index) => truth.units[index]?.group === group);
    return [
      ...sectionRow(truth, look, { order, members, periods }),
      ...unitRows(truth, look, members, periods),
    ];
  });
  if (look.total === "top") return [total, ...body];
  return look.total === "bottom" ? [...body, total] : body;
}

function sectionRow(
  truth: ZooTruth,
  look: ZooLook,
  section: { order: number; members: number[]; periods: readonly string[] },
): CellValue[][] {
  if (look.sections === "none") return [];
  const label = section.order === 0 ? "Các phòng, ban chuyên môn" : "UBND các xã, phường, thị trấn";
  const figures =
    look.sections === "subtotals" ? figureCells(truth, look, section.periods, section.members) : [];
  return [[section.order === 0 ? "I" : "II", label, ...figures]];
}

function unitRows(
  truth: ZooTruth,
  look: ZooLook,
  members: readonly number[],
  periods: readonly string[],
): CellValue[][] {
  return members.map((index, order) => {
    const unit = truth.units[index];
    const name = unit === undefined ? "" : nameOf(unit, look);
    return [order + 1, name, ...figureCells(truth, look, periods, [index])];
  });
}

function nameOf(unit: ZooUnit, { names }: ZooLook): string {
  return nameStyles[names]?.(unit) ?? "";
}

/** The cells of a unit, or of a sum of units: counts summed up, rates of the sums, no points. */
function figureCells(
  truth: ZooTruth,
  look: ZooLook,
  periods: readonly string[],
  units: readonly number[],
): CellValue[] {
  return periods.flatMap((period) => {
    const month = truth.months.get(period) ?? [];
    const figures = month.filter((_, unit) => units.includes(unit));
    return columnsOf(look).map(({ role }) => writeFigure(role, figures, look));
  });
}

function writeFigure(role: string, figures: readonly Figures[], look: ZooLook): CellValue {
  const [subject = "", part] = role.split(".");
  const sum = (of: string): number => figures.reduce((total, one) => total + (one[of] ?? 0), 0);
  if (part === "points") return figures.length === 1 ? sum(role) : "";
  if (part !== "rate") return countStyles[look.counts]?.(sum(role)) ?? "";
  const rate = (sum(`${subject}.numerator`) / sum(`${subject}.denominator`)) * 100;
  return rateStyles[look.rates]?.write(rate) ?? "";
}

function formats(look: ZooLook, periods: readonly string[]): string[] {
  const columns = columnsOf(look).map(({ role }) =>
    role.endsWith(".rate") ? (rateStyles[look.rates]?.format ?? "") : "General",
  );
  return [...leading(look).map(() => "General"), ...blocksOf(look, periods).flatMap(() => columns)];
}

function monthOf(period: string): number {
  return Number(period.slice(5));
}
