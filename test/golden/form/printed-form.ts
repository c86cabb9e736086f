/** A line of a printed document: a text, or a rule. Sizes and lengths in points. */
export interface PrintedLine {
  readonly kind: "text" | "rule" | "cell";
  readonly text: string;
  readonly font: string;
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
  /** Which half of the page it stands in. */
  readonly side: "left" | "right" | "full";
  /** Of a rule. */
  readonly length: number;
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
  /** Only Word has these: first-line indent, space after, and lines of its spacing. */
  readonly paragraph?: {
    readonly firstLine: number;
    readonly after: number;
    readonly line: number;
  };
  /** Of the first row of a table: whether it is repeated on each page; only Word can. */
  readonly repeated?: boolean;
}

/** A document as a file of its own says it prints. Millimetres. */
export interface PrintedForm {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  /** Page numbers in the middle of the top margin, from page 2. */
  readonly pageNumbers: { readonly centred: boolean; readonly firstPage: boolean };
  /** Null where the kind of file states none. */
  readonly language: string | null;
  readonly lines: readonly PrintedLine[];
}
