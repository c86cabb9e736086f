import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-tree";
import type { WrittenPrefixes } from "../xml/xml-node";
import type { RowSpans } from "./row-spans";
import type { SharedFormulas } from "./shared-formulas";

/** A child of the worksheet element, with its offsets in the part. `tree` is null for the cells. */
export interface SheetSection {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly tree: XmlElement | null;
}

/** A table of the file: its part, the relationship that leads there, and its content. */
export interface TableSource {
  readonly part: string;
  readonly relationship: string;
  readonly root: XmlElement;
}

/** What is needed to write a sheet of the file again: where everything stands in its part. */
export class SheetSource {
  readonly part: string;
  /** The relationship of the workbook that leads to the part. */
  readonly relationship: string;
  readonly prefixes: WrittenPrefixes;
  readonly sections: readonly SheetSection[];
  readonly spans: RowSpans;
  readonly shared: SharedFormulas;
  readonly relationships: readonly Relationship[];
  /** By the id of the table. */
  readonly tables: ReadonlyMap<string, TableSource>;

  constructor(parts: {
    readonly part: string;
    readonly relationship: string;
    readonly prefixes: WrittenPrefixes;
    readonly sections: readonly SheetSection[];
    readonly spans: RowSpans;
    readonly shared: SharedFormulas;
    readonly relationships: readonly Relationship[];
    readonly tables: ReadonlyMap<string, TableSource>;
  }) {
    this.part = parts.part;
    this.relationship = parts.relationship;
    this.prefixes = parts.prefixes;
    this.sections = parts.sections;
    this.spans = parts.spans;
    this.shared = parts.shared;
    this.relationships = parts.relationships;
    this.tables = parts.tables;
  }

  /** The first section of that name. */
  section(name: string): XmlElement | undefined {
    return this.sections.find((section) => section.name === name)?.tree ?? undefined;
  }
}
