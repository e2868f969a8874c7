import type { Language } from "../money";

/** The language of messages: that of Office's display where there is one, else Dutch. Results are always Dutch. */
export function displayLanguage(): Language {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return language && !language.toLowerCase().startsWith("nl") ? "en" : "nl";
}
