import { inheritedStyle, putCell } from "../workbook/cell-access";
import type { CellStyle } from "../workbook/cell-style";
import { isPlausibleFormula } from "../workbook/formula-syntax";
import type { SheetState } from "../workbook/sheet-state";
import { FORMULA_LIMIT, readTyped, TEXT_LIMIT, type TypedInput } from "../workbook/typed-input";
import { refusal } from "./host-error";
import type { Session } from "./session";

/** Writes single values of a sheet as Excel takes them when they are typed. */
export class CellWriter {
  /** Styles with the apostrophe's mark put on or taken off, as most cells of a write have the same few. */
  readonly #toggled = new Map<CellStyle, CellStyle>();

  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {}

  /** Refuses what no cell can take: objects, infinite numbers, texts and formulas too long or not to be parsed. */
  check(value: unknown, row: number, column: number): void {
    const isFinite = typeof value === "number" && Number.isFinite(value);
    if (typeof value === "boolean" || isFinite) return;
    if (typeof value !== "string") throw refusal("InvalidArgument");
    if (value.length <= TEXT_LIMIT && !/^[=+-]./s.test(value)) return;
    this.checkText(value, this.styleAt(row, column));
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

  private checkText(text: string, style: CellStyle | null): void {
    const { formula } = this.typed(text, style);
    const limit = formula === null ? TEXT_LIMIT : FORMULA_LIMIT;
    if ((formula ?? text).length > limit) {
      throw refusal(formula === null ? "InvalidArgument" : "FormulaLengthExceedsLimit");
    }
    if (formula !== null && !isPlausibleFormula(formula)) throw refusal("InvalidArgument");
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
    if ((style?.quotePrefix ?? false) === quotePrefix) return style;
    const { styles } = this.session.workbook;
    const before = style ?? styles.plain;
    const after = this.#toggled.get(before) ?? styles.change(before, { quotePrefix });
    this.#toggled.set(before, after);
    return after;
  }
}
