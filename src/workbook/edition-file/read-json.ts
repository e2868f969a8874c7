/** The bytes of a file as JSON, or the one reason why not. Never throws. */
import { type ShapeProblem, shapeProblem } from "./json-shape";

/** An edition of a hundred charges takes a tenth of it. */
export const LARGEST_FILE = 2_000_000;

export type JsonProblem = { readonly kind: "tooLarge"; readonly most: number } | { readonly kind: "empty" | "utf16" | "notUtf8" } | { readonly kind: "notJson"; readonly why: string } | ShapeProblem;

export type JsonResult = { readonly value: unknown; readonly problem: null } | { readonly value: undefined; readonly problem: JsonProblem };

const refused = (problem: JsonProblem): JsonResult => ({ value: undefined, problem });

/** Two bytes at the start say so, or a zero beside the first sign, which in JSON is always one of ASCII. */
function looksLikeUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
}

/** UTF-8, with or without a byte order mark. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Reads JSON of at most {@link LARGEST_FILE} bytes. */
export function readJson(bytes: Uint8Array): JsonResult {
  if (bytes.length > LARGEST_FILE) return refused({ kind: "tooLarge", most: LARGEST_FILE });
  if (looksLikeUtf16(bytes)) return refused({ kind: "utf16" });
  const text = decoded(bytes);
  if (text === null) return refused({ kind: "notUtf8" });
  if (text.trim() === "") return refused({ kind: "empty" });
  const problem = shapeProblem(text);
  if (problem !== null) return refused(problem);
  try {
    return { value: JSON.parse(text), problem: null };
  } catch (error) {
    return refused({ kind: "notJson", why: error instanceof Error ? error.message.replace(/\s+/g, " ").slice(0, 200) : "" });
  }
}
