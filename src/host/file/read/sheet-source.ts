import type { Relationship } from "../package/relationships";
import type { NamespaceBinding } from "../xml/namespaces";
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

/** What a sheet of the model carries along from its file: where everything stands in its part. */
export interface SheetOrigin {
  readonly part: string;
  /** The relationship of the workbook that leads to the part. */
  readonly relationship: string;
  readonly prefixes: WrittenPrefixes;
  readonly bindings: readonly NamespaceBinding[];
  readonly sections: readonly SheetSection[];
  /** Offset of the end tag of the root element. */
  readonly contentEnd: number;
  readonly spans: RowSpans;
  readonly shared: SharedFormulas;
  readonly relationships: readonly Relationship[];
  /** By the id of the table. */
  readonly tables: ReadonlyMap<string, TableSource>;
}

/** The origin of a sheet as the model holds it, without looking into it. */
export class SheetSource {
  readonly origin: SheetOrigin;

  constructor(origin: SheetOrigin) {
    this.origin = origin;
  }

  /** The first section of that name. */
  section(name: string): XmlElement | undefined {
    return this.origin.sections.find((section) => section.name === name)?.tree ?? undefined;
  }
}
