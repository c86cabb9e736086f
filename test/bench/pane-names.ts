/** The files that the bench adds to the add-in's own site: Excel as a worker, and the workbook that it opens. */
export const BENCH_FILES = { host: "bench-host.js", workbook: "bench.xlsx" } as const;

/**
 * The mark in the page's timeline where Excel is asked for the first time. Office.js asks at the end of its own script; before the
 * mark, scripts are loaded, and after it the pane draws itself for the first time.
 */
export const FIRST_REQUEST = "first-request";
