const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Types of relationships that we add. */
export const RELATIONSHIP_TYPES = {
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  table: `${OFFICE}/table`,
  hyperlink: `${OFFICE}/hyperlink`,
  customProperty: `${OFFICE}/customProperty`,
  drawing: `${OFFICE}/drawing`,
  chart: `${OFFICE}/chart`,
  webExtension: "http://schemas.microsoft.com/office/2011/relationships/webextension",
  taskPanes: "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
} as const;

/** Content types of parts that we add. */
export const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  customProperty: `${SPREADSHEET}.customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  webExtension: "application/vnd.ms-office.webextension+xml",
  taskPanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
} as const;

/** The namespace of worksheets, tables and workbooks. */
export const MAIN_NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** The namespace of the attributes that name relationships. */
export const RELATIONSHIP_NAMESPACE = OFFICE;
