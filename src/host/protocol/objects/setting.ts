import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { KeyTarget } from "../object-states";
import { does, keeps, type ObjectType, reads, view, type View } from "../object-type";
import type { Session } from "../session";

function find(session: Session, given: Given): View | null {
  const key = given.text();
  return session.workbook.settings.has(key) ? view("Setting", { session, key }) : null;
}

function add(session: Session, args: CallArguments): View {
  session.requireWritable();
  const key = args.at(0).text();
  if (key === "") throw refusal("InvalidArgument");
  session.workbook.settings.set(key, args.at(1).raw);
  return view("Setting", { session, key });
}

/** `Excel.SettingCollection`: the add-in's own keys; adding a known key replaces its value. */
export const settingCollection: ObjectType<Session> = {
  items: (session) =>
    [...session.workbook.settings.keys()].map((key) => view("Setting", { session, key })),
  find,
  methods: {
    Add: does(4, add),
    GetCount: does(4, ({ workbook }) => workbook.settings.size),
    GetItem: does(4, (session, args) => find(session, args.at(0))),
    GetItemOrNullObject: does(4, (session, args) => find(session, args.at(0))),
  },
};

/** `Excel.Setting`. */
export const setting: ObjectType<KeyTarget> = {
  identity: ({ key }) => ({ _Id: key }),
  guard: ({ session, key }) => {
    if (!session.workbook.settings.has(key)) throw refusal("ItemNotFound");
  },
  scalars: {
    Key: reads(4, ({ key }) => key),
    Value: keeps(
      4,
      ({ session, key }) => session.workbook.settings.get(key),
      ({ session, key }, value) => {
        session.requireWritable();
        session.workbook.settings.set(key, value.raw);
      },
    ),
  },
  methods: {
    Delete: does(4, ({ session, key }) => {
      session.requireWritable();
      session.workbook.settings.delete(key);
    }),
  },
};
