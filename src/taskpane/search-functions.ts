import type { FunctionGroup } from "./functions-metadata";

/** Lower case and without accents, so that "officiele" finds "officiële". */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();

/** The functions in which every word of the query is found, or whose group begins with it; groups without one are left out. */
export function searchFunctions(groups: readonly FunctionGroup[], query: string): readonly FunctionGroup[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return groups;
  return groups
    .map((group) => ({
      ...group,
      functions: group.functions.filter(({ name, description, parameters }) => {
        const text = plain([`dimpact.${name}`, description, ...parameters.map((parameter) => parameter.name)].join(" "));
        return words.every((word) => text.includes(word)) || plain(group.label).startsWith(words.join(" "));
      }),
    }))
    .filter(({ functions }) => functions.length > 0);
}
