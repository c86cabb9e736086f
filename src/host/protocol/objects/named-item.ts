import { sheetReference } from "../../workbook/formula-references";
import type { DefinedName } from "../../workbook/sheet-state";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { NameScope, NameTarget } from "../object-states";
import { does, keeps, leads, type ObjectType, reads, view, type View } from "../object-type";
import { rangeOfFormula } from "../range-addresses";
import { RangeTarget, SheetTarget } from "../targets";

function namesOf({ session, sheet }: NameScope): DefinedName[] {
  return sheet ? sheet.names : session.workbook.names;
}

function viewOf(scope: NameScope, name: DefinedName): View {
  return view("NamedItem", { session: scope.session, sheet: scope.sheet, name });
}

function find(scope: NameScope, given: Given): View | null {
  const wanted = given.text().toLowerCase();
  const found = namesOf(scope).find(({ name }) => name.toLowerCase() === wanted);
  return found ? viewOf(scope, found) : null;
}

/** Letter, underscore or backslash first; no spaces; not an address; 255 characters at most. */
function isFittingName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*[Cc]?\d*$|^[Cc]\d*$/.test(name);
  return isWord && !isAddress;
}

function add(scope: NameScope, args: CallArguments): View {
  const { session } = scope;
  session.requireWritable();
  const name = args.at(0).text();
  if (!isFittingName(name)) throw refusal("InvalidArgument");
  if (find(scope, args.at(0))) throw refusal("ItemAlreadyExists");
  const range = args.at(1).target(RangeTarget);
  const formula = range
    ? `=${sheetReference(range.sheet.name, range.area, true)}`
    : args.at(1).text();
  if (!formula.startsWith("=")) throw refusal("InvalidArgument");
  const item = { name, formula, comment: args.at(2).textOr(""), visible: true };
  namesOf(scope).push(item);
  return viewOf(scope, item);
}

/** `Excel.NamedItemCollection` of the workbook, or of a sheet. */
export const namedItemCollection: ObjectType<NameScope> = {
  items: (scope) => namesOf(scope).map((name) => viewOf(scope, name)),
  find,
  methods: {
    Add: does(4, add),
    AddFormulaLocal: does(4, add),
    GetCount: does(4, (scope) => namesOf(scope).length),
    GetItem: does(1, (scope, args) => find(scope, args.at(0))),
    GetItemOrNullObject: does(4, (scope, args) => find(scope, args.at(0))),
  },
};

function rangeOf({ session, sheet, name }: NameTarget): RangeTarget | null {
  return rangeOfFormula(session, sheet, name.formula);
}

/** A name's value: the address behind it, or the constant. */
function valueOf(target: NameTarget): string | number | boolean {
  const { formula } = target.name;
  if (rangeOf(target)) return formula.slice(1);
  const number = Number(formula.slice(1));
  if (formula.length > 1 && !Number.isNaN(number)) return number;
  const text = /^="(.*)"$/s.exec(formula)?.[1];
  return text?.replaceAll('""', '"') ?? formula;
}

function typeOfValue(target: NameTarget): string {
  if (rangeOf(target)) return "Range";
  if (target.name.formula.includes("#REF!")) return "Error";
  const value = valueOf(target);
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return "String";
}

/** `Excel.NamedItem`. */
export const namedItem: ObjectType<NameTarget> = {
  identity: ({ name }) => ({ _Id: name.name }),
  guard: (state) => {
    if (!namesOf(state).includes(state.name)) throw refusal("ItemNotFound");
  },
  scalars: {
    Name: reads(1, ({ name }) => name.name),
    Type: reads(1, typeOfValue),
    Value: reads(1, valueOf),
    Visible: keeps(
      1,
      ({ name }) => name.visible,
      ({ name }, value) => {
        name.visible = value.flag();
      },
    ),
    Comment: keeps(
      4,
      ({ name }) => name.comment,
      ({ name }, value) => {
        name.comment = value.text();
      },
    ),
    Scope: reads(4, ({ sheet }) => (sheet ? "Worksheet" : "Workbook")),
    Formula: keeps(
      7,
      ({ name }) => name.formula,
      ({ session, name }, value) => {
        session.requireWritable();
        if (!value.text().startsWith("=")) throw refusal("InvalidArgument");
        name.formula = value.text();
      },
    ),
  },
  links: {
    Worksheet: leads(4, ({ session, sheet }) => {
      if (!sheet) throw refusal("ItemNotFound");
      return view("Worksheet", new SheetTarget(session, sheet));
    }),
    WorksheetOrNullObject: leads(4, ({ session, sheet }) => {
      return sheet && view("Worksheet", new SheetTarget(session, sheet));
    }),
  },
  methods: {
    Delete: does(4, (target) => {
      const names = namesOf(target);
      names.splice(names.indexOf(target.name), 1);
    }),
    GetRange: does(1, rangeView),
    GetRangeOrNullObject: does(4, rangeView),
  },
};

function rangeView(target: NameTarget): View | null {
  const range = rangeOf(target);
  return range && view("Range", range);
}
