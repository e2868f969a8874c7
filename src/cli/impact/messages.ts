/** What goes wrong with a table of members on the command line, in both languages. */
import type { Language } from "../../money";
import { fileReason } from "../file-reason";

export interface MemberFacts {
  missingMembers: Readonly<Record<never, never>>;
  membersUnreadable: { readonly path: string; readonly reason: string };
  membersNotCsv: { readonly path: string; readonly why: Readonly<Record<Language, string>> };
  missingFrom: { readonly to: string };
  membersAndOption: { readonly option: string };
  notAFolder: { readonly found: string };
  notABooking: { readonly found: string };
  notABand: { readonly found: string };
}

export type MemberCode = keyof MemberFacts;

export const memberUnreadable: readonly MemberCode[] = ["membersUnreadable", "membersNotCsv"];

type Messages = { readonly [Code in MemberCode]: Readonly<Record<Language, (facts: MemberFacts[Code]) => string>> };

export const memberMessages: Messages = {
  missingMembers: {
    nl: () => "geef de leden met --members leden.csv",
    en: () => "give the members with --members members.csv",
  },
  membersUnreadable: {
    nl: ({ path, reason }) => `${path} is niet te lezen (${fileReason(reason, "nl")})`,
    en: ({ path, reason }) => `${path} cannot be read (${fileReason(reason, "en")})`,
  },
  membersNotCsv: {
    nl: ({ path, why }) => `${path} is niet te lezen: ${why.nl}`,
    en: ({ path, why }) => `${path} cannot be read: ${why.en}`,
  },
  missingFrom: {
    nl: ({ to }) => `er is geen editie van voor ${to}: geef de editie ervoor met --from`,
    en: ({ to }) => `there is no edition of before ${to}: give the edition before with --from`,
  },
  membersAndOption: {
    nl: ({ option }) => `--members en --${option} gaan niet samen: zet het in de ledenlijst of geef geen ledenlijst`,
    en: ({ option }) => `--members and --${option} do not go together: put it in the table of members or give no table`,
  },
  notAFolder: {
    nl: ({ found }) => `geef met --members een map om in te schrijven, bijvoorbeeld -o modellen${found === "" ? "" : `; gevonden: '${found}'`}`,
    en: ({ found }) => `with --members give a folder to write in, for instance -o models${found === "" ? "" : `; found: '${found}'`}`,
  },
  notABooking: {
    nl: ({ found }) => `--book is '${found}': verwacht twee diensten van de begroting, zoals overig=esuite`,
    en: ({ found }) => `--book is '${found}': expected two services of the budget, such as overig=esuite`,
  },
  notABand: {
    nl: ({ found }) => `--band is '${found}': verwacht twee percentages van -50% tot en met 100%, het laagste eerst, zoals -5,7%:7,2%`,
    en: ({ found }) => `--band is '${found}': expected two percentages from -50% to 100%, the lowest first, such as -5.7%:7.2%`,
  },
};
