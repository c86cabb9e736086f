import type { ConditionalFormatType } from "../../workbook/conditional-format-state";
import {
  addFormat,
  clearFormats,
  FORMAT_TYPES,
  formatsOf,
  setPriority,
} from "../conditional-formats";
import { requireAllowance } from "../edit-permission";
import type { Given } from "../given";
import { refusal } from "../host-error";
import {
  does,
  keeps,
  leads,
  type Link,
  type ObjectType,
  reads,
  view,
  type View,
} from "../object-type";
import { areasView } from "../special-cells";
import { type CellsTarget, type ConditionalFormatTarget, RangeTarget } from "../targets";

function find(cells: CellsTarget, key: Given): View | null {
  const found = formatsOf(cells).find(({ format }) => format.id === key.raw);
  return found ? view("ConditionalFormat", found) : null;
}

/** `Excel.ConditionalFormatCollection` of some cells. */
export const conditionalFormatCollection: ObjectType<CellsTarget> = {
  items: (cells) => formatsOf(cells).map((target) => view("ConditionalFormat", target)),
  find,
  methods: {
    Add: does(6, (cells, args) => {
      return view("ConditionalFormat", addFormat(cells, args.at(0).choice(FORMAT_TYPES)));
    }),
    ClearAll: does(6, clearFormats),
    GetCount: does(6, (cells) => formatsOf(cells).length),
    GetItem: does(6, (cells, args) => find(cells, args.at(0))),
    GetItemAt: does(6, (cells, args) => {
      const found = formatsOf(cells)[args.at(0).index()];
      return found ? view("ConditionalFormat", found) : null;
    }),
    GetItemOrNullObject: does(14, (cells, args) => find(cells, args.at(0))),
  },
};

/** The object of each kind, with the properties that lead to it. */
const KINDS = {
  Custom: ["CustomConditionalFormat", "Custom"],
  CellValue: ["CellValueConditionalFormat", "CellValue"],
  TextComparison: ["TextConditionalFormat", "ContainsText"],
  TopBottom: ["TopBottomConditionalFormat", "TopBottom"],
  Preset: ["PresetCriteriaConditionalFormat", "PresetCriteria"],
  ColorScale: ["ColorScaleConditionalFormat", "ColorScale"],
  DataBar: ["DataBarConditionalFormat", "DataBar"],
  IconSet: ["IconSetConditionalFormat", "IconSet"],
} as const;

type Kind = keyof typeof KINDS;

function ofKind(target: ConditionalFormatTarget, kind: Kind): View | null {
  const [typeName, type]: readonly [(typeof KINDS)[Kind][0], ConditionalFormatType] = KINDS[kind];
  return target.format.type === type ? view(typeName, target) : null;
}

/** "cellValue: … throws if the type does not fit"; the "…OrNullObject" ones give a null object. */
const links = Object.fromEntries(
  (Object.keys(KINDS) as Kind[]).flatMap((kind): [string, Link<ConditionalFormatTarget>][] => [
    [
      kind,
      leads(6, (target: ConditionalFormatTarget) => {
        const found = ofKind(target, kind);
        if (!found) throw refusal("ItemNotFound");
        return found;
      }),
    ],
    [`${kind}OrNullObject`, leads(6, (target: ConditionalFormatTarget) => ofKind(target, kind))],
  ]),
);

function requireEditable({ session, sheet }: ConditionalFormatTarget): void {
  requireAllowance(session, sheet, "allowFormatCells");
}

function onlyRange(target: ConditionalFormatTarget): View | null {
  const { session, sheet, format } = target;
  const [first, ...others] = format.ranges;
  return first && others.length === 0
    ? view("Range", new RangeTarget(session, sheet, first))
    : null;
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormat: ObjectType<ConditionalFormatTarget> = {
  identity: ({ format }) => ({ Id: format.id }),
  guard: (state) => state.requireAlive(),
  scalars: {
    Id: reads(6, ({ format }) => format.id),
    Type: reads(6, ({ format }) => format.type),
    Priority: keeps(
      6,
      ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      (target, value) => {
        requireEditable(target);
        setPriority(target, value.whole());
      },
    ),
    StopIfTrue: keeps(
      6,
      ({ format }) => (hasNoStop(format.type) ? null : format.stopIfTrue),
      (target, value) => {
        requireEditable(target);
        if (hasNoStop(target.format.type)) throw refusal("InvalidOperation");
        target.format.stopIfTrue = value.flag();
      },
    ),
  },
  links,
  methods: {
    Delete: does(6, (target) => {
      requireEditable(target);
      const { sheet, format } = target;
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    }),
    GetRange: does(6, (target) => {
      const range = onlyRange(target);
      if (!range) throw refusal("InvalidOperation");
      return range;
    }),
    GetRangeOrNullObject: does(6, onlyRange),
    GetRanges: does(9, (target) => {
      const { session, sheet, format } = target;
      return areasView({ session, sheet, areas: [] }, format.ranges);
    }),
  },
};

/** "Null on data bars, icon sets, and color scales as there's no concept of StopIfTrue for these" ([D]). */
function hasNoStop(type: ConditionalFormatType): boolean {
  return type === "DataBar" || type === "IconSet" || type === "ColorScale";
}
