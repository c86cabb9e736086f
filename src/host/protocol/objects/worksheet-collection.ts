import type { SheetState } from "../../workbook/sheet-state";
import { sheetEvents, workbookTarget } from "../event-registration";
import type { CallArguments, Given } from "../given";
import { does, type ObjectType, view, type View } from "../object-type";
import type { Session } from "../session";
import { addSheet } from "../sheet-edits";
import { SheetTarget } from "../targets";

function sheetView(session: Session, sheet: SheetState | null | undefined): View | null {
  return sheet ? view("Worksheet", new SheetTarget(session, sheet)) : null;
}

function find(session: Session, key: Given): View | null {
  return sheetView(session, session.findSheet(key.text()));
}

function counted(session: Session, args: CallArguments): SheetState[] {
  const onlyVisible = args.at(0).flagOr(false);
  return session.workbook.sheets.filter(
    ({ visibility }) => !onlyVisible || visibility === "Visible",
  );
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollection: ObjectType<Session> = {
  items: (session) => {
    return session.workbook.sheets.map((sheet) =>
      view("Worksheet", new SheetTarget(session, sheet)),
    );
  },
  find,
  methods: {
    Add: does(1, (session, args) => sheetView(session, addSheet(session, args.at(0).textOr(null)))),
    GetActiveWorksheet: does(1, (session) => sheetView(session, session.activeSheet())),
    GetItem: does(1, (session, args) => find(session, args.at(0))),
    GetItemOrNullObject: does(4, (session, args) => find(session, args.at(0))),
    GetCount: does(4, (session, args) => counted(session, args).length),
    GetFirst: does(5, (session, args) => sheetView(session, counted(session, args)[0])),
    GetLast: does(5, (session, args) => sheetView(session, counted(session, args).at(-1))),
    ...sheetEvents<Session>((session) => session, workbookTarget),
  },
};
