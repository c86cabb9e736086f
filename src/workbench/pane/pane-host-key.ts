/** The name under which the workbench's page keeps the host object for the pane in its frame. */
export const PANE_HOST_KEY = "paneHostObject";
