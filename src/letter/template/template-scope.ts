import { commonFields, fieldNames } from "../../strings/letter/fields";
import {
  cellName,
  conditionName,
  templateFieldNames as names,
  templateListNames as lists,
} from "../../strings/letter/template-names";
import { fieldKey } from "../wording/fill-template";

/** What a place in a template can use: texts by the key of their field, and a scope for each item of a list. */
export interface TemplateScope {
  readonly fields: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly TemplateScope[]>>;
}

/** The names that a place in a template may use, before anything is filled in. */
export interface TemplateShape {
  readonly fields: ReadonlySet<string>;
  readonly lists: ReadonlyMap<string, TemplateShape>;
}

/** The widest appendix of any document has fewer columns. */
export const mostCells = 6;

function shape(
  fields: readonly string[],
  inner: Readonly<Record<string, TemplateShape>> = {},
): TemplateShape {
  return {
    fields: new Set(fields.map(fieldKey)),
    lists: new Map(Object.entries(inner).map(([name, items]) => [fieldKey(name), items])),
  };
}

const cells = Array.from({ length: mostCells }, (_, index) => cellName(index + 1));
const recipients = shape([names.recipient]);
const units = (...fields: readonly string[]) => shape([names.order, names.unit, ...fields]);
const reminders = units(names.level, names.ground, names.rate, names.dossiers);

const everyList: Readonly<Record<string, TemplateShape>> = {
  [lists.addressees]: recipients,
  [lists.paragraphs]: shape([names.paragraph], { [lists.heading]: shape([]) }),
  [lists.distribution]: recipients,
  [lists.appendices]: shape([names.appendixLabel, names.appendixTitle, names.appendixReference], {
    [lists.rows]: shape(cells),
  }),
  [lists.indicators]: shape([names.order, names.indicator, names.rate, names.change]),
  [lists.commended]: units(),
  [lists.below]: units(names.rate, names.change, names.gap),
  [lists.uncertified]: units(),
  [lists.overdue]: units(names.dossiers),
  [lists.reminded]: reminders,
  [lists.criticised]: reminders,
};

const conditions = Object.fromEntries(
  Object.keys(everyList).map((list) => [conditionName(list), shape([])]),
);

/** Every field and list that an office's own template can use. */
export const templateShape: TemplateShape = shape(
  [
    ...commonFields.map((id) => fieldNames[id]),
    names.superior,
    names.issuer,
    names.number,
    names.placeAndDate,
    names.title,
    names.documentSubject,
    names.signature,
    names.signer,
  ],
  { ...everyList, ...conditions },
);

/** The texts of a scope by the names of their fields, as the strings have them. */
export type FieldTexts = Readonly<Record<string, string>>;

/** A scope by the keys under which a template's fields are looked up. */
export function scopeOf(
  fields: FieldTexts,
  inner: Readonly<Record<string, readonly TemplateScope[]>> = {},
): TemplateScope {
  const byKey = <Value>(named: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [fieldKey(name), value]));
  return { fields: byKey(fields), lists: byKey(inner) };
}
