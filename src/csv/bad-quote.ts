/**
 * Where a cell begins with a quotation mark that nothing closes, or that is closed before the cell ends; null where all is
 * well. Looked for before the file is parsed: the parser would tell each of millions.
 */
export function badQuote(text: string, separator: string): number | null {
  const isBound = (sign: string): boolean => sign === "" || sign === separator || sign === "\r" || sign === "\n";
  for (let open = text.indexOf('"'); open >= 0; ) {
    if (!isBound(text.charAt(open - 1))) {
      open = text.indexOf('"', open + 1);
      continue;
    }
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
    if (close < 0 || !isBound(text.slice(close + 1, close + 40).replace(/^ +/, "").charAt(0))) return open;
    open = text.indexOf('"', close + 1);
  }
  return null;
}
