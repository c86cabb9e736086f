/** Loaded by the pane before anything else when it stands in the workbench; see pane-host.ts. */
const HOST_SCRIPT = '<script src="workbench/pane-host.js"></script>';

/**
 * The add-in's own page with one script more, before its first: the one that puts our host where office.js looks for
 * Excel. The file itself is the one that is deployed.
 */
export function withHostScript(html: string): string {
  return html.replace(/<script\b/, `${HOST_SCRIPT}$&`);
}
