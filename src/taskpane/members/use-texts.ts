import { useTexts as usePaneTexts } from "../use-texts";
import type { Language } from "../../money";
import { type MembersTexts, membersTexts } from "./texts";

export function useTexts(): MembersTexts & { readonly language: Language } {
  const { language } = usePaneTexts();
  return { language, ...membersTexts[language] };
}
