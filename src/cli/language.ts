import type { Language } from "../money";

/** "nl_NL.UTF-8", "nl-NL" and "nl" are Dutch; "C" and "POSIX" name no language. */
function languageOf(locale: string): Language {
  const [tag = ""] = locale.toLowerCase().split(/[-_.@]/);
  return ["nl", "", "c", "posix"].includes(tag) ? "nl" : "en";
}

/** The language that the environment asks for: the first variable that is set wins. Dutch where nothing says otherwise. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  return languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG || "");
}
