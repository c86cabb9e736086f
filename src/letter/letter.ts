import type { IndicatorId } from "../domain/figure/indicator";
import type { DocumentKind } from "../domain/assessment/ledger";
import type { Period } from "../domain/period/period";

/** Where a figure of a document comes from, so that a click on it can lead to its cells and to its explanation. */
export interface FigureSource {
  readonly indicator: IndicatorId | "overall";
  /** Index into the report's units, or null for a figure over all of them. */
  readonly unit: number | null;
  /** Qualified addresses: "'Tháng 04.2023'!P39", or a range where the figure is a sum. */
  readonly cells: readonly string[];
}

/** A stretch of text of one look. `bold` and `italic` add to the look of the block that holds it. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly source?: FigureSource;
  /** Index of the unit that is named here. */
  readonly unit?: number;
  /** A marked field "[…]": something that the workbook can't know and a person must fill in. */
  readonly field?: true;
  /** Index of the appendix that is pointed to; only until the appendices are numbered. */
  readonly appendix?: number;
}

/** One line or paragraph of running text. */
export type Text = readonly Run[];

/** A table: head cells, then rows of as many cells. `widths` are shares of the whole width and sum to 1. */
export interface LetterTable {
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly alignments: readonly ("left" | "center" | "right")[];
  readonly rows: readonly (readonly Text[])[];
}

/**
 * One block of the body, top to bottom. `part` is a report's "I. …" in capitals, `heading` a bold line of its own ("1. …",
 * "2.1. …"), `item` and `subItem` open with their marker ("-", "a)" and "+").
 */
export type Block =
  | {
      readonly kind: "part" | "heading" | "body" | "item" | "subItem";
      readonly marker: string;
      readonly runs: Text;
    }
  | { readonly kind: "table"; readonly table: LetterTable };

/** An appendix (Phụ lục) on pages of its own. `label` is "Phụ lục", with a Roman numeral where there are two or more. */
export interface Appendix {
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Công văn số …)". */
  readonly reference: Text;
  readonly table: LetterTable;
}

/** The block at the head of the first page. A letter (công văn) has a subject "V/v …"; a named document a title and its subject. */
export interface LetterHeading {
  /** The superior body in capitals, or null where none is printed. */
  readonly superior: string | null;
  /** The issuer in capitals, one or two lines. */
  readonly issuer: readonly Text[];
  readonly number: Text;
  readonly placeAndDate: Text;
  /** "BÁO CÁO"; null for a letter. */
  readonly title: string | null;
  readonly subject: Text;
}

/** Who signs: "KT. CHỦ TỊCH" and "PHÓ CHỦ TỊCH" as lines, then the name, empty while it is not known. */
export interface Signature {
  readonly lines: readonly string[];
  readonly name: string;
}

/** A document as a value. The sheet and the Word file are views of it and never differ in their text. */
export interface Letter {
  readonly kind: DocumentKind;
  readonly period: Period;
  /** A draft is marked DỰ THẢO. */
  readonly status: "draft" | "issued";
  /** The sections that were left out of it, where any were. */
  readonly leftOut?: readonly string[];
  /** Set in the smaller of the decree's sizes, for what must fit one page. */
  readonly compact?: true;
  readonly heading: LetterHeading;
  readonly addressees: readonly Text[];
  /** Căn cứ, in italics, before the body of a named document. */
  readonly legalBases: readonly Text[];
  readonly blocks: readonly Block[];
  readonly signature: Signature;
  /** Without dashes and stops; the last is "Lưu: VT, …". */
  readonly distribution: readonly string[];
  readonly appendices: readonly Appendix[];
}

/** Why a document can't be drafted from a report. */
type NotDraftedReason =
  "no-figures" | "no-sections" | "own-unit-not-set" | "own-unit-not-found" | "no-standings";

/** A letter, or the reason why there is none; `values` hold what the sentence about it needs. */
export type Composed =
  | { readonly drafted: true; readonly letter: Letter }
  | {
      readonly drafted: false;
      readonly reason: NotDraftedReason;
      readonly values: Readonly<Record<string, string>>;
    };
