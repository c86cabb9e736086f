import type { DocumentProperties } from "../../workbook/workbook-state";
import type { CallArguments, Given } from "../given";
import { refusal } from "../host-error";
import type { KeyTarget } from "../object-states";
import {
  does,
  keeps,
  leads,
  type ObjectType,
  reads,
  type Scalar,
  view,
  type View,
} from "../object-type";
import type { Session } from "../session";

type TextName = Exclude<keyof DocumentProperties, "revisionNumber" | "created" | "custom">;

function text(name: TextName): Scalar<Session> {
  return keeps(
    7,
    ({ workbook }) => workbook.properties[name],
    (session, value) => {
      session.requireWritable();
      session.workbook.properties[name] = value.text();
    },
  );
}

/** `Excel.DocumentProperties`. */
export const documentProperties: ObjectType<Session> = {
  scalars: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    Keywords: text("keywords"),
    Manager: text("manager"),
    Subject: text("subject"),
    Title: text("title"),
    LastAuthor: reads(7, ({ workbook }) => workbook.properties.lastAuthor),
    CreationDate: reads(7, ({ workbook }) => workbook.properties.created),
    RevisionNumber: keeps(
      7,
      ({ workbook }) => workbook.properties.revisionNumber,
      ({ workbook }, value) => {
        workbook.properties.revisionNumber = value.index();
      },
    ),
  },
  links: { Custom: leads(7, (session) => view("CustomPropertyCollection", session)) },
};

function find(session: Session, given: Given): View | null {
  const wanted = given.text().toLowerCase();
  const found = session.workbook.properties.custom.find(({ key }) => key.toLowerCase() === wanted);
  return found ? view("CustomProperty", { session, key: found.key }) : null;
}

function plain(given: Given): string | number | boolean {
  const { raw } = given;
  if (typeof raw === "string" || typeof raw === "boolean") return raw;
  return given.number();
}

function add(session: Session, args: CallArguments): View {
  session.requireWritable();
  const key = args.at(0).text();
  const { properties } = session.workbook;
  const others = properties.custom.filter((each) => each.key.toLowerCase() !== key.toLowerCase());
  properties.custom = [...others, { key, value: plain(args.at(1)) }];
  return view("CustomProperty", { session, key });
}

/** `Excel.CustomPropertyCollection`. */
export const customPropertyCollection: ObjectType<Session> = {
  items: (session) =>
    session.workbook.properties.custom.map(({ key }) => view("CustomProperty", { session, key })),
  find,
  methods: {
    Add: does(7, add),
    GetCount: does(7, ({ workbook }) => workbook.properties.custom.length),
    GetItem: does(7, (session, args) => find(session, args.at(0))),
    GetItemOrNullObject: does(7, (session, args) => find(session, args.at(0))),
    DeleteAll: does(7, (session) => {
      session.requireWritable();
      session.workbook.properties.custom = [];
    }),
  },
};

function propertyOf({ session, key }: KeyTarget) {
  const found = session.workbook.properties.custom.find((each) => each.key === key);
  if (!found) throw refusal("ItemNotFound");
  return found;
}

const TYPES = { string: "String", number: "Number", boolean: "Boolean" } as const;

/** `Excel.CustomProperty`. */
export const customProperty: ObjectType<KeyTarget> = {
  identity: ({ key }) => ({ Id: key }),
  guard: propertyOf,
  scalars: {
    Key: reads(7, ({ key }) => key),
    Type: reads(7, (target) => TYPES[typeof propertyOf(target).value as keyof typeof TYPES]),
    Value: keeps(
      7,
      (target) => propertyOf(target).value,
      (target, value) => {
        propertyOf(target).value = plain(value);
      },
    ),
  },
  methods: {
    Delete: does(7, ({ session, key }) => {
      const { properties } = session.workbook;
      properties.custom = properties.custom.filter((each) => each.key !== key);
    }),
  },
};
