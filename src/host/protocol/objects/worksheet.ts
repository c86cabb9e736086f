import { columnWidthOfPoints } from "../../workbook/line-sizes";
import type { SheetState } from "../../workbook/sheet-state";
import { colorOf } from "../color-input";
import { sheetEvents } from "../event-registration";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import {
  does,
  keeps,
  leads,
  type Link,
  type Method,
  type ObjectType,
  reads,
  type Scalar,
  view,
  type View,
} from "../object-type";
import { givenRange, rangeOfText, WHOLE_SHEET } from "../range-addresses";
import { usedArea } from "../range-regions";
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheet-edits";
import { areasView } from "../special-cells";
import { RangeTarget, SheetTarget } from "../targets";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const COPY_PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

type Methods = Readonly<Record<string, Method<SheetTarget>>>;

const DIGIT_PADDING = 5 / 7;

function writeTabColor({ session, sheet }: SheetTarget, value: Given): void {
  session.requireOpenStructure();
  sheet.tabColor = value.raw === "" ? "" : colorOf(value);
}

function flagOf(name: "showGridlines" | "showHeadings"): Scalar<SheetTarget> {
  return keeps(
    8,
    ({ sheet }) => sheet[name],
    ({ sheet }, value) => {
      sheet[name] = value.flag();
    },
  );
}

/** Set under another name than read: so does the client. */
function writeOnly({ since, write }: Scalar<SheetTarget>): Scalar<SheetTarget> {
  return write ? { since, write } : { since };
}

const scalars: Readonly<Record<string, Scalar<SheetTarget>>> = {
  Id: reads(1, ({ sheet }) => sheet.id),
  Name: keeps(
    1,
    ({ sheet }) => sheet.name,
    ({ session, sheet }, value) => renameSheet(session, sheet, value.text()),
  ),
  Position: keeps(
    1,
    ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
    ({ session, sheet }, value) => moveSheet(session, sheet, value.index()),
  ),
  Visibility: keeps(
    1,
    ({ sheet }) => sheet.visibility,
    ({ session, sheet }, value) => setVisibility(session, sheet, value.choice(VISIBILITIES)),
  ),
  TabColor: keeps(
    7,
    ({ sheet }) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
    writeTabColor,
  ),
  ShowGridlines: flagOf("showGridlines"),
  ShowHeadings: flagOf("showHeadings"),
  Gridlines: writeOnly(flagOf("showGridlines")),
  Headings: writeOnly(flagOf("showHeadings")),
  StandardHeight: reads(7, ({ sheet }) => sheet.defaultRowHeight),
  StandardWidth: keeps(
    7,
    ({ sheet }) => (sheet.defaultColumnWidth ?? 64 / 7) - DIGIT_PADDING,
    ({ sheet }, value) => {
      sheet.defaultColumnWidth = columnWidthOfPoints((value.number() + DIGIT_PADDING) * 7 * 0.75);
    },
  ),
  EnableCalculation: keeps(
    9,
    () => true,
    () => undefined,
  ),
  TabId: reads(14, ({ session, sheet }) => session.workbook.sheets.indexOf(sheet) + 1),
};

const own = (
  typeName: "PageLayout" | "WorksheetProtection" | "WorksheetFreezePanes" | "ChartCollection",
) => {
  return (target: SheetTarget) => view(typeName, target);
};

const links: Readonly<Record<string, Link<SheetTarget>>> = {
  Charts: leads(1, own("ChartCollection")),
  Tables: leads(1, ({ session, sheet }) => view("TableCollection", { session, sheet })),
  Protection: leads(2, own("WorksheetProtection")),
  Names: leads(4, ({ session, sheet }) => view("NamedItemCollection", { session, sheet })),
  FreezePanes: leads(7, own("WorksheetFreezePanes")),
  PageLayout: leads(9, own("PageLayout")),
  AutoFilter: leads(9, (target) => view("AutoFilter", target)),
  HorizontalPageBreaks: leads(9, (owner) => view("PageBreakCollection", { owner, axis: "rows" })),
  VerticalPageBreaks: leads(9, (owner) => view("PageBreakCollection", { owner, axis: "columns" })),
  CustomProperties: leads(12, (target) => view("WorksheetCustomPropertyCollection", target)),
};

