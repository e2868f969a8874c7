/** What the plan calls the posts of its budget; apart from their amounts, since the functions do without. */
import labels from "./labels.json";

const byId: Readonly<Record<string, string>> = labels;

/** In the words of the plan, in Dutch; the id itself of a post that it has not. */
export function postLabel(id: string): string {
  return Object.hasOwn(byId, id) ? (byId[id] ?? id) : id;
}
