/** Offers a file through a link that is clicked at once. Whether it was saved is not reported by any webview. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The webview reads the blob after the click; it is let go when that is surely over.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
