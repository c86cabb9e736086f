import type { Report } from "../../domain/report/report";
import { commonFields, fieldNames } from "../../strings/letter/fields";
import {
  cellName,
  conditionName,
  templateFieldNames as names,
  templateListNames as lists,
} from "../../strings/letter/template-names";
import { leftOutOf, startDraft, type ComposeContext, type Draft } from "../draft";
import { findOwnUnit } from "../kinds/own-unit";
import type { Appendix, Block, Letter, LetterTable } from "../letter";
import { silenceSections } from "../section-choice";
import { blockText } from "../text/letter-text";
import { plainText } from "../text/run";
import { composeFigureLists } from "./figure-lists";
import { mostCells, scopeOf, type FieldTexts, type TemplateScope } from "./template-scope";

/**
 * What a template of the office's own is filled with: the texts of the letter itself, and the figures that it rests on as lists.
 * They are the letter's own values, so that the template and the sheet never differ.
 */
export function composeTemplateValues(
  letter: Letter,
  whole: Report,
  context: ComposeContext,
): TemplateScope {
  const report = silenceSections(whole, letter.leftOut ?? leftOutOf(whole, context));
  const own = isOfOwnUnit(letter) ? findOwnUnit(report, context) : null;
  const draft = startDraft(report, context, own?.found === true ? own.unit : undefined);
  const everyList = { ...textLists(letter), ...composeFigureLists(draft) };
  const conditions = Object.fromEntries(
    Object.entries(everyList).map(([list, items]) => [
      conditionName(list),
      items.length > 0 ? [scopeOf({})] : [],
    ]),
  );
  return scopeOf({ ...commonTexts(draft), ...headTexts(letter) }, { ...everyList, ...conditions });
}

function isOfOwnUnit({ kind }: Letter): boolean {
  return kind === "raise-criteria" || kind === "quarterly-report";
}

function commonTexts(draft: Draft): FieldTexts {
  const texts = commonFields.map((id) => fieldNames[id]);
  return Object.fromEntries(texts.map((name) => [name, plainText(draft.say(`{{${name}}}`))]));
}

function headTexts({ heading, signature }: Letter): FieldTexts {
  return {
    [names.superior]: heading.superior ?? "",
    [names.issuer]: heading.issuer.map(plainText).join("\n"),
    [names.number]: plainText(heading.number),
    [names.placeAndDate]: plainText(heading.placeAndDate),
    [names.title]: heading.title ?? "",
    [names.documentSubject]: plainText(heading.subject),
    [names.signature]: signature.lines.join("\n"),
    [names.signer]: signature.name,
  };
}

function textLists({ addressees, blocks, distribution, appendices }: Letter) {
  return {
    [lists.addressees]: addressees.map((text) => scopeOf({ [names.recipient]: plainText(text) })),
    [lists.paragraphs]: blocks.flatMap(paragraphScopes),
    [lists.distribution]: distribution.map((text) => scopeOf({ [names.recipient]: text })),
    [lists.appendices]: appendices.map(appendixScope),
  };
}

/** A table inside the text gives a paragraph a row. */
function paragraphScopes(block: Block): readonly TemplateScope[] {
  if (block.kind === "table") {
    return tableTexts(block.table).map((row) => paragraphScope(row.join(" | "), false));
  }
  return [paragraphScope(blockText(block), block.kind === "heading" || block.kind === "part")];
}

function paragraphScope(text: string, isHeading: boolean): TemplateScope {
  return scopeOf({ [names.paragraph]: text }, { [lists.heading]: isHeading ? [scopeOf({})] : [] });
}

function tableTexts({ head, rows }: LetterTable): readonly (readonly string[])[] {
  return [head, ...rows.map((row) => row.map(plainText))];
}

function appendixScope({ label, title, reference, table }: Appendix): TemplateScope {
  const rows = tableTexts(table).map((row) => {
    const cells = Array.from({ length: mostCells }, (_, index) => row[index] ?? "");
    return scopeOf(Object.fromEntries(cells.map((text, index) => [cellName(index + 1), text])));
  });
  const fields = {
    [names.appendixLabel]: label,
    [names.appendixTitle]: title,
    [names.appendixReference]: plainText(reference),
  };
  return scopeOf(fields, { [lists.rows]: rows });
}
