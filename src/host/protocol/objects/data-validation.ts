import { holdsArea, isSameArea } from "../../workbook/area";
import { subtractArea } from "../../workbook/area-subtraction";
import type { DataValidationState } from "../../workbook/sheet-state";
import { requireUnprotected } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import { does, keeps, type ObjectType, reads } from "../object-type";
import type { CellsTarget } from "../targets";

/** The members of `Excel.DataValidationRule`, with the type that each makes. */
const TYPES: Readonly<Record<string, string>> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** Characters of a list typed as text (Excel specifications and limits). */
const LIST_LIMIT = 255;

const NO_ALERT = { showAlert: true, style: "Stop", title: "", message: "" };
const NO_PROMPT = { showPrompt: true, title: "", message: "" };

const NO_VALIDATION: DataValidationState = {
  ranges: [],
  type: "None",
  rule: null,
  ignoreBlanks: true,
  errorAlert: NO_ALERT,
  prompt: NO_PROMPT,
  source: null,
};

function validationOf({ sheet, areas }: CellsTarget): DataValidationState | null {
  const holds = (validation: DataValidationState) =>
    areas.every((area) => validation.ranges.some((range) => holdsArea(range, area)));
  return sheet.validations.find(holds) ?? null;
}

function clear(cells: CellsTarget): void {
  const { session, sheet, areas } = cells;
  requireUnprotected(session, sheet);
  for (const validation of sheet.validations) {
    for (const area of areas) {
      validation.ranges = validation.ranges.flatMap((range) => subtractArea(range, area));
    }
  }
  sheet.validations = sheet.validations.filter(({ ranges }) => ranges.length > 0);
}

/** The validation of exactly these cells: a shared one is split first. */
function ownValidation(cells: CellsTarget): DataValidationState {
  const known = validationOf(cells);
  const areas = [...cells.areas];
  const isExact =
    known?.ranges.length === areas.length &&
    areas.every((area, place) => isSameArea(area, known.ranges[place] ?? area));
  if (known && isExact) return known;
  clear(cells);
  const made: DataValidationState = {
    ...structuredClone({ ...(known ?? NO_VALIDATION), source: null }),
    ranges: areas,
  };
  cells.sheet.validations.push(made);
  return made;
}

function setRule(cells: CellsTarget, value: Given): void {
  requireUnprotected(cells.session, cells.sheet);
  const given = [...value.members()].filter(([, part]) => !part.isAbsent);
  const [only, ...others] = given;
  if (!only) {
    clear(cells);
    return;
  }
  const type = TYPES[only[0]];
  if (type === undefined || others.length > 0) throw refusal("InvalidArgument");
  requireFittingList(only[0], only[1]);
  const validation = ownValidation(cells);
  validation.type = type;
  validation.rule = value.raw;
}

function requireFittingList(kind: string, rule: Given): void {
  if (kind !== "list") return;
  const source = rule.member("source");
  if (source.isAbsent) throw refusal("InvalidArgument");
  const isText = typeof source.raw === "string" && !source.raw.startsWith("=");
  if (isText && source.text().length > LIST_LIMIT) throw refusal("InvalidArgument");
}

function merged<T extends object>(before: T, value: Given): T {
  const changes = [...value.members()].filter(([name, part]) => name in before && !part.isAbsent);
  return { ...before, ...Object.fromEntries(changes.map(([name, part]) => [name, part.raw])) };
}

/** `Excel.DataValidation` of some cells. Kept as records: values that the API writes are not checked, as in Excel. */
export const dataValidation: ObjectType<CellsTarget> = {
  scalars: {
    Type: reads(8, (cells) => validationOf(cells)?.type ?? "None"),
    Rule: keeps(8, (cells) => validationOf(cells)?.rule ?? {}, setRule),
    IgnoreBlanks: keeps(
      8,
      (cells) => validationOf(cells)?.ignoreBlanks ?? true,
      (cells, value) => {
        ownValidation(cells).ignoreBlanks = value.flag();
      },
    ),
    ErrorAlert: keeps(
      8,
      (cells) => validationOf(cells)?.errorAlert ?? NO_ALERT,
      (cells, value) => {
        const own = ownValidation(cells);
        own.errorAlert = merged(own.errorAlert, value);
      },
    ),
    Prompt: keeps(
      8,
      (cells) => validationOf(cells)?.prompt ?? NO_PROMPT,
      (cells, value) => {
        const own = ownValidation(cells);
        own.prompt = merged(own.prompt, value);
      },
    ),
  },
  methods: { Clear: does(8, clear) },
};
