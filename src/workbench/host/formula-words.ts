/** A word of a formula that may be a name, with the sheet that stands before it: `'Blad 1'!inwoners`. */
export interface FormulaWord {
  /** Without its quotes; undefined where the word stands alone. */
  readonly sheet: string | undefined;
  readonly word: string;
}

const TEXT = `"(?:[^"]|"")*"`;
/** What stands between square brackets belongs to a table: one pair may hold others. */
const BRACKETS = String.raw`\[(?:[^\[\]]|\[[^\[\]]*\])*\]`;
const ERROR = String.raw`#[A-Z/0]+[!?]?`;
const NUMBER = String.raw`\d[\d.]*(?:E[-+]?\d+)?`;
const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const WORD = String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)`;
const FUNCTION_OR_TABLE = /^(?:\s*\(|\[)/;
const PARTS = new RegExp(`${TEXT}|${BRACKETS}|${ERROR}|(?:${SHEET})?${WORD}|${NUMBER}`, "giu");

/** Replaces the words of a formula that are no function, no table and no part of a text; undefined leaves a word as it is. */
export function replaceWords(formula: string, replace: (word: FormulaWord) => string | undefined): string {
  return formula.replace(PARTS, (match: string, ...rest: unknown[]) => {
    const { quoted, plain, word } = rest.at(-1) as { readonly quoted?: string; readonly plain?: string; readonly word?: string };
    const [offset, whole] = [Number(rest.at(-3)), String(rest.at(-2))];
    if (word === undefined || FUNCTION_OR_TABLE.test(whole.slice(offset + match.length))) return match;
    const sheet = quoted === undefined ? plain : quoted.slice(1, -1).replace(/''/g, "'");
    return replace({ sheet, word }) ?? match;
  });
}

/** The words of a formula, in lower case. */
export function wordsOf(formula: string): ReadonlySet<string> {
  const words = new Set<string>();
  replaceWords(formula, ({ word }) => void words.add(word.toLowerCase()));
  return words;
}
