import type { PageSetup } from "../sheet/page-setup";

const millimetresPerCentimetre = 10;

/** The header of every page but the first: its number, in the size that letters use. */
const pageNumber = '&"Times New Roman,Regular"&13&P';

/** Queues how a sheet prints: always A4; page numbers stand centred in the top margin from the second page on. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.setPrintMargins("Centimeters", marginsOf(page));
  if (page.fitToWidth === true) layout.zoom = { horizontalFitToPages: 1 };
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.printArea !== undefined) layout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  if (page.pageNumbers === true) {
    // Each document begins with page 1, also where the whole workbook is printed.
    layout.firstPageNumber = 1;
    layout.headersFooters.state = "FirstAndDefault";
    layout.headersFooters.firstPage.centerHeader = "";
    layout.headersFooters.defaultForAllPages.centerHeader = pageNumber;
  }
  if (page.breaksBefore !== undefined) queueBreaks(sheet, page.breaksBefore);
}

function marginsOf({ margins }: PageSetup): Excel.PageLayoutMarginOptions {
  const entries = Object.entries(margins).map(([side, size]) => [
    side,
    size / millimetresPerCentimetre,
  ]);
  return Object.fromEntries(entries) as Excel.PageLayoutMarginOptions;
}

function queueBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}
