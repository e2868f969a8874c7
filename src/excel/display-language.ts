import type { Language } from "../money";

/** The language of Office's display: Dutch, or English for every other one. Known once `Office.onReady` has resolved. */
export function displayLanguage(): Language {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language && !language.toLowerCase().startsWith("nl") ? "en" : "nl";
}
