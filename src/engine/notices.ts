/** What a person must know beside the amounts of a reservation. */
import { formatEuros, formatNumber, toEuros } from "../money";
import { type Charge, type Edition, type Localized, originOf } from "../tariff";
import { describeReading } from "./describe";
import { readingStakes } from "./readings";
import type { Reservation } from "./reservation";
import { findService } from "./services";

export type NoticeCode = "onBound" | "unused" | "reading" | "noRow" | "noAmount" | "mandatory" | "proMemorie" | "service" | "note";

export interface Notice {
  readonly code: NoticeCode;
  readonly text: Localized;
  /** Charge ids or, for a reading, its id. */
  readonly about: readonly string[];
}

const both = (make: (language: "nl" | "en") => string): Localized => ({ nl: make("nl"), en: make("en") });

/** The alternatives with money at stake; where an edition is read otherwise, the way back to the default is one of them. */
function readingNotices(reservation: Reservation): Notice[] {
  return [...readingStakes(reservation)].flatMap(([reading, stakes]) =>
    stakes
      .filter(({ difference }) => difference !== 0)
      .map(({ option, difference }): Notice => {
        const sign = difference > 0 ? "+" : "";
        const text = both(
          (language) => `${describeReading(reservation.edition, reading, language)} ${language === "nl" ? "Anders" : "Otherwise"}: ${option.label[language]} (${sign}${formatEuros(toEuros(difference), language)} euro)`,
        );
        return { code: "reading", text, about: [reading.id] };
      }),
  );
}

/** How another reading of the bounds moves this charge's, and whether this edition has it; null where there is none. */
function boundShift(edition: Edition, chargeId: string): { readonly by: number; readonly isMade: boolean } | null {
  const { readings } = originOf(edition);
  const shifts = edition.readings.flatMap((reading) =>
    reading.alternatives.flatMap(({ id, changes }) =>
      changes.flatMap(({ charge, shiftBounds }) => (charge === chargeId && shiftBounds !== undefined ? [{ by: shiftBounds, isMade: readings[reading.id] === id }] : [])),
    ),
  );
  return shifts[0] ?? null;
}

/** On a bound: the number of inhabitants for which the two readings of the bounds give different tiers. */
function onBound(edition: Edition, charge: Charge, inhabitants: number): boolean {
  const shift = boundShift(edition, charge.id);
  if (charge.model !== "volumeTiers" || shift === null) return false;
  return charge.tiers.some(({ upTo }) => {
    if (upTo === null) return false;
    const [one, other] = [upTo, shift.isMade ? upTo - shift.by : upTo + shift.by];
    return inhabitants === Math.max(one, other);
  });
}

/** Says so where a number of inhabitants is exactly on a bound of one of these charges. */
export function boundNotices(edition: Edition, charges: readonly Charge[], inhabitants: number): readonly Notice[] {
  const ids = charges.filter((charge) => onBound(edition, charge, inhabitants)).map(({ id }) => id);
  if (ids.length === 0) return [];
  return [
    {
      code: "onBound",
      about: ids,
      text: {
        nl: `${formatNumber(inhabitants, "nl")} inwoners ligt precies op een grens van ${ids.join(", ")}`,
        en: `${formatNumber(inhabitants, "en")} inhabitants is exactly on a bound of ${ids.join(", ")}`,
      },
    },
  ];
}

function noRowNotices({ lineItems }: Reservation): Notice[] {
  return lineItems.flatMap(({ charge, workings }): Notice[] =>
    workings?.kind === "staircase" && workings.tier?.line === null
      ? [
          {
            code: "noRow",
            about: [charge.id],
            text: {
              nl: `${charge.label.nl}: de bron heeft geen rij voor dit inwonertal (lezing ${workings.tier.reading})`,
              en: `${charge.label.en}: the source has no row for this number of inhabitants (reading ${workings.tier.reading})`,
            },
          },
        ]
      : [],
  );
}

