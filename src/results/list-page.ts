import type { PageSetup } from "../sheet/page-setup";

/** How the ledger and the settings print: A4 landscape, one page wide, the header rows on every page. */
export const listPage: PageSetup = {
  orientation: "landscape",
  margins: { top: 20, bottom: 15, left: 15, right: 15, header: 8, footer: 8 },
  titleRows: "$1:$4",
  fitToWidth: true,
  pageNumbers: true,
};
