function numbered(kind: string, count: number): string[] {
  return Array.from({ length: count }, (_none, place) => `TableStyle${kind}${place + 1}`);
}

/** The table styles that Excel knows: Light 1–21, Medium 1–28, Dark 1–11 ([D] `Table.style`). */
export const TABLE_STYLES: ReadonlySet<string> = new Set([
  ...numbered("Light", 21),
  ...numbered("Medium", 28),
  ...numbered("Dark", 11),
]);
