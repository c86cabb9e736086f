/** Zero-based places of the columns that every ranking table has; the status stands before the notes, which come last. */
export const rankingPlaces = { rank: 0, unit: 1, group: 2, move: 9, status: 10, note: 11 } as const;

/** How many columns every table has. */
export const rankingWidth = rankingPlaces.note + 1;
