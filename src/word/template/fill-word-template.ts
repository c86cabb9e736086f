import Docxtemplater, { type DXT } from "docxtemplater";
import { strFromU8, unzipSync, type UnzipFileFilter, type Unzipped } from "fflate";
import PizZip from "pizzip";
import { templateShape, type TemplateScope } from "../../letter/template/template-scope";
import { fieldKey } from "../../letter/wording/fill-template";
import { formatMarkedField } from "../../strings/letter/form";
import { zipWithoutTime } from "../seal-package";
import { checkPart, shorten, type TemplatePart, type TemplateProblem } from "./check-template";
import { readParagraphs } from "./template-text";

/** A filled template with what was not known in it, or why it can't be filled. */
export type FilledTemplate =
  | {
      readonly filled: true;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly problems: readonly TemplateProblem[];
    }
  | { readonly filled: false; readonly reason: "not-word" | "too-large" }
  | {
      readonly filled: false;
      readonly reason: "broken";
      readonly problems: readonly TemplateProblem[];
    };

/** A template is a few pages: more, packed or unpacked, is something else or meant to exhaust the memory. */
const mostPacked = 10_000_000;
const mostUnpacked = 60_000_000;
/** No XML can hold it. */
const neverWritten = "\u0000";
const contentTypes = "[Content_Types].xml";
const textPart = /^word\/(document|header|footer|footnotes|endnotes|comments)\d*\.xml$/u;

/**
 * Fills an office's own Word template (.docx) with the values of a letter. Nothing in it is ever evaluated: a field is looked up by
 * its name, and one that is not known is printed as a marked field and named with its place. Brackets or lists that don't close
 * are a refusal with the places of all of them.
 */
export function fillWordTemplate(template: Uint8Array, values: TemplateScope): FilledTemplate {
  const read = readTemplate(template);
  if ("reason" in read) return { filled: false, reason: read.reason };
  const problems = read.parts.flatMap((part) => checkPart(part, templateShape));
  const broken = problems.filter(({ kind }) => kind !== "unknown-field");
  if (broken.length > 0) return { filled: false, reason: "broken", problems: broken };
  const rendered = render(template, values);
  if ("tag" in rendered) {
    return { filled: false, reason: "broken", problems: [placeOf(rendered.tag, read.parts)] };
  }
  return { filled: true, bytes: rendered.bytes, problems };
}

type ReadTemplate =
  { readonly parts: readonly TemplatePart[] } | { readonly reason: "not-word" | "too-large" };

/** The text parts of a package, after its sizes were looked at without unpacking anything. */
function readTemplate(template: Uint8Array): ReadTemplate {
  if (template.length > mostPacked) return { reason: "too-large" };
  const sizes: number[] = [];
  const names: string[] = [];
  const isZip = unzipped(template, ({ name, originalSize }) => {
    names.push(name);
    sizes.push(originalSize);
    return false;
  });
  if (isZip === null || !names.includes(contentTypes)) return { reason: "not-word" };
  if (sizes.reduce((sum, size) => sum + size, 0) > mostUnpacked) return { reason: "too-large" };
  const files = unzipped(template, ({ name }) => textPart.test(name)) ?? {};
  const parts = Object.entries(files).map(([name, bytes]): TemplatePart => {
    const part = textPart.exec(name)?.[1] as TemplatePart["part"];
    return { part, xml: strFromU8(bytes) };
  });
  return parts.some(({ part }) => part === "document") ? { parts } : { reason: "not-word" };
}

/** Null where the bytes are no zip archive, or a damaged one. */
function unzipped(bytes: Uint8Array, filter: UnzipFileFilter): Unzipped | null {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (isFlateError(error)) return null;
    throw error;
  }
}

function isFlateError(error: unknown): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "number";
}

/** The filled package, or the field at which the templating stopped. */
function render(
  template: Uint8Array,
  values: TemplateScope,
): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly tag: string } {
  try {
    const document = new Docxtemplater(new PizZip(template), {
      delimiters: { start: "{{", end: "}}" },
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      stripInvalidXMLChars: true,
      errorLogging: false,
      modules: [withoutRawXml()],
      parser: lookUp,
      nullGetter: markUnknown,
    });
    document.render(values);
    return { bytes: zipWithoutTime(unzipSync(document.toUint8Array())) };
  } catch (error) {
    const tag = tagOfError(error);
    if (tag === null) throw error;
    return { tag };
  }
}

/** "{{@…}}" would put a text in as XML: here it is a name like any other. A module serves one document only. */
function withoutRawXml(): DXT.Module {
  return {
    optionsTransformer: (options, { modules }) => {
      for (const module of modules) {
        if (module["name"] === "RawXmlModule") module["prefix"] = neverWritten;
      }
      return options;
    },
  };
}

/** What a place in the template gives for a name: a list where it is repeated, a text else; the places around it are asked next. */
function lookUp(tag: string): DXT.Parser {
  const key = fieldKey(tag);
  return {
    get: (scope: TemplateScope, { meta }) => {
      const { module } = meta.part;
      const { fields, lists } = scope;
      if (module === "loop") return Object.hasOwn(lists, key) ? lists[key] : undefined;
      return Object.hasOwn(fields, key) ? fields[key] : undefined;
    },
  };
}

/** A field that is not known is printed like everything that a person must still fill in; a list that is not known is left out. */
function markUnknown({ module, value }: DXT.Part): string | false {
  return module === "loop" ? false : formatMarkedField(value);
}

/** The tag that a templating error is about; null for any other error. */
function tagOfError(error: unknown): string | null {
  if (!(error instanceof Error) || !("properties" in error)) return null;
  const properties = error.properties as TemplatingError;
  const [first] = properties.errors ?? [];
  return properties.xtag ?? first?.properties?.xtag ?? "";
}

interface TemplatingError {
  readonly xtag?: string;
  readonly errors?: readonly { readonly properties?: { readonly xtag?: string } }[];
}

function placeOf(tag: string, parts: readonly TemplatePart[]): TemplateProblem {
  const found = parts.flatMap(({ part, xml }) =>
    readParagraphs(xml)
      .filter(({ text }) => text.includes(tag))
      .map(({ number, text }) => ({ part, paragraph: number, text: shorten(text) })),
  );
  const [place = { part: "document" as const, paragraph: 1, text: "" }] = found;
  return { kind: "unclosed-list", field: tag, ...place };
}
