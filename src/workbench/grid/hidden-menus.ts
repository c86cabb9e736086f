/** Commands that the grid offers but the workbook's model can't take over; they are not offered here. */
const NOT_OFFERED = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-toolbar",
  "sheet.command.add-range-protection-from-context-menu",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-context-menu",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.command.delete-range-protection-from-context-menu",
  "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.operation.open.conditional.formatting.panel",
];

/** The grid's setting that hides menu entries. */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  NOT_OFFERED.map((id) => [id, { hidden: true }]),
);
