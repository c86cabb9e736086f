import { EVENT, WORKBOOK_TARGET } from "../event-queue";
import type { CallArguments } from "../given";
import { refusal } from "../host-error";
import { does, type ObjectType, reads } from "../object-type";
import type { Session } from "../session";
import type { SheetTarget } from "../targets";

/** What `protect()` without options leaves allowed ([D] `WorksheetProtectionOptions`: all false but selecting). */
const DEFAULTS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(args: CallArguments): Readonly<Record<string, boolean | string>> {
  const options: Record<string, boolean | string> = { ...DEFAULTS };
  if (args.at(0).isAbsent) return options;
  for (const [name, value] of args.at(0).members()) {
    if (!(name in DEFAULTS)) throw refusal("InvalidArgument");
    if (value.isAbsent) continue;
    options[name] =
      name === "selectionMode" ? value.choice(["Normal", "Unlocked", "None"]) : value.flag();
  }
  return options;
}

function tell({ session, sheet }: SheetTarget): void {
  session.events.happened(EVENT.protectionChanged, [sheet.id, WORKBOOK_TARGET], {
    isProtected: sheet.protection !== null,
    worksheetId: sheet.id,
  });
}

/** `Excel.WorksheetProtection`. Protecting what is protected is refused (OfficeDev/office-js 6784). */
export const worksheetProtection: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  scalars: {
    Protected: reads(2, ({ sheet }) => sheet.protection !== null),
    Options: reads(2, ({ sheet }) => sheet.protection?.options ?? DEFAULTS),
  },
  methods: {
    Protect: does(2, (target, args) => {
      const { session, sheet } = target;
      session.requireWritable();
      if (sheet.protection) throw refusal("AccessDenied");
      const password = args.at(1).textOr(null);
      const options = optionsOf(args);
      sheet.protection = { hasPassword: password !== null && password !== "", password, options };
      tell(target);
    }),
    Unprotect: does(2, (target, args) => {
      const { session, sheet } = target;
      session.requireWritable();
      if (!sheet.protection) return;
      requirePassword(sheet.protection, args.at(0).textOr(null));
      sheet.protection = null;
      tell(target);
    }),
  },
};

/** A password that came with the file is not known here: the stricter reading is that none fits. */
function requirePassword(
  protection: { readonly hasPassword: boolean; readonly password: string | null },
  given: string | null,
): void {
  if (!protection.hasPassword) return;
  if (protection.password === null || protection.password !== given) throw refusal("AccessDenied");
}

/** `Excel.WorkbookProtection`: of the workbook's structure. */
export const workbookProtection: ObjectType<Session> = {
  scalars: { Protected: reads(7, ({ workbook }) => workbook.protection !== null) },
  methods: {
    Protect: does(7, ({ workbook }, args) => {
      if (workbook.protection) throw refusal("AccessDenied");
      const password = args.at(0).textOr(null);
      workbook.protection = { hasPassword: password !== null && password !== "", password };
    }),
    Unprotect: does(7, ({ workbook }, args) => {
      if (!workbook.protection) return;
      requirePassword(workbook.protection, args.at(0).textOr(null));
      workbook.protection = null;
    }),
  },
};
