/** What the grid's library offers but the workbook's model can't take over, so it is not offered here. */
export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = {
  "sheet.menu.conditional-formatting": { hidden: true },
};
