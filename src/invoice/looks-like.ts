/** What a file is when it is no XML, by its first bytes. */
import type { Localized } from "../tariff";

const starts: readonly (readonly [bytes: readonly number[], what: Localized])[] = [
  [[0x25, 0x50, 0x44, 0x46], { nl: "een PDF", en: "a PDF" }],
  [[0x50, 0x4b, 0x03, 0x04], { nl: "een zipbestand (zoals .xlsx of .docx)", en: "a zip file (such as .xlsx or .docx)" }],
  [[0xd0, 0xcf, 0x11, 0xe0], { nl: "een bestand van een oude Office-versie of een e-mail (.xls, .doc, .msg)", en: "a file of an old Office version or an e-mail (.xls, .doc, .msg)" }],
  [[0x1f, 0x8b], { nl: "een gecomprimeerd bestand (.gz)", en: "a compressed file (.gz)" }],
  [[0x89, 0x50, 0x4e, 0x47], { nl: "een afbeelding", en: "an image" }],
  [[0xff, 0xd8, 0xff], { nl: "een afbeelding", en: "an image" }],
];

const texts: readonly (readonly [text: RegExp, what: Localized])[] = [
  [/^\s*(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?(<!doctype\s+html|<html[\s>])/i, { nl: "een webpagina (HTML)", en: "a web page (HTML)" }],
  [/^\s*[{[]/, { nl: "een JSON-bestand", en: "a JSON file" }],
  [/^\s*[^<\s]/, { nl: "een tekstbestand", en: "a text file" }],
];

const LOOKED_AT = 1024;

/** Null where the first bytes may begin a text. */
export const looksLikeBinary = (bytes: Uint8Array): Localized | null => starts.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ?? null;

/** Null where the first bytes may begin an XML document. */
export function looksLikeNoXml(bytes: Uint8Array): Localized | null {
  const binary = looksLikeBinary(bytes);
  if (binary !== null) return binary;
  // Every second byte of UTF-16 is 0, and its mark is no letter: what is left reads as ASCII.
  const text = String.fromCharCode(...bytes.subarray(0, LOOKED_AT).filter((byte) => byte !== 0)).replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, "");
  return texts.find(([start]) => start.test(text))?.[1] ?? null;
}
