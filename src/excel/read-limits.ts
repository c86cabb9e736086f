/**
 * How much of a sheet is read. The first window of every sheet is read with the first request that knows of the sheet; a sheet
 * that goes on below it is read on in blocks. What lies outside the widest range is not read, and is said to be cut.
 */
export const readLimits = {
  /** Rows of the window that is read at once. */
  firstRows: 1000,
  /** Rows whose number formats are looked at. */
  sampleRows: 64,
  /** Rows and columns beyond which nothing is read: 12,000 units fit, a stray cell in the far corner does not. */
  rows: 20_000,
  /** The same for sheets of ours: the tables of all indicators stand one above the other. */
  ownRows: 250_000,
  columns: 256,
  /** Cells of one request when a sheet is read in blocks; at 25 bytes a cell they stay below Excel's 5 MB. */
  blockCells: 180_000,
} as const;