function used({ session, sheet }: SheetTarget, args: CallArguments): View | null {
  const area = usedArea(sheet, args.at(0).flagOr(false));
  return area && view("Range", new RangeTarget(session, sheet, area));
}

function rangeAt({ session, sheet }: SheetTarget, args: CallArguments, hasSize: boolean): View {
  const [row, column] = [args.at(0).index(), args.at(1).index()];
  const [rows, columns] = hasSize ? [args.at(2).whole(), args.at(3).whole()] : [1, 1];
  return view("Range", new RangeTarget(session, sheet, { row, column, rows, columns }));
}

/** Addresses of several ranges; the separator on the desktop is the list separator of the locale (office-js 1167). */
function ranges({ session, sheet }: SheetTarget, args: CallArguments): View {
  const cells = { session, sheet, areas: [] };
  if (args.at(0).isAbsent) return areasView(cells, [WHOLE_SHEET]);
  const separator = session.settings.culture.decimalSeparator === "," ? ";" : ",";
  const parts = args.at(0).text().split(separator);
  return areasView(
    cells,
    parts.map((part) => rangeOfText(session, sheet, part.trim()).area),
  );
}

const cells: Methods = {
  GetRange: does(1, ({ session, sheet }, args) => {
    const whole = args.at(0).isAbsent;
    if (whole) return view("Range", new RangeTarget(session, sheet, WHOLE_SHEET));
    return view("Range", givenRange(session, sheet, args.at(0)));
  }),
  GetCell: does(1, (target, args) => rangeAt(target, args, false)),
  GetRangeByIndexes: does(7, (target, args) => rangeAt(target, args, true)),
  GetRanges: does(9, ranges),
  GetUsedRange: does(1, (target, args) => {
    const { session, sheet } = target;
    const corner = { row: 0, column: 0, rows: 1, columns: 1 };
    return used(target, args) ?? view("Range", new RangeTarget(session, sheet, corner));
  }),
  GetUsedRangeOrNullObject: does(4, used),
  Calculate: does(6, () => null),
};

function neighbour(
  { session, sheet }: SheetTarget,
  args: CallArguments,
  step: 1 | -1,
): View | null {
  const { sheets } = session.workbook;
  const onlyVisible = args.at(0).flagOr(false);
  const fits = (each: SheetState) => !onlyVisible || each.visibility === "Visible";
  for (let place = sheets.indexOf(sheet) + step; place in sheets; place += step) {
    const found = sheets[place];
    if (found && fits(found)) return view("Worksheet", new SheetTarget(session, found));
  }
  return null;
}

function byId({ session }: SheetTarget, args: CallArguments): View | null {
  const found = session.findSheet(args.at(0).text());
  return found && view("Worksheet", new SheetTarget(session, found));
}

const asTab: Methods = {
  Activate: does(1, ({ session, sheet }) => {
    session.requireFocus();
    if (sheet.visibility !== "Visible") throw refusal("InvalidOperation");
    session.activate(sheet);
  }),
  Delete: does(1, ({ session, sheet }) => deleteSheet(session, sheet)),
  Copy: does(7, ({ session, sheet }, args) => {
    const relativeTo = args.at(1).target(SheetTarget)?.sheet ?? null;
    const type = args.at(0).choiceOr(COPY_PLACES, "None");
    return view(
      "Worksheet",
      new SheetTarget(session, copySheet(session, sheet, { type, relativeTo })),
    );
  }),
  GetNext: does(5, (target, args) => neighbour(target, args, 1)),
  GetNextOrNullObject: does(5, (target, args) => neighbour(target, args, 1)),
  GetPrevious: does(5, (target, args) => neighbour(target, args, -1)),
  GetPreviousOrNullObject: does(5, (target, args) => neighbour(target, args, -1)),
  _GetAnotherWorksheetById: does(1, byId),
  _GetSheetById: does(1, byId),
};

const events = sheetEvents<SheetTarget>(
  ({ session }) => session,
  ({ sheet }) => sheet.id,
);

/** `Excel.Worksheet`. */
export const worksheet: ObjectType<SheetTarget> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  guard: (state) => state.requireAlive(),
  scalars,
  links,
  methods: { ...cells, ...asTab, ...events },
};
