/** The bytes of a file that a person saved as text: by its byte order mark, else UTF-8, else as Dutch Windows has always written it. */

export type CsvEncoding = "utf-8" | "utf-16le" | "utf-16be";

const marks: readonly (readonly [bytes: readonly number[], encoding: CsvEncoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

export const lineBreaks = (text: string): number => text.split("\n").length - 1;

/** Null where the bytes are not of this encoding. */
function decoded(bytes: Uint8Array, encoding: CsvEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

export type TextResult = { readonly text: string; readonly problem: null } | { readonly text: null; readonly problem: { readonly kind: "encoding"; readonly encoding: CsvEncoding; readonly line: number } };

/** The text without its mark. Where it has one, what follows must be of that encoding; `line` is where it is not. */
export function textOf(bytes: Uint8Array): TextResult {
  const marked = marks.find(([start]) => start.every((byte, index) => bytes[index] === byte))?.[1];
  const text = decoded(bytes, marked ?? "utf-8");
  if (text !== null) return { text, problem: null };
  // As a stream: Node 20 reads windows-1252 that comes in one go as ISO-8859-1, without the euro sign.
  if (marked === undefined) return { text: new TextDecoder("windows-1252").decode(bytes, { stream: true }), problem: null };
  const lenient = new TextDecoder(marked).decode(bytes);
  return { text: null, problem: { kind: "encoding", encoding: marked, line: 1 + lineBreaks(lenient.slice(0, Math.max(0, lenient.indexOf("\ufffd")))) } };
}
