const pixelsPerCharacter = 7;
const pixelsAround = 5;
const pointsPerPixel = 0.75;

/**
 * The width of a column in points, as `RangeFormat.columnWidth` takes it, of a width in characters.
 *
 * Excel counts widths in the digits of the workbook's default font, but the API in points of the screen: a character of the
 * usual default font is 7 pixels, the cell's edges take 5 together, and a pixel is 0.75 points. A width below one character
 * is a share of those 12 pixels. In a workbook with another default font the width in points is the same, and the sheet looks
 * the same, although Excel then shows another number of characters.
 */
export function columnPoints(characters: number): number {
  const one = pixelsPerCharacter + pixelsAround;
  const pixels =
    characters < 1
      ? Math.round(characters * one)
      : Math.round(characters * pixelsPerCharacter) + pixelsAround;
  return pixels * pointsPerPixel;
}
