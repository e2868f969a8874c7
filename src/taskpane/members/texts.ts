/** The texts of the section on members, in Dutch and English. */
import type { Language } from "../../money";
import { type CoverTexts, coverTexts } from "./cover/texts";
import { type EffectTexts, effectTexts } from "./effect/texts";
import { type IntakeTexts, intakeTexts } from "./intake/texts";

export interface MembersTexts {
  readonly intake: IntakeTexts;
  readonly effect: EffectTexts;
  readonly cover: CoverTexts;
}

export const membersTexts: Readonly<Record<Language, MembersTexts>> = {
  nl: { intake: intakeTexts.nl, effect: effectTexts.nl, cover: coverTexts.nl },
  en: { intake: intakeTexts.en, effect: effectTexts.en, cover: coverTexts.en },
};
