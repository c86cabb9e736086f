/** Width of the widest digit of the default font (Calibri 11 at 96 dpi), which the file's column widths count in. */
const DIGIT_PIXELS = 7;

/** Excel's own column width where the file says nothing. */
const DEFAULT_COLUMN_PIXELS = 64;

/** Points to the pixels of a screen at 96 dpi, whole. */
export function pixelsOfPoints(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Pixels of a screen at 96 dpi to points, in Excel's steps of a quarter. */
export function pointsOfPixels(pixels: number): number {
  return Math.round(((pixels * 72) / 96) * 4) / 4;
}

/** A column's width in the file's unit (characters with padding; null for Excel's own) to pixels. */
export function columnPixels(width: number | null): number {
  return width === null ? DEFAULT_COLUMN_PIXELS : Math.round(width * DIGIT_PIXELS);
}

/** Pixels to a column's width in the file's unit; {@link columnPixels} gives the same pixels back. */
export function columnWidthOfPixels(pixels: number): number {
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}
