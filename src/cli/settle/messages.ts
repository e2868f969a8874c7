/** What goes wrong with a settlement on the command line, in both languages. */
import type { Language } from "../../money";

export interface SettleFacts {
  missingCharged: Readonly<Record<never, never>>;
  otherYear: { readonly charged: string; readonly due: string };
}

export type SettleCode = keyof SettleFacts;

type Messages = { readonly [Code in SettleCode]: Readonly<Record<Language, (facts: SettleFacts[Code]) => string>> };

export const settleMessages: Messages = {
  missingCharged: {
    nl: () => "geef de editie waarmee in rekening is gebracht met --from, en de definitieve met --to, bijvoorbeeld --from 2021 --to definitief.json",
    en: () => "give the edition by which was charged with --from, and the final one with --to, for instance --from 2021 --to final.json",
  },
  otherYear: {
    nl: ({ charged, due }) => `${charged} en ${due} zijn niet van hetzelfde jaar: verrekend wordt een correctie van een jaar; wat een ander jaar doet, zegt dimpact impact`,
    en: ({ charged, due }) => `${charged} and ${due} are not of the same year: what is settled is a correction of a year; what another year does is told by dimpact impact`,
  },
};
