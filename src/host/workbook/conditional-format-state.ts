import type { Area } from "./area";
import type { BorderLine } from "./cell-style";

/** The kinds of rule in the words of Excel's API. */
export type ConditionalFormatType =
  | "Custom"
  | "DataBar"
  | "ColorScale"
  | "IconSet"
  | "TopBottom"
  | "PresetCriteria"
  | "ContainsText"
  | "CellValue";

/** The format that a rule lays over the cell: null leaves the cell's own. */
export interface ConditionalFormatStyle {
  numberFormat: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  strikethrough: boolean | null;
  fontColor: string | null;
  fillColor: string | null;
  top: BorderLine | null;
  bottom: BorderLine | null;
  left: BorderLine | null;
  right: BorderLine | null;
}

/** A format that changes nothing yet. */
export function emptyConditionalStyle(): ConditionalFormatStyle {
  return {
    numberFormat: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    fontColor: null,
    fillColor: null,
    top: null,
    bottom: null,
    left: null,
    right: null,
  };
}

/** A conditional format of a sheet. The list of a sheet is in order of priority: the first wins. */
export interface ConditionalFormatState {
  /** A GUID in braces, unique in the workbook; the host's own, as the old part of the file has none. */
  readonly id: string;
  ranges: Area[];
  readonly type: ConditionalFormatType;
  /** Of a custom rule, with its "=", as seen from the top left cell of the first range; "" when not yet set. */
  formula: string;
  /** The rule or criteria of the other kinds, JSON as the API has it; null where not set or not known. */
  rule: unknown;
  style: ConditionalFormatStyle;
  stopIfTrue: boolean;
  /** Set by the file layer for a rule that it keeps as it came; null for a rule made here. Never looked into. */
  readonly source: unknown;
}
