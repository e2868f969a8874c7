/** What JSON.parse lets pass and a file of ours may not have: nesting without end, a key given twice, a key that means something to JavaScript. */

/** Deeper than any edition; the parser itself gives up only far beyond. */
export const DEEPEST = 24;

export type ShapeProblem = { readonly kind: "tooDeep" } | { readonly kind: "keyTwice" | "forbiddenKey" | "loneSurrogate"; readonly key: string } | { readonly kind: "numberTooLarge"; readonly key: string };

const FORBIDDEN: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Behind the closing quote; the end of the text where there is none. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}

const WORD = /[^\s"{}[\],:]+/y;

/** Quoted texts, signs of structure, and the words between, each looked at once. */
function* tokensOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const end = text[at] === '"' ? endOfText(text, at) : at + (word?.length ?? 1);
    const token = text.slice(at, end);
    if (token.trim() !== "") yield token;
    at = end;
  }
}

/** Half of a pair that makes one character: it has no bytes in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** The text that a token of JSON stands for; null where it is none. */
function textOf(token: string): string | null {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === "string" ? value : null;
  } catch {
    return null;
  }
}

/** What is wrong with one token; null where nothing is. */
function tokenProblem(token: string, text: string | null): ShapeProblem | null {
  if (text !== null && LONE_SURROGATE.test(text)) return { kind: "loneSurrogate", key: token.slice(0, 40) };
  return /^-?\d/.test(token) && !Number.isFinite(Number(token)) ? { kind: "numberTooLarge", key: token.slice(0, 40) } : null;
}

/**
 * The first problem in the text, which need not be JSON: what is not is found by the parser afterwards. Takes time in
 * proportion to the text, and memory in proportion to its depth and the keys of the objects that are open.
 */
export function shapeProblem(text: string): ShapeProblem | null {
  const open: (Set<string> | null)[] = [];
  let mayBeKey = false;
  for (const token of tokensOf(text)) {
    const word = token.startsWith('"') ? textOf(token) : null;
    const problem = tokenProblem(token, word);
    if (problem !== null) return problem;
    if (token === "{" || token === "[") {
      open.push(token === "{" ? new Set() : null);
      if (open.length > DEEPEST) return { kind: "tooDeep" };
    } else if (token === "}" || token === "]") {
      open.pop();
    } else if (word !== null && mayBeKey) {
      const keys = open.at(-1);
      if (FORBIDDEN.has(word)) return { kind: "forbiddenKey", key: word };
      if (keys?.has(word)) return { kind: "keyTwice", key: word };
      keys?.add(word);
    }
    mayBeKey = token === "{" || (token === "," && open.at(-1) instanceof Set);
  }
  return null;
}
