/** The texts of comparing two editions, and of the settlement after a correction. */
import type { Language } from "../../money";

export interface CompareTexts {
  readonly heading: string;
  readonly about: string;
  readonly from: string;
  readonly to: string;
  readonly settlement: {
    readonly heading: string;
    readonly about: string;
    readonly charged: string;
    readonly due: string;
    readonly noOther: (year: number) => string;
    readonly noProfiles: string;
    readonly unnamed: string;
    readonly notReadable: string;
    readonly failed: (why: string) => string;
    readonly sums: readonly [what: string, amount: string];
    readonly wasCharged: string;
    readonly isDue: string;
    readonly toPay: string;
    readonly toReceive: string;
    readonly even: string;
    readonly items: (count: number) => string;
    readonly item: string;
    readonly difference: string;
    readonly between: (charged: string, due: string) => string;
    readonly open: (charges: readonly string[]) => string;
  };
}

const nl: CompareTexts = {
  heading: "Vergelijken",
  about: "wat verandert van de ene editie naar de andere",
  from: "Van",
  to: "Naar",
  settlement: {
    heading: "Verrekening",
    about: "wat volgt uit een correctie van hetzelfde jaar",
    charged: "In rekening gebracht met",
    due: "Verschuldigd volgens",
    noOther: (year) => `Er is geen andere editie van ${year} in deze werkmap. Maak een correctie onder 'Nieuwe editie', of laad haar.`,
    noProfiles: "Deze werkmap heeft geen gemeenteprofiel. Maak er een in het onderdeel Reservering.",
    unnamed: "Gemeente zonder naam",
    notReadable: "Dit profiel is nog niet volledig.",
    failed: (why) => `Niet te verrekenen: ${why}`,
    sums: ["Exclusief btw, heel het jaar", "Bedrag"],
    wasCharged: "In rekening gebracht",
    isDue: "Verschuldigd",
    toPay: "Nog te betalen",
    toReceive: "Terug te ontvangen",
    even: "Niets te verrekenen",
    items: (count) => (count === 1 ? "1 post verschilt" : `${count} posten verschillen`),
    item: "Post",
    difference: "Verschil",
    between: (charged, due) => `${charged} → ${due}`,
    open: (charges) => `Zonder bedrag in een van beide, en dus niet verrekend: ${charges.join("; ")}.`,
  },
};

const en: CompareTexts = {
  heading: "Compare",
  about: "what changes from one edition to another",
  from: "From",
  to: "To",
  settlement: {
    heading: "Settlement",
    about: "what follows from a correction of the same year",
    charged: "Charged by",
    due: "Due by",
    noOther: (year) => `There is no other edition of ${year} in this workbook. Make a correction under 'New edition', or load it.`,
    noProfiles: "This workbook has no municipality profile. Make one in the tab Reservation.",
    unnamed: "Municipality without a name",
    notReadable: "This profile is not complete yet.",
    failed: (why) => `Cannot be settled: ${why}`,
    sums: ["Excluding VAT, whole year", "Amount"],
    wasCharged: "Charged",
    isDue: "Due",
    toPay: "To pay",
    toReceive: "To receive",
    even: "Nothing to settle",
    items: (count) => (count === 1 ? "1 item differs" : `${count} items differ`),
    item: "Item",
    difference: "Difference",
    between: (charged, due) => `${charged} → ${due}`,
    open: (charges) => `Without an amount in one of the two, and so not settled: ${charges.join("; ")}.`,
  },
};

export const compareTexts: Readonly<Record<Language, CompareTexts>> = { nl, en };
