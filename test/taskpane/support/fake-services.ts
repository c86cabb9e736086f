import { composeDocument } from "../../../src/letter/compose";
import { done } from "../../../src/app/outcome";
import type { SheetChange } from "../../../src/app/refresh/sheet-changes";
import type { Analysis, PaneServices } from "../../../src/taskpane/pane-services";

export const sampleChanges: readonly SheetChange[] = [
  { sheet: "Xếp hạng T4-2023", change: "create", range: "A1:P60", cells: 512 },
  { sheet: "Tháng 04.2023", change: "highlight", range: null, cells: 3 },
];

/** What making next month's sheet would do. */
export const sheetChanges: readonly SheetChange[] = [
  { sheet: "Tháng 05.2023", change: "create", range: "A1:Z45", cells: 1170 },
];

/** Services over an analysis that is already there; each test replaces what it is about. */
export function fakeServices(
  analysis: Analysis,
  replaced: Partial<PaneServices> = {},
): PaneServices {
  return {
    analyse: () => Promise.resolve(done(analysis)),
    preview: () => Promise.resolve(done(sampleChanges)),
    write: () => Promise.resolve(done({ changes: sampleChanges, canUndo: true })),
    undo: () => Promise.resolve(done({ refusedFor: [], left: [] })),
    reveal: () => Promise.resolve(done(null)),
    composeLetter: (kind, { report }, leftOut) => {
      const context = { keyOf: (name: string) => name.toLowerCase(), ledger: [], leftOut };
      return Promise.resolve(
        done({ composed: composeDocument(kind, report, context), findings: [] }),
      );
    },
    insertDraft: () => Promise.resolve(done({ sheet: "Công văn T4-2023", findings: [] })),
    insertWording: () => Promise.resolve(done({ sheet: "Mẫu văn bản" })),
    resetWording: () => Promise.resolve(done({ sentences: 3 })),
    issueLetter: () => Promise.resolve(done({ entries: 1 })),
    writeWord: () => Promise.resolve(new Blob(["docx"])),
    withdrawEntries: (entries) => Promise.resolve(done({ entries: entries.length })),
    fillTemplate: () => Promise.resolve(done({ file: new Blob(["docx"]), findings: [] })),
    writeSampleTemplate: () => Promise.resolve(done(new Blob(["docx"]))),
    insertExtracts: () => Promise.resolve(done({ sheets: ["Phiếu trích Đại Sơn"] })),
    writeExtracts: () => Promise.resolve(done(new Blob(["docx"]))),
    explainReading: () => Promise.resolve(done([])),
    saveSettings: () => Promise.resolve(done(null)),
    parseSettings: () => Promise.resolve(done(analysis.report.settings)),
    formatSettings: (settings) => Promise.resolve(JSON.stringify(settings)),
    previewSheet: () => Promise.resolve(done({ changes: sheetChanges, copied: null })),
    insertSheet: () => Promise.resolve(done({ changes: sheetChanges, canUndo: true })),
    ...replaced,
  };
}
