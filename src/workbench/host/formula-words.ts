/** A word of a formula that may be a name or a table, with the sheet that stands before it: `'Blad 1'!inwoners`. */
export interface FormulaWord {
  /** Without its quotes; undefined where the word stands alone. */
  readonly sheet: string | undefined;
  readonly word: string;
}

/** A table of which something is asked: `Tarieven[Regel]`; without a table's name, the one around the formula's cell. */
export interface TableWord {
  readonly table: string | undefined;
  /** What stands between the outer brackets. */
  readonly asked: string;
}

export interface Replacements {
  readonly word: (word: FormulaWord) => string | undefined;
  readonly table: (word: TableWord) => string | undefined;
}

const TEXT = `"(?:[^"]|"")*"`;
const TABLE = String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\]*)?\[(?<asked>(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*)\]`;
const ERROR = String.raw`#[A-Z/0]+[!?]?`;
const NUMBER = String.raw`\d[\d.]*(?:E[-+]?\d+)?`;
const SHEET = String.raw`(?:(?<quoted>'(?:[^']|'')+')|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!`;
const WORD = String.raw`(?<word>[\p{L}_\\$][\p{L}\p{N}_.\\?$]*)`;
const PARTS = new RegExp(`${TEXT}|${TABLE}|${ERROR}|(?:${SHEET})?${WORD}|${NUMBER}`, "giu");
const FUNCTION = /^\s*\(/;

type Groups = Readonly<Partial<Record<"table" | "asked" | "quoted" | "plain" | "word", string>>>;

/** Replaces the words of a formula that are no function and no part of a text; undefined leaves one as it is. */
export function replaceWords(formula: string, replace: Replacements): string {
  return formula.replace(PARTS, (match: string, ...rest: unknown[]) => {
    const { table, asked, quoted, plain, word } = rest.at(-1) as Groups;
    if (asked !== undefined) return replace.table({ table, asked }) ?? match;
    const [offset, whole] = [Number(rest.at(-3)), String(rest.at(-2))];
    if (word === undefined || FUNCTION.test(whole.slice(offset + match.length))) return match;
    const sheet = quoted === undefined ? plain : quoted.slice(1, -1).replace(/''/g, "'");
    return replace.word({ sheet, word }) ?? match;
  });
}

/** The words of a formula, in lower case. */
export function wordsOf(formula: string): readonly string[] {
  const words = new Set<string>();
  replaceWords(formula, {
    word: ({ word }) => void words.add(word.toLowerCase()),
    table: ({ table = "" }) => void words.add(table.toLowerCase()),
  });
  return [...words];
}
