import type {
  ConditionalFormatState,
  ConditionalFormatStyle,
} from "../../host/workbook/conditional-format-state";
import { flag, type GridEdges, type GridRange, type GridStyle } from "./grid-words";
import { gridRangeOf } from "./grid-range";
import { borderLineData } from "./style-data";

/** A conditional format in the grid's words: one that marks the cells for which a formula is true. */
export interface GridRule {
  readonly cfId: string;
  readonly ranges: readonly GridRange[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: "highlightCell";
    readonly subType: "formula";
    readonly value: string;
    readonly style: GridStyle;
  };
}

function edges(style: ConditionalFormatStyle): GridEdges {
  return {
    ...(style.top && { t: borderLineData(style.top) }),
    ...(style.bottom && { b: borderLineData(style.bottom) }),
    ...(style.left && { l: borderLineData(style.left) }),
    ...(style.right && { r: borderLineData(style.right) }),
  };
}

function fontStyle(style: ConditionalFormatStyle): GridStyle {
  const { bold, italic, underline, strikethrough, fontColor } = style;
  return {
    ...(bold !== null && { bl: flag(bold) }),
    ...(italic !== null && { it: flag(italic) }),
    ...(underline !== null && { ul: { s: flag(underline !== "None") } }),
    ...(strikethrough !== null && { st: { s: flag(strikethrough) } }),
    ...(fontColor !== null && { cl: { rgb: fontColor } }),
  };
}

function ruleStyle(style: ConditionalFormatStyle): GridStyle {
  const bd = edges(style);
  return {
    ...fontStyle(style),
    ...(style.fillColor !== null && { bg: { rgb: style.fillColor } }),
    ...(Object.keys(bd).length > 0 && { bd }),
  };
}

/**
 * The rules of a sheet that the grid can show, first priority first: those with a formula. Bars, scales and icons
 * stay in the workbook and are not drawn.
 */
export function conditionalRulesOf(
  formats: readonly ConditionalFormatState[],
): readonly GridRule[] {
  return formats
    .filter(({ type, formula }) => type === "Custom" && formula !== "")
    .map((format) => ({
      cfId: format.id,
      ranges: format.ranges.map((area) => gridRangeOf(area)),
      stopIfTrue: format.stopIfTrue,
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: format.formula,
        style: ruleStyle(format.style),
      },
    }));
}
