/** The same content for programs that take formatted text and for those that don't. */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/** The copy command of old: deprecated, and yet the only way where the clipboard itself is closed to a frame. */
interface CopyCommand {
  execCommand(command: "copy"): boolean;
}

/** Puts formatted text on the clipboard; false where neither way of doing so is allowed in this webview. */
export async function copyRichText(text: RichText): Promise<boolean> {
  return (await copyByClipboard(text)) || copyBySelection(text);
}

async function copyByClipboard({ html, plain }: RichText): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([plain], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

/** The older way, which needs no permission: a copy command on a selected field, whose content is replaced on its way out. */
function copyBySelection({ html, plain }: RichText): boolean {
  const field = document.createElement("textarea");
  field.value = plain;
  field.setAttribute("aria-hidden", "true");
  field.style.position = "fixed";
  field.style.left = "-9999px";
  const before = document.activeElement;
  document.body.append(field);
  field.select();
  const replace = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", plain);
    event.preventDefault();
  };
  document.addEventListener("copy", replace);
  try {
    const command: CopyCommand = document;
    return command.execCommand("copy");
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", replace);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
