/** Texts for elsewhere on this computer: the clipboard, or a file. */

/** A browser that keeps its clipboard from the pane may still copy what is selected. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = Object.assign(document.createElement("textarea"), { value: text });
  document.body.append(field);
  field.select();
  const isCopied = typeof document.execCommand === "function" && document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Throws an error with `refused` where the browser copies nothing. */
export async function copyText(text: string, refused: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    if (!copySelected(text)) throw new Error(refused);
  }
}

/** Offers a text as a file; nothing leaves the machine. A mark at its start tells every program that it is UTF-8. */
export function offerText(fileName: string, text: string): void {
  const address = URL.createObjectURL(new Blob(["\ufeff", text.replace(/\n/g, "\r\n")], { type: "text/plain" }));
  Object.assign(document.createElement("a"), { href: address, download: fileName }).click();
  // The browser has begun to read it by the next turn, and not always before.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
