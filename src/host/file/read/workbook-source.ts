import type { WorkbookState } from "../../workbook/workbook-state";
import type { OpenedPackage } from "../package/opened-package";
import type { Relationship } from "../package/relationships";
import type { XmlElement } from "../xml/xml-tree";
import type { WrittenPrefixes } from "../xml/xml-node";
import type { AddInReference, SettingsSource } from "./add-in-settings";
import type { Stylesheet } from "./stylesheet";

/** The parts of a workbook's package, and what was read of them. */
export interface WorkbookParts {
  readonly opened: OpenedPackage;
  /** The name of the workbook part. */
  readonly part: string;
  readonly root: XmlElement;
  readonly prefixes: WrittenPrefixes;
  readonly relationships: readonly Relationship[];
  /** The styles part, or the name that it would have. */
  readonly stylesPart: string;
  readonly stylesheet: Stylesheet;
  readonly settings: SettingsSource | null;
  readonly addIn: AddInReference;
}

/** What a workbook of the model carries along from its file: the package, and how everything was when it was read. */
export class WorkbookSource {
  readonly parts: WorkbookParts;
  readonly loaded: WorkbookState;

  constructor(parts: WorkbookParts, loaded: WorkbookState) {
    this.parts = parts;
    this.loaded = loaded;
  }
}
