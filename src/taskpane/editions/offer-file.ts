/** Offers bytes as a file; nothing leaves the machine. */
export function offerFile(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // The browser has begun to read it by the next turn, and not always before.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** "2021, definitief 1,3%" as "2021, definitief 1,3": a name that every file system takes. */
export const fileName = (name: string, extension: string): string =>
  `${name
    .replace(/[^\p{L}\p{N} ,.()-]/gu, "")
    .trim()
    .slice(0, 60)}.${extension}`;
