import { GRID_WORKBOOK_ID } from "./workbook-data";

/** A mutation of the grid: the name under which it is known there, and what it takes. */
export interface GridChange {
  readonly id: string;
  readonly params: object;
}

/** A mutation of one sheet. */
export function sheetChange(id: string, sheetId: string, params: object): GridChange {
  return { id, params: { unitId: GRID_WORKBOOK_ID, subUnitId: sheetId, ...params } };
}
