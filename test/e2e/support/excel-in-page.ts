import { openWorkbook } from "../../../src/host/file/open-workbook";
import { ExcelHost } from "../../../src/host/protocol/excel-host";
import { cultureOf } from "../../../src/host/protocol/host-settings";

/** Runs in a page before its own scripts: puts an Excel with the workbook of `window.workbookBytes` where office.js looks for one. */
function placeExcel(): void {
  const bytes = Uint8Array.from(atob(String(Reflect.get(window, "workbookBytes"))), (sign) =>
    sign.charCodeAt(0),
  );
  const opened = openWorkbook(bytes, { name: "theo-doi.xlsx" });
  if (opened.outcome === "refused") throw new Error(`The workbook is refused: ${opened.code}`);
  const settings = { culture: cultureOf("vi-VN") };
  const host = new ExcelHost(opened.workbook, { settings, displayLanguage: "vi-VN" });
  Object.defineProperty(window, "external", { value: host.external, configurable: true });
}

placeExcel();
