/** A chart as a record: what was asked for, not a picture. */
export interface ChartState {
  /** A GUID in braces. */
  readonly id: string;
  name: string;
  /** `Excel.ChartType`. */
  type: string;
  /** The cells that it shows, as a formula ("='T4'!$A$1:$B$9"), so that it follows inserted rows. */
  sourceFormula: string;
  seriesBy: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  legendPosition: string;
  /** Points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Set by the file layer for a chart that it keeps as it came; null for one made here. */
  readonly source: unknown;
}
