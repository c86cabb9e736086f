import { type Area, COLUMN_LIMIT, intersectAreas, ROW_LIMIT } from "../workbook/area";
import type { ConditionalFormatState } from "../workbook/conditional-format-state";
import type { SheetState } from "../workbook/sheet-state";
import { tableBody, type TableColumnState, type TableState } from "../workbook/table-state";
import { refusal } from "./host-error";
import type { Session } from "./session";

/** A sheet, as the objects of the API speak for it. */
export class SheetTarget {
  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
  ) {}

  /** Refuses a sheet that was deleted meanwhile. */
  requireAlive(): void {
    if (!this.session.hasSheet(this.sheet)) throw refusal("ItemNotFound");
  }
}

/** Cells of one sheet: a range, or several. */
export interface CellsTarget {
  readonly session: Session;
  readonly sheet: SheetState;
  readonly areas: readonly Area[];
}

/** One rectangle of cells, which follows inserted and deleted rows and columns while it is held. */
export class RangeTarget implements CellsTarget {
  /** Set when the add-in asked to keep it. */
  referenceId: string | null = null;
  #area: Area | null;

  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    area: Area,
  ) {
    const { row, column, rows, columns } = area;
    const fits = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!fits || row + rows > ROW_LIMIT || column + columns > COLUMN_LIMIT) {
      throw refusal("InvalidArgument");
    }
    this.#area = area;
    session.references.follow(this);
  }

  /** Where the cells are now; refuses a range of which every cell was deleted. */
  get area(): Area {
    if (!this.#area) throw refusal("InvalidReference");
    return this.#area;
  }

  /** The one area, as a list. */
  get areas(): readonly Area[] {
    return [this.area];
  }

  /** Whether a cell is left. */
  get isAlive(): boolean {
    return this.#area !== null;
  }

  /** Another range of the same sheet. */
  at(area: Area): RangeTarget {
    return new RangeTarget(this.session, this.sheet, area);
  }

  /** Follows the cells; null when they are gone. */
  moveTo(area: Area | null): void {
    this.#area = area;
  }

  /** Refuses cells that are gone with their sheet or their rows. */
  requireAlive(): void {
    if (!this.session.hasSheet(this.sheet) || !this.#area) throw refusal("InvalidReference");
  }
}

/** Several rectangles of one sheet (`RangeAreas`). */
export class AreasTarget implements CellsTarget {
  referenceId: string | null = null;

  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    readonly ranges: readonly RangeTarget[],
  ) {}

  /** The rectangles that are left. */
  get areas(): readonly Area[] {
    return this.ranges.filter(({ isAlive }) => isAlive).map(({ area }) => area);
  }

  /** Refuses cells that are gone. */
  requireAlive(): void {
    if (!this.session.hasSheet(this.sheet) || this.areas.length === 0) {
      throw refusal("InvalidReference");
    }
  }
}

/** A table. */
export class TableTarget {
  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {}

  /** Refuses a table that was deleted meanwhile. */
  requireAlive(): void {
    const isThere = this.session.hasSheet(this.sheet) && this.sheet.tables.includes(this.table);
    if (!isThere) throw refusal("ItemNotFound");
  }

  /** A range on the table's sheet. */
  range(area: Area): RangeTarget {
    return new RangeTarget(this.session, this.sheet, area);
  }

  /** The data rows. Excel keeps at least one. */
  body(): Area {
    const body = tableBody(this.table);
    if (!body) throw refusal("ItemNotFound");
    return body;
  }
}

/** A column of a table, found again by its id wherever it stands. */
export class TableColumnTarget {
  constructor(
    readonly owner: TableTarget,
    readonly column: TableColumnState,
  ) {}

  /** Zero-based place among the table's columns; refuses a column that was deleted. */
  get index(): number {
    this.owner.requireAlive();
    const index = this.owner.table.columns.indexOf(this.column);
    if (index < 0) throw refusal("ItemNotFound");
    return index;
  }

  /** The column's part of some rows of the table. */
  part(rows: Area): RangeTarget {
    const strip = { ...rows, column: this.owner.table.area.column + this.index, columns: 1 };
    return this.owner.range(intersectAreas(rows, strip) ?? strip);
  }
}

/** A data row of a table, by its place. */
export class TableRowTarget {
  constructor(
    readonly owner: TableTarget,
    readonly index: number,
  ) {}

  /** The row's cells; refuses a place beyond the last row. */
  area(): Area {
    this.owner.requireAlive();
    const body = this.owner.body();
    if (this.index >= body.rows) throw refusal("ItemNotFound");
    return { ...body, row: body.row + this.index, rows: 1 };
  }
}

/** A conditional format. */
export class ConditionalFormatTarget {
  constructor(
    readonly session: Session,
    readonly sheet: SheetState,
    readonly format: ConditionalFormatState,
  ) {}

  /** Refuses a format that was deleted meanwhile. */
  requireAlive(): void {
    const { session, sheet, format } = this;
    if (!session.hasSheet(sheet) || !sheet.conditionalFormats.includes(format)) {
      throw refusal("ItemNotFound");
    }
  }
}
