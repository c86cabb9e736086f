import { sheetEvents, workbookTarget } from "../event-registration";
import { refusal } from "../host-error";
import { does, keeps, leads, type ObjectType, reads, view } from "../object-type";
import { areasView } from "../special-cells";
import type { Session } from "../session";
import { RangeTarget } from "../targets";
import { rangeOfText } from "../range-addresses";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function selected(session: Session): RangeTarget {
  session.requireFocus();
  const sheet = session.activeSheet();
  return new RangeTarget(session, sheet, sheet.selection);
}

/** `Excel.Workbook`. */
export const workbook: ObjectType<Session> = {
  scalars: {
    Name: reads(7, (session) => session.workbook.name),
    ReadOnly: reads(8, (session) => session.workbook.readOnly),
    AutoSave: reads(9, () => false),
    IsDirty: reads(9, () => true),
    PreviouslySaved: reads(9, () => true),
  },
  links: {
    Application: leads(1, (session) => view("Application", session)),
    Names: leads(1, (session) => view("NamedItemCollection", { session, sheet: null })),
    Tables: leads(1, (session) => view("TableCollection", { session, sheet: null })),
    Worksheets: leads(1, (session) => view("WorksheetCollection", session)),
    Settings: leads(4, (session) => view("SettingCollection", session)),
    Properties: leads(7, (session) => view("DocumentProperties", session)),
    Protection: leads(7, (session) => view("WorkbookProtection", session)),
  },
  methods: {
    GetSelectedRange: does(1, (session) => view("Range", selected(session))),
    GetSelectedRanges: does(9, (session) => {
      const { sheet, area } = selected(session);
      return areasView({ session, sheet, areas: [area] }, [area]);
    }),
    GetActiveCell: does(7, (session) => {
      const range = selected(session);
      return view("Range", range.at({ ...range.area, rows: 1, columns: 1 }));
    }),
    Save: does(11, (session) => session.requireWritable()),
    _RemoveAllReferences: does(1, (session) => session.references.dropAll()),
    _GetReferenceCount: does(1, (session) => session.references.size),
    _GetRangeForEventByReferenceId: does(1, (session, args) => {
      const [sheetId = "", address = ""] = args.at(0).text().split("|");
      const sheet = session.findSheet(sheetId);
      if (!sheet) throw refusal("ItemNotFound");
      return view("Range", rangeOfText(session, sheet, address));
    }),
    ...sheetEvents<Session>((session) => session, workbookTarget),
  },
};

/** `Excel.Application`. There is no engine: calculating does nothing. */
export const application: ObjectType<Session> = {
  scalars: {
    CalculationMode: keeps(
      1,
      (session) => session.calculationMode,
      (session, value) => {
        session.calculationMode = value.choice(CALCULATION_MODES);
      },
    ),
    CalculationState: reads(9, () => "Done"),
    CalculationEngineVersion: reads(9, () => 191029),
    DecimalSeparator: reads(11, ({ settings }) => settings.culture.decimalSeparator),
    ThousandsSeparator: reads(11, ({ settings }) => settings.culture.thousandsSeparator),
    UseSystemSeparators: reads(11, () => true),
  },
  links: { CultureInfo: leads(11, (session) => view("CultureInfo", session)) },
  methods: {
    Calculate: does(1, (_session, args) => {
      args.at(0).choice(["Recalculate", "Full", "FullRebuild"]);
    }),
    SuspendApiCalculationUntilNextSync: does(6, () => null),
    SuspendScreenUpdatingUntilNextSync: does(9, () => null),
  },
};

/** `Excel.CultureInfo`. */
export const cultureInfo: ObjectType<Session> = {
  scalars: { Name: reads(11, ({ settings }) => settings.culture.name) },
  links: { NumberFormat: leads(11, (session) => view("NumberFormatInfo", session)) },
};

/** `Excel.NumberFormatInfo`. */
export const numberFormatInfo: ObjectType<Session> = {
  scalars: {
    NumberDecimalSeparator: reads(11, ({ settings }) => settings.culture.decimalSeparator),
    NumberGroupSeparator: reads(11, ({ settings }) => settings.culture.thousandsSeparator),
  },
};
