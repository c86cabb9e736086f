import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { SheetKeyTarget } from "../object-states";
import { does, keeps, type ObjectType, reads, view, type View } from "../object-type";
import type { SheetTarget } from "../targets";

function isSameKey(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function find({ session, sheet }: SheetTarget, given: Given): View | null {
  const wanted = given.text();
  const found = sheet.customProperties.find(({ key }) => isSameKey(key, wanted));
  return found ? view("WorksheetCustomProperty", { session, sheet, key: found.key }) : null;
}

/** Lengths that `worksheet.customProperties.add` allows ([D]: key 255 characters). */
const KEY_LIMIT = 255;

function add(target: SheetTarget, args: CallArguments): View {
  const { session, sheet } = target;
  session.requireWritable();
  const [key, value] = [args.at(0).text(), args.at(1).text()];
  if (key === "" || key.length > KEY_LIMIT) throw refusal("InvalidArgument");
  const known = sheet.customProperties.find((property) => isSameKey(property.key, key));
  if (known) known.value = value;
  else sheet.customProperties.push({ key, value });
  return view("WorksheetCustomProperty", { session, sheet, key: known?.key ?? key });
}

/** `Excel.WorksheetCustomPropertyCollection`: adding a known key replaces its value. */
export const worksheetCustomPropertyCollection: ObjectType<SheetTarget> = {
  guard: (state) => state.requireAlive(),
  items: ({ session, sheet }) =>
    sheet.customProperties.map(({ key }) =>
      view("WorksheetCustomProperty", { session, sheet, key }),
    ),
  find,
  methods: {
    Add: does(12, add),
    GetCount: does(12, ({ sheet }) => sheet.customProperties.length),
    GetItem: does(12, (target, args) => find(target, args.at(0))),
    GetItemOrNullObject: does(12, (target, args) => find(target, args.at(0))),
  },
};

function propertyOf({ sheet, key }: SheetKeyTarget) {
  const found = sheet.customProperties.find((property) => property.key === key);
  if (!found) throw refusal("ItemNotFound");
  return found;
}

/** `Excel.WorksheetCustomProperty`. */
export const worksheetCustomProperty: ObjectType<SheetKeyTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  guard: propertyOf,
  scalars: {
    Key: reads(12, ({ key }) => key),
    Value: keeps(
      12,
      (target) => propertyOf(target).value,
      (target, value) => {
        target.session.requireWritable();
        propertyOf(target).value = value.text();
      },
    ),
  },
  methods: {
    Delete: does(12, (target) => {
      target.session.requireWritable();
      const { sheet, key } = target;
      sheet.customProperties = sheet.customProperties.filter((property) => property.key !== key);
    }),
  },
};
