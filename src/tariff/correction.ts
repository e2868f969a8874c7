/**
 * The edition of the same year with the index that was decided in the end ('2021, definitief 1,3%'), beside the
 * provisional one, which stays what it was.
 */
import Decimal from "decimal.js";
import { withoutConfirmations } from "./confirmed";
import type { Certainty, Charge, Edition, Reading } from "./edition";
import { reindex } from "./origin";
import { settled } from "./settled";

const LONGEST_ID = 60;

/** What was provisional because of the index alone is fixed; any other amount is as sure as it was. */
const corrected = (charge: Charge): Charge => {
  const certainty: Certainty = charge.index !== undefined && charge.certainty === "provisional" ? "fixed" : charge.certainty;
  return { ...charge, certainty };
};

/**
 * The final edition of the year of `edition`, with `rate` ("0.013" is 1,3%) in place of its provisional index; amounts
 * that were announced stay. Readings that were chosen are answered for good. Throws `noIndex` where the edition has none.
 */
export function correction(edition: Edition, rate: string): Edition {
  const base = withoutConfirmations(settled(edition));
  const alone = settled(reindex(base, rate));
  const percent = (of: string): string => new Decimal(of).times(100).toFixed();
  const dutch = (of: string): string => `${percent(of).replace(".", ",")}%`;
  const [id, before] = [`definitief ${dutch(rate)}`, base.index?.rate ?? rate];
  const name = `${base.id.slice(0, LONGEST_ID - id.length - 2)}, ${id}`;
  return {
    ...alone,
    id: name,
    title: { nl: `Tarieven ${name}`, en: `Tariffs ${name}` },
    publication: `Editie ${base.id} met definitieve index ${dutch(rate)}, naar ${base.publication}`,
    status: {
      state: "fixed",
      decidedBy: null,
      decidedOn: null,
      note: {
        nl: `Definitieve index ${dutch(rate)} in plaats van de voorlopige ${dutch(before)} van editie ${base.id}.`,
        en: `Final index ${percent(rate)}% in place of the provisional ${percent(before)}% of edition ${base.id}.`,
      },
      line: null,
    },
    index: { rate: new Decimal(rate).toFixed(), provisional: false, line: null },
    charges: alone.charges.map(corrected),
    // The examples of alternatives tell differences in the amounts of the edition before.
    readings: alone.readings.map((reading): Reading => ({ ...reading, alternatives: reading.alternatives.map(({ example: _example, ...alternative }) => alternative) })),
  };
}
