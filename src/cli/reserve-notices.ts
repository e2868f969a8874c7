/** The notices of a reservation as the command line tells them. */
import { type NoticeCode, type Reservation, notices } from "../engine";
import type { Language } from "../money";
import type { ReserveInput } from "./reserve-input";

/** A notice in the chosen language; `editionReplaced` is the command line's own. */
export interface ReserveNotice {
  readonly code: NoticeCode | "editionReplaced";
  readonly text: string;
  readonly about: readonly string[];
}

function replacedNotice({ edition, replaced }: ReserveInput, language: Language): ReserveNotice[] {
  if (replaced === null) return [];
  const texts = {
    nl: `het profiel noemt editie ${replaced}; gerekend is met editie ${edition.id}, zoals --edition vraagt`,
    en: `the profile names edition ${replaced}; computed with edition ${edition.id}, as --edition asks`,
  };
  return [{ code: "editionReplaced", text: texts[language], about: [] }];
}

export function reserveNotices(reservation: Reservation, input: ReserveInput, language: Language): readonly ReserveNotice[] {
  const found = notices(reservation).map(({ code, text, about }): ReserveNotice => ({ code, text: text[language], about }));
  return [...replacedNotice(input, language), ...found];
}
