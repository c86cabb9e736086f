import { fieldKey } from "../../letter/wording/fill-template";
import type { TemplateShape } from "../../letter/template/template-scope";
import type { templateParts } from "../../strings/letter/template-names";
import { readParagraphs } from "./template-text";

/** Where in a template something stands. */
export interface TemplatePlace {
  readonly part: keyof typeof templateParts;
  readonly paragraph: number;
  /** The paragraph's text, cut where it is long. */
  readonly text: string;
}

/**
 * What is wrong with a template: a field or list that is not known where it stands, brackets that do not close within their
 * paragraph, or a list without its beginning or end. The last two leave nothing that could be filled in.
 */
export interface TemplateProblem extends TemplatePlace {
  readonly kind: "unknown-field" | "unclosed-field" | "unclosed-list";
  readonly field: string;
}

/** A text part of a template with what it is. */
export interface TemplatePart {
  readonly part: TemplatePlace["part"];
  readonly xml: string;
}

const tagPattern = /\{\{([^{}]*)\}\}/gu;
const longestText = 60;

/** A list that was opened: its name, what may be used within it, and where it was opened. */
interface OpenList {
  readonly name: string;
  readonly shape: TemplateShape;
  readonly place: TemplatePlace;
}

/** Everything that is wrong with one part of a template, in the order of reading. */
export function checkPart({ part, xml }: TemplatePart, root: TemplateShape): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const open: OpenList[] = [];
  for (const { number, text } of readParagraphs(xml)) {
    const place = { part, paragraph: number, text: shorten(text) };
    for (const [, name = ""] of text.matchAll(tagPattern)) {
      const problem = checkTag(name.trim(), { root, open, place });
      if (problem !== null) problems.push({ ...problem, ...place });
    }
    const rest = text.replaceAll(tagPattern, "");
    const at = rest.search(/\{\{|\}\}/u);
    if (at >= 0)
      problems.push({ kind: "unclosed-field", field: shorten(rest.slice(at)), ...place });
  }
  const unclosed = open.map(({ name, place }): TemplateProblem => {
    return { kind: "unclosed-list", field: `#${name}`, ...place };
  });
  return [...problems, ...unclosed];
}

interface Reading {
  readonly root: TemplateShape;
  readonly open: OpenList[];
  readonly place: TemplatePlace;
}

type Wrong = Pick<TemplateProblem, "kind" | "field"> | null;

function checkTag(tag: string, reading: Reading): Wrong {
  const name = tag.slice(1).trim();
  switch (tag.charAt(0)) {
    case "#":
    case "^":
      return openList(tag, name, reading);
    case "/":
      return closeList(tag, name, reading);
    default:
      return isKnownField(tag, reading) ? null : { kind: "unknown-field", field: tag };
  }
}

function isKnownField(tag: string, { root, open }: Reading): boolean {
  const key = fieldKey(tag);
  return [root, ...open.map(({ shape }) => shape)].some(({ fields }) => fields.has(key));
}

/**
 * A list of the innermost place alone may be repeated: all units once more for each of the units would be a document of thousands
 * of pages. What only holds or not is known everywhere.
 */
function openList(tag: string, name: string, { root, open, place }: Reading): Wrong {
  const key = fieldKey(name);
  const repeating = open.filter(({ shape }) => !isCondition(shape));
  const own = (repeating.at(-1)?.shape ?? root).lists.get(key);
  const everywhere = root.lists.get(key);
  const found = own ?? (everywhere !== undefined && isCondition(everywhere) ? everywhere : null);
  open.push({ name, place, shape: found ?? nothing });
  return found === null ? { kind: "unknown-field", field: tag } : null;
}

const nothing: TemplateShape = { fields: new Set(), lists: new Map() };

function isCondition({ fields, lists }: TemplateShape): boolean {
  return fields.size === 0 && lists.size === 0;
}

/** "{{/}}" closes whatever is open. */
function closeList(tag: string, name: string, { open }: Reading): Wrong {
  const last = open.at(-1);
  if (last === undefined || (name !== "" && name !== last.name)) {
    return { kind: "unclosed-list", field: tag };
  }
  open.pop();
  return null;
}

/** A text as a message quotes it. */
export function shorten(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}
