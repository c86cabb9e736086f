/** How a sheet prints. Absent fields are left as they are. Margins in millimetres. */
export interface PageSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** A1 range without the sheet. */
  readonly printArea?: string;
  /** Rows repeated on each page, "$1:$4". */
  readonly titleRows?: string;
  readonly fitToWidth?: boolean;
  readonly centerHorizontally?: boolean;
  /** Excel header code, centred, from page 2 on ("&P"); the first page has none. */
  readonly pageNumbers?: boolean;
  /** Zero-based rows before which a page begins. */
  readonly breaksBefore?: readonly number[];
}
