/**
 * The edition of the year after, by index. What carries an index is in the edition: each such amount is that of this year
 * with the index, rounded as the plan prints it. An amount that was announced goes before the index. The amounts of this
 * year are kept beside the new ones, so that another index later on starts from those and not from what was rounded.
 */
import Decimal from "decimal.js";
import { carriedReadings } from "./carried-readings";
import { withoutConfirmations } from "./confirmed";
import type { AmountPart, Certainty, Charge, Edition, PreviousAmounts } from "./edition";
import { TariffFailure } from "./failure";
import { type Amounts, chargesReindexed, withAmounts } from "./reindex";
import { settled } from "./settled";

export interface AnnouncedAmount {
  /** "hosting.klein.flatAmount", or with the tier's bound "hosting[30000].unitAmount"; the last tier is [*]. */
  readonly path: string;
  /** Euros as a decimal text: "5500" or "0.67". */
  readonly amount: string;
}

const parts: readonly AmountPart[] = ["unitAmount", "flatAmount"];

function pathOf(charge: Charge, row: number, part: AmountPart): string {
  const tier = charge.model === "volumeTiers" ? `[${charge.tiers[row]?.upTo ?? "*"}]` : "";
  return `${charge.id}${tier}.${part}`;
}

/** The amounts that can be announced for a charge: those that it has. */
export function amountPaths(charge: Charge): readonly string[] {
  const rows: readonly Amounts[] = charge.model === "volumeTiers" ? charge.tiers : charge.model === "flat" || charge.model === "perUnit" ? [charge] : [];
  return rows.flatMap((amounts, row) => parts.filter((part) => amounts[part] !== undefined).map((part) => pathOf(charge, row, part)));
}

function byPath(edition: Edition, announced: readonly AnnouncedAmount[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { path, amount } of announced) {
    const charge = edition.charges.find(({ id }) => path.startsWith(`${id}.`) && path.lastIndexOf(".") === id.length) ?? edition.charges.find(({ id }) => path.startsWith(`${id}[`));
    if (charge === undefined) throw new TariffFailure("noSuchAmount", { found: path, allowed: edition.charges.flatMap(amountPaths) });
    if (!amountPaths(charge).includes(path)) throw new TariffFailure("noSuchAmount", { found: path, allowed: amountPaths(charge) });
    if (found.has(path)) throw new TariffFailure("announcedTwice", { found: path });
    found.set(path, new Decimal(amount).toFixed());
  }
  return found;
}

/** The amounts of this year as those of the year before; nothing is announced yet. */
function asPrevious<T extends Amounts>(amounts: T): T {
  const { announced: _announced, previous: _previous, ...rest } = amounts;
  const previous: PreviousAmounts = Object.fromEntries(parts.flatMap((part) => (amounts[part] === undefined ? [] : [[part, amounts[part]]])));
  return { ...rest, previous } as T;
}

/** What was decided for this year is not yet decided for the next. */
const nextCertainty = (certainty: Certainty): Certainty => (certainty === "fixed" ? "provisional" : certainty);

function nextCharge(charge: Charge, rate: string, announced: ReadonlyMap<string, string>): Charge {
  const base: Charge = withAmounts({ ...charge, certainty: nextCertainty(charge.certainty) }, asPrevious);
  const carried: Charge = base.index === undefined ? base : { ...base, index: { ...base.index, from: "previous" } };
  const [indexed = carried] = chargesReindexed([carried], "0", rate);
  return withAmounts(indexed, (amounts, row) => {
    const given = parts.flatMap((part): [AmountPart, string][] => {
      const amount = announced.get(pathOf(charge, row, part));
      return amount === undefined || amounts[part] === undefined ? [] : [[part, amount]];
    });
    return given.length === 0 ? amounts : { ...amounts, ...Object.fromEntries(given), announced: given.map(([part]) => part) };
  });
}

const LONGEST_ID = 60;

/** What an edition of another index, and one with its final index, is called by it: that is not the next year's. */
const OWN_INDEX = /, (index|definitief) -?[\d.,]+%$/;

/** "2022" of "2021" and of "2021, definitief 1,3%", "2022, krap" of "2021, krap", and "Krap 2022" of a name without the year. */
function nextId(whole: string, year: number): string {
  const next = String(year + 1);
  const id = whole.replace(OWN_INDEX, "");
  return (id.includes(String(year)) ? id.replace(String(year), next) : `${id.slice(0, LONGEST_ID - next.length - 1)} ${next}`).slice(0, LONGEST_ID);
}

/**
 * The provisional edition of the year after `edition`, with `rate` ("0.016" is 1,6%) as its index. Alternatives of readings
 * are carried along. Throws `nothingIndexed` where no charge carries an index, `noSuchAmount` on an announced amount that
 * no charge has, and `announcedTwice`.
 */
export function nextYear(edition: Edition, rate: string, announced: readonly AnnouncedAmount[] = []): Edition {
  if (edition.charges.every(({ index }) => index === undefined)) throw new TariffFailure("nothingIndexed", { edition: edition.id });
  const base = withoutConfirmations(settled(edition));
  const amounts = byPath(base, announced);
  const carry = (charge: Charge): Charge => nextCharge(charge, rate, amounts);
  const id = nextId(base.id, base.year);
  const percent = new Decimal(rate).times(100).toFixed();
  const [nl, en] = [`index ${percent.replace(".", ",")}%`, `index ${percent}%`];
  const [given, givenEn] = amounts.size === 0 ? ["", ""] : ["; aangekondigde bedragen gaan voor de index", "; announced amounts go before the index"];
  return {
    ...base,
    id,
    year: base.year + 1,
    title: { nl: `Tarieven ${id}`, en: `Tariffs ${id}` },
    publication: `Editie ${base.id} met ${nl}, naar ${base.publication}`,
    status: {
      state: "provisional",
      decidedBy: null,
      decidedOn: null,
      note: { nl: `Editie ${base.id} met ${nl}${given}; nog niet vastgesteld.`, en: `Edition ${base.id} with ${en}${givenEn}; not yet decided.` },
      line: null,
    },
    index: { rate: new Decimal(rate).toFixed(), provisional: true, line: null },
    charges: base.charges.map(carry),
    readings: carriedReadings(base, {}, carry),
  };
}
