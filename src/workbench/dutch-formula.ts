import { DUTCH_ERRORS, DUTCH_FUNCTION_NAMES } from "./dutch-functions";

const ENGLISH_FUNCTION_NAMES = inverse(DUTCH_FUNCTION_NAMES);
const ENGLISH_ERRORS = inverse(DUTCH_ERRORS);

interface Notation {
  readonly functionName: (name: string) => string;
  readonly error: (error: string) => string;
  readonly decimal: { readonly from: string; readonly to: string };
  readonly separators: Readonly<Record<string, string>>;
  readonly arraySeparators: Readonly<Record<string, string>>;
  /** Whether spaces after a separator between arguments go: they mean nothing there. */
  readonly dropsSpaces: boolean;
}

const TO_ENGLISH: Notation = {
  functionName: (name) => ENGLISH_FUNCTION_NAMES[name] ?? name,
  error: (error) => ENGLISH_ERRORS[error] ?? error,
  decimal: { from: ",", to: "." },
  separators: { ";": "," },
  arraySeparators: { "\\": "," },
  dropsSpaces: true,
};

const TO_DUTCH: Notation = {
  functionName: (name) => DUTCH_FUNCTION_NAMES[name] ?? name,
  error: (error) => DUTCH_ERRORS[error] ?? error,
  decimal: { from: ".", to: "," },
  separators: { ",": ";" },
  arraySeparators: { ",": "\\" },
  dropsSpaces: false,
};

/**
 * A formula as typed in a Dutch Excel (`=AFRONDEN(1,5;0)`) in the notation that the grid calculates with
 * (`=ROUND(1.5,0)`). Text between quotes, sheet names and what stands between square brackets is left alone.
 */
export function englishFormula(formula: string): string {
  return rewrite(formula, TO_ENGLISH);
}

/** The other way round: the grid's formula as a Dutch Excel shows it. */
export function dutchFormula(formula: string): string {
  return rewrite(formula, TO_DUTCH);
}

/**
 * A half-typed formula with its separators and decimals in English and everything else, and so every position, as it
 * was. A formula without `;` outside texts and array constants may as well be English already, and is left alone.
 */
export function sameLengthEnglish(formula: string): string {
  const parts = formula.split(LEFT_ALONE);
  if (!parts.some((part, index) => index % 2 === 0 && part.includes(";"))) return formula;
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/(?<=\d),(?=\d)/g, ".").replaceAll(";", ",") : part))
    .join("");
}

const LEFT_ALONE = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\[[^\]]*\]?)/;
const TEXT = /"(?:[^"]|"")*"?/y;
const QUOTED_NAME = /'(?:[^']|'')*'?/y;
const ERROR = /#[\p{L}/0]+[!?]?/uy;
const WORD = /[\p{L}_$\\][\p{L}\p{N}_.$]*/uy;
const SPACES = / +/y;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d+$/;

function rewrite(formula: string, notation: Notation): string {
  const number = new RegExp(`\\d+(?:\\${notation.decimal.from}\\d+)?(?:[eE][+-]?\\d+)?`, "y");
  let result = "";
  let braces = 0;
  let position = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = position;
    return pattern.exec(formula)?.[0];
  };

  while (position < formula.length) {
    const character = formula.charAt(position);
    const verbatim = character === "[" ? bracketed(formula, position) : take(TEXT) ?? take(QUOTED_NAME);
    if (verbatim !== undefined) {
      result += verbatim;
      position += verbatim.length;
      continue;
    }
    const error = take(ERROR);
    if (error !== undefined) {
      result += notation.error(error.toUpperCase());
      position += error.length;
      continue;
    }
    // Inside an array constant the backslash separates, so a word cannot begin with it there.
    const word = braces > 0 && character === "\\" ? undefined : take(WORD);
    if (word !== undefined) {
      position += word.length;
      result += rewriteWord(word, formula.slice(position), notation);
      continue;
    }
    const amount = take(number);
    if (amount !== undefined) {
      result += amount.replace(notation.decimal.from, notation.decimal.to);
      position += amount.length;
      continue;
    }
    if (character === "{") braces += 1;
    if (character === "}") braces -= 1;
    const separators = braces > 0 ? notation.arraySeparators : notation.separators;
    result += separators[character] ?? character;
    position += 1;
    if (notation.dropsSpaces && braces === 0 && character === ";") position += take(SPACES)?.length ?? 0;
  }
  return result;
}

function rewriteWord(word: string, rest: string, notation: Notation): string {
  const upper = word.toUpperCase();
  if (/^\s*\(/.test(rest)) return notation.functionName(upper);
  if (rest.startsWith("!")) return word;
  const truth = notation.functionName(upper);
  if (["TRUE", "FALSE", "WAAR", "ONWAAR"].includes(truth)) return truth;
  return CELL.test(word) ? upper : word;
}

/** A structured reference's part between brackets, the nested ones included. */
function bracketed(formula: string, start: number): string {
  let depth = 0;
  for (let end = start; end < formula.length; end += 1) {
    if (formula.charAt(end) === "[") depth += 1;
    if (formula.charAt(end) === "]") depth -= 1;
    if (depth === 0) return formula.slice(start, end + 1);
  }
  return formula.slice(start);
}

function inverse(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([english, dutch]) => [dutch, english]));
}
