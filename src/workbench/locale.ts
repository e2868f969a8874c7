/** The two languages that the add-in speaks, by the tags that Office gives them. */
export type Locale = "nl-NL" | "en-US";

/** The language that the page's address asks for; Dutch when it asks for none. */
export function localeOf(search: string): Locale {
  return new URLSearchParams(search).get("locale") === "en-US" ? "en-US" : "nl-NL";
}
