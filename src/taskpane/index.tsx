import type { ReactElement } from "react";
import { startTransition } from "react";
import { createRoot } from "react-dom/client";
import { openExcelWorkbook } from "../excel/excel-workbook";
import { readChosenLanguage } from "./chosen-language";
import type { GateReason } from "./frame/Gate";
import { Gate } from "./frame/Gate";
import { PaneApp } from "./PaneApp";
import { PaneRoot } from "./PaneRoot";
import type { OfficeLook } from "./PaneRoot";
import { createServices } from "./wiring/services-over-app";

/** The oldest Excel that has everything: Excel 2021, Microsoft 365 and the web do. */
const neededApi = "1.13";

/** Bytes of a request in the pane: more at once would make it freeze while Excel works. */
const requestBytes = 1_000_000;

const reload = () => window.location.reload();

/** Why the pane can't work here; null where it can. Outside of Office the library answers too, but names no host. */
function gateReason(host: Office.HostType | null): GateReason | null {
  if (host !== Office.HostType.Excel) return { kind: "no-excel" };
  if (Office.context.requirements.isSetSupported("ExcelApi", neededApi)) return null;
  const version = Office.context.diagnostics.version;
  return { kind: "old-excel", version: version === "" ? null : version };
}

function officeLook(): OfficeLook {
  // Absent in Excel on the web, whatever the declarations say.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return { background: theme?.bodyBackgroundColor, isDark: theme?.isDarkTheme };
}

function excelPane(): ReactElement {
  const workbook = openExcelWorkbook(Excel, { requestBytes });
  // A download does nothing in Excel for Mac, and nothing is reported of it.
  const canDownload = Office.context.platform !== Office.PlatformType.Mac;
  return <PaneApp services={createServices(workbook)} surroundings={{ canDownload, reload }} />;
}

function draw(reason: GateReason | null): void {
  const place = document.getElementById("pane");
  if (place === null) return;
  const shown =
    reason === null ? (
      excelPane()
    ) : (
      <Gate reason={reason} language={readChosenLanguage()} reload={reload} />
    );
  const readLook = reason === null ? officeLook : () => ({});
  const root = createRoot(place);
  // Drawn in steps: all of the pane at once would be one long task.
  startTransition(() => root.render(<PaneRoot readLook={readLook}>{shown}</PaneRoot>));
}

// Where office.js itself could not be loaded there is no Office at all.
if (typeof Office === "undefined") draw({ kind: "no-excel" });
else void Office.onReady(({ host }) => draw(gateReason(host)));
