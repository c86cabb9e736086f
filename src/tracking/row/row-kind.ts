/** What a row of a sheet was taken for; the numbers are what `SheetReading.rowKinds` holds. */
export const rowKind = {
  outside: 0,
  blank: 1,
  title: 2,
  header: 3,
  numbering: 4,
  section: 5,
  unit: 6,
  subtotal: 7,
  total: 8,
  note: 9,
  unnamed: 10,
} as const;

/** One of the kinds of rows. */
export type RowKind = (typeof rowKind)[keyof typeof rowKind];
