/** The files that the bench adds to the add-in's own site: Excel as a worker, and the workbook that it opens. */
export const BENCH_FILES = { host: "bench-host.js", workbook: "bench.xlsx" } as const;

/** The mark in the page's timeline where the pane asks Excel for the first time: before it, scripts are loaded. */
export const FIRST_REQUEST = "first-request";
