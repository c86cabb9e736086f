import { element } from "./element";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A hidden field for choosing a file; calling the function opens the browser's window for it. */
export function createFileChoice(
  parent: HTMLElement,
  opened: (files: readonly File[]) => void,
): () => void {
  const field = element("input", { type: "file", accept: `.xlsx,${XLSX}`, tabindex: "-1" });
  field.hidden = true;
  field.addEventListener("change", () => {
    const files = [...(field.files ?? [])];
    field.value = "";
    if (files.length > 0) opened(files);
  });
  parent.append(field);
  return () => field.click();
}

/** Hands bytes to the browser as a file to save. */
export function downloadWorkbook(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = element("a", { href: address, download: name });
  link.click();
  // The browser reads the address after this turn; it holds the whole file until it is taken back.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
