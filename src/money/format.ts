/** Numbers as people read them; never used to calculate. */
export type Language = "nl" | "en";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

const cache = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${language}${minimum}${maximum}`;
  let found = cache.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locales[language], { minimumFractionDigits: minimum, maximumFractionDigits: maximum });
    cache.set(key, found);
  }
  return found;
}

/** "51.550,00"; with up to six decimals where the amount has them. */
export function formatEuros(euros: number, language: Language): string {
  return formatter(language, 2, 6).format(euros);
}

/** "45.000" or "2,5". */
export function formatNumber(value: number, language: Language): string {
  return formatter(language, 0, 6).format(value);
}

/** With every decimal that a number has: a fraction too small to be seen in a cell is seen here. */
export function formatExactly(value: number, language: Language): string {
  return formatter(language, 0, 15).format(value);
}
