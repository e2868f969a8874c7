/** An edition that was made from another, as one that stands alone: what a file can hold. */
import Decimal from "decimal.js";
import { carriedReadings } from "./carried-readings";
import type { Alternative, Charge, Edition, Reading } from "./edition";
import { chargesReindexed } from "./reindex";

/** A reading that was answered otherwise is answered for good; the evidence says what it was. */
function answered(reading: Reading, chosen: Alternative | undefined): Reading {
  if (chosen === undefined) return reading;
  const { default: before, evidence } = reading;
  return {
    ...reading,
    default: chosen.label,
    evidence: { nl: `Gekozen in plaats van: ${before.nl} ${evidence.nl}`, en: `Chosen in place of: ${before.en} ${evidence.en}` },
    alternatives: [],
  };
}

/**
 * The same charges without the edition that they were made from: chosen readings become the defaults, another index
 * becomes the edition's own, and the id is without @ ("2021, index 1,3%"). An edition that is not made of another is
 * given as it is, without what is doubted of it. Another index still starts from the amounts of this edition, which are rounded.
 */
export function settled(edition: Edition): Edition {
  const { origin, doubt, ...rest } = edition;
  if (origin === undefined) return doubt === undefined ? edition : rest;
  const { printed, name, readings, rate } = origin;
  const [oldRate, newRate] = [printed.index?.rate ?? "0", rate ?? printed.index?.rate ?? "0"];
  const carry = (charge: Charge): Charge => (rate === null ? charge : (chargesReindexed([charge], oldRate, newRate)[0] ?? charge));
  const chosenOf = (reading: Reading): Alternative | undefined => reading.alternatives.find(({ id }) => id === readings[reading.id]);
  return {
    ...rest,
    id: rate === null ? name : `${name}, index ${new Decimal(rate).times(100).toFixed().replace(".", ",")}%`,
    readings: carriedReadings(printed, readings, carry).map((reading) => answered(reading, chosenOf(reading))),
  };
}
