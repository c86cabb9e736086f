import type { CellValue } from "../../sheet/cell-grid";
import { tidyText } from "../name/normal-text";
import type { SheetView } from "../sheet-view";
import { isSectionNumber } from "./row-label";

const runningNumber = /^\s*\d{1,5}[.)]?\s*$/;

/** The column of running numbers of a table; a table without one has none in any row. */
export class RunningNumbers {
  constructor(
    private readonly view: SheetView,
    private readonly column: number | null,
  ) {}

  at(row: number): CellValue {
    return this.column === null ? "" : this.view.value(row, this.column);
  }

  /** Whether a row is numbered as a section is: "I", "A". */
  isSection(row: number): boolean {
    const number = this.at(row);
    return typeof number === "string" && number !== "" && isSectionNumber(tidyText(number));
  }

  isRunning(row: number): boolean {
    const number = this.at(row);
    return typeof number === "number" || (typeof number === "string" && runningNumber.test(number));
  }

  /** Whether the number of a row is the one after another's. */
  isNext(row: number, before: number): boolean {
    return Number(this.at(row)) === Number(this.at(before)) + 1;
  }
}
