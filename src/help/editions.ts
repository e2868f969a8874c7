/** The editions that the pages tell of: all of them, and the one that the examples use. */
import { DEFAULT_EDITION, type Edition, builtInEditions, findEdition } from "../tariff";

export const allEditions: readonly Edition[] = [...builtInEditions.values()];

export const exampleEdition: Edition = findEdition(DEFAULT_EDITION);

/** Items of all editions under one id, each with the years that have it; where they differ the last one speaks. */
export function acrossEditions<Item extends { readonly id: string }>(items: (edition: Edition) => readonly Item[]): readonly { readonly item: Item; readonly years: readonly string[] }[] {
  const found = new Map<string, { item: Item; years: string[] }>();
  for (const edition of allEditions) {
    for (const item of items(edition)) found.set(item.id, { item, years: [...(found.get(item.id)?.years ?? []), edition.id] });
  }
  return [...found.values()].sort((one, other) => (one.item.id < other.item.id ? -1 : 1));
}
