import { requestRun } from "../taskpane/run-request";

/** Shows the pane and runs there, in the runtime that both share, so that the result has a place to be seen. */
async function computeRanking(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    requestRun();
  } finally {
    event.completed();
  }
}

/** Registers the ribbon button; in a plain browser there is no ribbon, and Office then has no actions. */
function registerCommands(): void {
  Office.actions.associate("computeRanking", (event: Office.AddinCommands.Event) => {
    void computeRanking(event);
  });
}

void Office.onReady((info) => {
  if (info.host === Office.HostType.Excel) registerCommands();
});
