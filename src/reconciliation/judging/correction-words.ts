/** What a correction was taken for, in words: where the user chose it, and where it is a guess. */
import { type Language, type Micro, add, formatEuros, toEuros } from "../../money";
import type { Localized } from "../../tariff";
import type { CorrectionKind } from "../report";

export interface CorrectionFacts {
  /** The number of the correction. */
  readonly correction: string;
  readonly originals: readonly string[];
  /** What the correction charges. */
  readonly charged: Micro;
  /** What stands on the lines that it corrects. */
  readonly before: Micro;
}

const both = (say: (language: Language) => string): Localized => ({ nl: say("nl"), en: say("en") });

const euro = (amount: Micro, language: Language): string => `€ ${formatEuros(toEuros(amount), language)}`;

const listed = (numbers: readonly string[], language: Language): string => [...(numbers.length > 1 ? [numbers.slice(0, -1).join(", ")] : []), ...numbers.slice(-1)].join(language === "nl" ? " en " : " and ");

type Said = Readonly<Record<CorrectionKind, (facts: CorrectionFacts) => Localized>>;

const chosen: Said = {
  replaces: ({ correction, originals }) => both((language) => (language === "nl" ? `Zoals u koos, vervangt factuur ${correction} factuur ${listed(originals, language)}.` : `As you chose, invoice ${correction} replaces invoice ${listed(originals, language)}.`)),
  adds: ({ correction, originals }) => both((language) => (language === "nl" ? `Zoals u koos, komt factuur ${correction} bij factuur ${listed(originals, language)} op.` : `As you chose, invoice ${correction} comes on top of invoice ${listed(originals, language)}.`)),
};

/** Both readings with their sums: the tariff owes neither of them. */
const guessed: Said = {
  replaces: ({ correction, originals, charged, before }) =>
    both((language) => {
      const [now, was, together] = [charged, before, add(before, charged)].map((amount) => euro(amount, language));
      return language === "nl"
        ? `Factuur ${correction} is gelezen als vervanging van factuur ${listed(originals, language)}: ${now} in plaats van ${was}. Dat is een aanname, want het tarief wijst niet uit wat het is. Als aanvulling is het samen ${together}.`
        : `Invoice ${correction} is read as replacing invoice ${listed(originals, language)}: ${now} in place of ${was}. That is a guess, since the tariff does not tell what it is. On top of it, it is ${together} together.`;
    }),
  adds: ({ correction, originals, charged, before }) =>
    both((language) => {
      const [now, was, together] = [charged, before, add(before, charged)].map((amount) => euro(amount, language));
      return language === "nl"
        ? `Factuur ${correction} is gelezen als aanvulling op factuur ${listed(originals, language)}: ${was} + ${now} = ${together}. Dat is een aanname, want het tarief wijst niet uit wat het is. Als vervanging is het ${now}.`
        : `Invoice ${correction} is read as coming on top of invoice ${listed(originals, language)}: ${was} + ${now} = ${together}. That is a guess, since the tariff does not tell what it is. In place of it, it is ${now}.`;
    }),
};

export const corrections = { chosen, guessed };
