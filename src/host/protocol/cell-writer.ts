import { inheritedStyle, putCell } from "../workbook/cell-access";
import type { CellStyle } from "../workbook/cell-style";
import { isPlausibleFormula } from "../workbook/formula-syntax";
import type { SheetState } from "../workbook/sheet-state";
import { FORMULA_LIMIT, readTyped, TEXT_LIMIT, type TypedInput } from "../workbook/typed-input";
import { refusal } from "./host-error";
import type { Session } from "./session";

/** Writes single values of a sheet as Excel takes them when they are typed. */
export class CellWriter {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {}

  /** Refuses what no cell can take: objects, infinite numbers, texts and formulas too long or not to be parsed. */
  check(value: unknown, row: number, column: number): void {
    if (typeof value === "boolean") return;
    if (typeof value === "number" && Number.isFinite(value)) return;
    if (typeof value !== "string") throw refusal("InvalidArgument");
    if (value.length <= TEXT_LIMIT && !/^[=+-]./s.test(value)) return;
    const { formula } = this.typed(value, this.styleAt(row, column));
    if (formula === null) {
      if (value.length > TEXT_LIMIT) throw refusal("InvalidArgument");
    } else if (formula.length > FORMULA_LIMIT) throw refusal("FormulaLengthExceedsLimit");
    else if (!isPlausibleFormula(formula)) throw refusal("InvalidArgument");
  }

  /** Writes a value that passed {@link check}. */
  put(value: unknown, row: number, column: number): void {
    const style = this.styleAt(row, column);
    if (typeof value === "string") {
      const typed = this.typed(value, style);
      const { value: content, formula } = typed;
      const now = this.styleAfter(typed, style);
      putCell(this.sheet, row, column, { value: content, formula, style: now });
    } else if (typeof value === "number" || typeof value === "boolean") {
      const now = this.withQuote(style, false);
      putCell(this.sheet, row, column, { value, formula: null, style: now });
    }
  }

  private styleAt(row: number, column: number): CellStyle | null {
    const cell = this.sheet.cells.get(row, column);
    return cell ? cell.style : inheritedStyle(this.sheet, row, column);
  }

  private typed(text: string, style: CellStyle | null): TypedInput {
    const { uses1904Dates } = this.session.workbook;
    return readTyped(text, { isText: style?.numberFormat === "@", uses1904Dates });
  }

  private styleAfter(typed: TypedInput, before: CellStyle | null): CellStyle | null {
    const { styles } = this.session.workbook;
    const style = this.withQuote(before, typed.quotePrefix);
    const format = (style ?? styles.plain).numberFormat;
    if (typed.impliedFormat === null || format !== "General") return style;
    return styles.change(style ?? styles.plain, { numberFormat: typed.impliedFormat });
  }

  private withQuote(style: CellStyle | null, quotePrefix: boolean): CellStyle | null {
    const { styles } = this.session.workbook;
    if ((style?.quotePrefix ?? false) === quotePrefix) return style;
    return styles.change(style ?? styles.plain, { quotePrefix });
  }
}