function noAmountNotices({ lineItems, edition }: Reservation): Notice[] {
  return lineItems.flatMap(({ charge, amount }): Notice[] => {
    if (amount !== null) return [];
    if (charge.model === "unpriced" && charge.why === "proMemorie") return [];
    const text: Localized =
      charge.model === "unpriced"
        ? both((language) => `${charge.label[language]}: ${charge.reason[language]}; ${language === "nl" ? "in het totaal telt dit als 0" : "it counts as 0 in the total"}`)
        : {
            nl: `${charge.label.nl}: niet in het totaal, want de werkelijke kosten zijn niet opgegeven; ze worden berekend met tariefregel '${charge.id}' (editie ${edition.id})`,
            en: `${charge.label.en}: not in the total, since the actual cost is not given; it is computed with charge '${charge.id}' (edition ${edition.id})`,
          };
    return [{ code: "noAmount", about: [charge.id], text }];
  });
}

function mandatoryNotices({ lineItems, edition, services }: Reservation): Notice[] {
  return [...services].flatMap((id): Notice[] => {
    const companions = lineItems.filter(({ charge }) => charge.mandatory && charge.service === id && charge.condition.all?.length === 1).map(({ charge }) => charge);
    const service = edition.services.find((candidate) => candidate.id === id);
    if (!service || companions.length < 2) return [];
    const labels = (language: "nl" | "en") => companions.map(({ label }) => label[language]).join("; ");
    return [
      {
        code: "mandatory",
        about: companions.map(({ id: charge }) => charge),
        text: { nl: `verplicht bij ${service.label.nl}: ${labels("nl")}`, en: `mandatory with ${service.label.en}: ${labels("en")}` },
      },
    ];
  });
}

function proMemorieNotices({ lineItems }: Reservation): Notice[] {
  const items = lineItems.filter(({ charge }) => charge.model === "unpriced" && charge.why === "proMemorie").map(({ charge }) => charge);
  if (items.length === 0) return [];
  return [
    {
      code: "proMemorie",
      about: items.map(({ id }) => id),
      text: both((language) => `${language === "nl" ? "pro memorie, zonder bedrag in de bron" : "pro memorie, without an amount in the source"}: ${items.map(({ label }) => label[language]).join("; ")}`),
    },
  ];
}

function serviceNotices({ edition, services }: Reservation): Notice[] {
  return edition.services.flatMap(({ id, notice }): Notice[] => (services.has(id) && notice ? [{ code: "service", about: [id], text: { nl: notice.nl, en: notice.en } }] : []));
}

function noteNotices({ lineItems }: Reservation): Notice[] {
  return lineItems.flatMap(({ charge }): Notice[] => (charge.note ? [{ code: "note", about: [charge.id], text: both((language) => `${charge.label[language]}: ${charge.note?.[language]}`) }] : []));
}

/** What the profile says and this reservation does not use: never passed over silently. */
function unusedNotices({ profile, lineItems, edition, services }: Reservation): Notice[] {
  const used = new Set(lineItems.map(({ charge }) => charge.id));
  const costs = Object.keys(profile.actualCosts ?? {}).filter((id) => !used.has(id));
  const months = Object.keys(profile.startMonths ?? {}).filter((name) => !services.has(findService(edition, name).id));
  const notice = (about: string, nl: string, en: string): Notice => ({ code: "unused", about: [about], text: { nl, en } });
  return [
    ...costs.map((id) => notice(id, `werkelijke kosten van '${id}' tellen niet mee: de dienst wordt niet afgenomen`, `the actual cost of '${id}' does not count: its service is not taken`)),
    ...months.map((name) => notice(name, `de beginmaand van '${name}' telt niet mee: de dienst wordt niet afgenomen`, `the first month of '${name}' does not count: the service is not taken`)),
  ];
}

/** The notices of a reservation, the most important first. */
export function notices(reservation: Reservation): readonly Notice[] {
  const { edition, lineItems, profile } = reservation;
  const onBounds = boundNotices(edition, lineItems.map(({ charge }) => charge), profile.inhabitants);
  const others = [unusedNotices, noRowNotices, noAmountNotices, readingNotices, serviceNotices, mandatoryNotices, noteNotices, proMemorieNotices];
  return [...onBounds, ...others.flatMap((find) => find(reservation))];
}
