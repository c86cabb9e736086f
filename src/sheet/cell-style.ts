/** One edge of a cell. */
export interface Edge {
  readonly style: "thin" | "medium" | "thick" | "double";
  /** "#RRGGBB". */
  readonly color?: string;
}

/** How a block of cells looks. Absent fields are left as they are. Sizes in points, colours "#RRGGBB". */
export interface CellStyle {
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** US notation, "0.00", "@" for text. */
  readonly numberFormat?: string;
  /** Edges of every cell of the block. */
  readonly borders?: Edge;
  readonly top?: Edge;
  readonly bottom?: Edge;
}
