/** The words of the section on members that are there before the rest of it is fetched. */
import type { Language } from "../../money";

export interface MembersSectionTexts {
  readonly heading: string;
  readonly about: string;
  readonly notLoaded: string;
}

export const membersSectionTexts: Readonly<Record<Language, MembersSectionTexts>> = {
  nl: {
    heading: "Effect per lid en dekking",
    about: "wat elke gemeente betaalt, tegenover de begroting",
    notLoaded: "Dit onderdeel kon niet worden opgehaald. Controleer de verbinding en open het taakvenster opnieuw.",
  },
  en: {
    heading: "Effect per member and cover",
    about: "what every municipality pays, against the budget",
    notLoaded: "This part could not be fetched. Check the connection and open the task pane again.",
  },
};
