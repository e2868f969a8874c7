/**
 * The first name that is not taken, upper and lower case alike: without a suffix, or with that of 2, 3 …
 * `make` fits the name around the suffix, so that it stays within what Excel allows.
 */
export function freeName(make: (suffix: string) => string, suffixOf: (count: number) => string, taken: Iterable<string>): string {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = make(count === 1 ? "" : suffixOf(count));
    if (!lower.has(name.toLowerCase())) return name;
  }
}
