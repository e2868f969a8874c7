/** Bytes to text: by the byte order mark, otherwise by the encoding that the document names, otherwise UTF-8. */
import { InvoiceFailure } from "./failure";
import type { Progress } from "./steps";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "iso-8859-15";

/** What documents call their encoding. ISO-8859-1 is read as the web does: as windows-1252, which has all its letters and the euro sign. */
const names: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["iso-8859-1", "windows-1252"],
  ["latin1", "windows-1252"],
  ["windows-1252", "windows-1252"],
  ["cp1252", "windows-1252"],
  ["iso-8859-15", "iso-8859-15"],
]);

const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
  [[0x3c, 0x00], "utf-16le"],
  [[0x00, 0x3c], "utf-16be"],
];

const DECLARATION = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const DECLARED_WITHIN = 256;

/** The encoding by the mark that the bytes begin with, or by the zero beside the "<" of a document in UTF-16. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  return marks.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}

/** Throws `unknownEncoding` where the document names one that is not read, or UTF-16 where each sign is one byte. */
export function xmlEncoding(bytes: Uint8Array): Encoding {
  const marked = markedEncoding(bytes);
  if (marked !== null) return marked;
  const named = DECLARATION.exec(String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN)))?.[1];
  const encoding = named === undefined ? "utf-8" : names.get(named.trim().toLowerCase());
  if (encoding === undefined) throw new InvoiceFailure("unknownEncoding", { found: named ?? "" }, { line: 1 });
  return encoding;
}

const PIECE = 1 << 16;

/** A part of a document's text, and how many of its bytes have been read with it. */
export interface Piece extends Progress {
  readonly text: string;
}

const lineBreaks = (text: string): number => text.split("\n").length - 1;

/**
 * The text in pieces, without the mark, so that a document is never held as text as a whole.
 * Throws `wrongEncoding`, with the line, at bytes that are not what they are said to be.
 */
export function* decoded(bytes: Uint8Array, encoding: Encoding): Generator<Piece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; start += PIECE) {
    const piece = bytes.subarray(start, start + PIECE);
    const isLast = start + PIECE >= bytes.length;
    let text: string;
    try {
      // The last piece too: Node 20 reads windows-1252 that comes in one go as ISO-8859-1, without the euro sign.
      text = decoder.decode(piece, { stream: true }) + (isLast ? decoder.decode() : "");
    } catch {
      const lenient = new TextDecoder(encoding).decode(piece);
      const until = lenient.slice(0, Math.max(0, lenient.indexOf("\ufffd")));
      throw new InvoiceFailure("wrongEncoding", { encoding: encoding.toUpperCase() }, { line: line + lineBreaks(until) });
    }
    line += lineBreaks(text);
    yield { text, done: start + piece.length, total: bytes.length };
  }
}
