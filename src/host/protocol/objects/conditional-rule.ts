import { isPlausibleFormula } from "../../workbook/formula-syntax";
import { FORMULA_LIMIT } from "../../workbook/typed-input";
import { requireAllowance } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import { keeps, leads, type ObjectType, reads, type Scalar, view } from "../object-type";
import type { ConditionalFormatTarget } from "../targets";

type Rule = ObjectType<ConditionalFormatTarget>;

const guard = (state: ConditionalFormatTarget): void => state.requireAlive();
const toFormat = leads(6, (target: ConditionalFormatTarget) =>
  view("ConditionalRangeFormat", target),
);

function requireEditable({ session, sheet }: ConditionalFormatTarget): void {
  requireAllowance(session, sheet, "allowFormatCells");
}

/** A formula of a rule begins with "=" and has at most 8192 characters. */
function formulaOf(value: Given): string {
  const formula = value.text();
  if (!formula.startsWith("=") || !isPlausibleFormula(formula)) throw refusal("InvalidArgument");
  if (formula.length > FORMULA_LIMIT) throw refusal("FormulaLengthExceedsLimit");
  return formula;
}

const formula: Scalar<ConditionalFormatTarget> = keeps(
  6,
  ({ format }) => format.formula,
  (target, value) => {
    requireEditable(target);
    target.format.formula = formulaOf(value);
  },
);

/** `Excel.ConditionalFormatRule`: the formula as seen from the top left cell of the range. */
export const conditionalFormatRule: Rule = {
  guard,
  scalars: { Formula: formula, FormulaLocal: formula },
};

/** `Excel.CustomConditionalFormat`. */
export const customConditionalFormat: Rule = {
  guard,
  links: {
    Format: toFormat,
    Rule: leads(6, (target) => view("ConditionalFormatRule", target)),
  },
};

/** The rule of a kind, kept as the API has it; the members named must be there. */
function ruleScalar(...required: readonly string[]): Scalar<ConditionalFormatTarget> {
  return keeps(
    6,
    ({ format }) => format.rule,
    (target, value) => {
      requireEditable(target);
      if (required.some((name) => value.member(name).isAbsent)) throw refusal("InvalidArgument");
      target.format.rule = value.raw;
    },
  );
}

function withRule(...required: readonly string[]): Rule {
  return { guard, scalars: { Rule: ruleScalar(...required) }, links: { Format: toFormat } };
}

/** `Excel.CellValueConditionalFormat`. */
export const cellValueConditionalFormat: Rule = withRule("formula1", "operator");

/** `Excel.TextConditionalFormat`. */
export const textConditionalFormat: Rule = withRule("operator", "text");

/** `Excel.TopBottomConditionalFormat`. */
export const topBottomConditionalFormat: Rule = withRule("rank", "type");

/** `Excel.PresetCriteriaConditionalFormat`. */
export const presetCriteriaConditionalFormat: Rule = withRule("criterion");

function part(name: string): Scalar<ConditionalFormatTarget> {
  return keeps(
    6,
    ({ format }) => (format.rule as Readonly<Record<string, unknown>> | null)?.[name],
    (target, value) => {
      requireEditable(target);
      const before = target.format.rule as Readonly<Record<string, unknown>> | null;
      target.format.rule = { ...before, [name]: value.raw };
    },
  );
}

/** `Excel.ColorScaleConditionalFormat`. */
export const colorScaleConditionalFormat: Rule = {
  guard,
  scalars: {
    Criteria: part("criteria"),
    ThreeColorScale: reads(6, ({ format }) => {
      const { criteria } = (format.rule ?? {}) as { criteria?: { midpoint?: unknown } };
      return criteria?.midpoint !== undefined && criteria.midpoint !== null;
    }),
  },
};

/** `Excel.DataBarConditionalFormat`, without the formats of its bars. */
export const dataBarConditionalFormat: Rule = {
  guard,
  scalars: {
    AxisColor: part("axisColor"),
    AxisFormat: part("axisFormat"),
    BarDirection: part("barDirection"),
    LowerBoundRule: part("lowerBoundRule"),
    ShowDataBarOnly: part("showDataBarOnly"),
    UpperBoundRule: part("upperBoundRule"),
  },
};

/** `Excel.IconSetConditionalFormat`. */
export const iconSetConditionalFormat: Rule = {
  guard,
  scalars: {
    Criteria: part("criteria"),
    ReverseIconOrder: part("reverseIconOrder"),
    ShowIconOnly: part("showIconOnly"),
    Style: part("style"),
  },
};
