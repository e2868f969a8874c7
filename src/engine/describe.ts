/** Workings, sources and remarks in words, for a cell or a pane. */
import Decimal from "decimal.js";
import { type Language, formatEuros, formatNumber, toEuros } from "../money";
import { type Charge, type Edition, type Localized, type Reading, type Source, certaintyWords, doubtWords, originOf } from "../tariff";
import { describeAnnounced } from "./announced";
import type { LineItem } from "./reservation";
import type { BandWorkings, PercentageWorkings, StaircaseWorkings, Workings } from "./price";
import { type ChosenReading, chosenReadings, chosenReadingsOf } from "./readings";
import { scenarioWords } from "./scenario";

const euro = (amount: number, language: Language): string => `€ ${formatEuros(amount, language)}`;

const words = {
  nl: { inhabitants: "inwoners", upTo: "t/m", from: "vanaf", tier: "trede", cap: "plafond", minimum: "minimum", maximum: "maximum", of: "van", services: "diensten", surcharge: "innovatie", months: "maanden", line: "regel" },
  en: { inhabitants: "inhabitants", upTo: "up to", from: "from", tier: "tier", cap: "cap", minimum: "minimum", maximum: "maximum", of: "of", services: "services", surcharge: "innovation", months: "months", line: "line" },
} as const;

/** A rate as a percentage: "0.013" is "1,3%". */
export function describeRate(rate: string, language: Language): string {
  return `${formatNumber(new Decimal(rate).times(100).toNumber(), language)}%`;
}

function describeTier({ tier, tierFrom }: StaircaseWorkings, language: Language): string | null {
  if (!tier) return null;
  const w = words[language];
  if (tier.upTo === null) return `${w.tier} ${w.from} ${formatNumber(tierFrom ?? 0, language)}`;
  return `${w.tier} ${w.upTo} ${formatNumber(tier.upTo, language)}`;
}

function describeStaircase(workings: StaircaseWorkings, language: Language): string {
  const w = words[language];
  const unit = toEuros(workings.unitAmount);
  const flat = toEuros(workings.flatAmount);
  const terms = [
    ...(workings.charged !== null && workings.unitAmount !== 0 ? [`${formatNumber(workings.charged, language)} × ${euro(unit, language)}`] : []),
    ...(workings.flatAmount !== 0 || workings.unitAmount === 0 ? [euro(flat, language)] : []),
  ].join(" + ");
  const remarks = [
    describeTier(workings, language),
    workings.quantity !== workings.charged ? `${w.cap} ${formatNumber(workings.charged ?? 0, language)} ${w.inhabitants}` : null,
    workings.clamp && w[workings.clamp],
  ].filter((remark) => remark !== null);
  return remarks.length > 0 ? `${terms} (${remarks.join(", ")})` : terms;
}

function describePercentage({ base, percentage, basis }: PercentageWorkings, language: Language): string {
  const percent = `${formatNumber(Math.abs(Number(percentage)), language)}%`;
  if (basis === "share") return `${percent} ${words[language].of} ${euro(toEuros(base), language)}`;
  return `${euro(toEuros(base), language)} ${percentage.startsWith("-") ? "−" : "+"} ${percent}`;
}

function describeBand({ quantity, count, scenario, unitAmount, surcharge }: BandWorkings, language: Language): string {
  const w = words[language];
  const services = count === 1 ? "" : ` × ${count} ${w.services}`;
  const extra = surcharge === null ? "" : `, + ${formatNumber(Number(surcharge), language)}% ${w.surcharge}`;
  return `${formatNumber(quantity, language)} × ${euro(toEuros(unitAmount), language)}${services} (${scenarioWords[scenario][language]}${extra})`;
}

/** "45.000 × € 0,67 + € 21.400,00 (trede t/m 70.000)". */
export function describeWorkings(workings: Workings, language: Language): string {
  switch (workings.kind) {
    case "staircase":
      return describeStaircase(workings, language);
    case "percentage":
      return describePercentage(workings, language);
    case "band":
      return describeBand(workings, language);
  }
}

/** The workings of a line item, the months that are charged included; empty where it has no amount. */
export function describeLineItem(item: LineItem, language: Language): string {
  if (item.workings === null) return "";
  const workings = describeWorkings(item.workings, language);
  return item.months === 12 ? workings : `[${workings}] × ${item.months}/12 ${words[language].months}`;
}

/** "Bedrijfsplan 2021, coöperatie Dimpact: Bijlage 2 …, Tarief e-Suite, regel 765"; the line is that of the plan's text. */
export function describeSource(edition: Edition, source: Source, language: Language, line: number | null = source.line): string {
  const place = [source.chapter, ...(source.heading === source.chapter ? [] : [source.heading]), ...(line === null ? [] : [`${words[language].line} ${line}`])];
  return `${edition.publication}: ${place.join(", ")}`;
}

const ownReading: Localized = { nl: "eigen lezing", en: "own reading" };

const withoutStop = (text: string): string => text.replace(/\.$/, "");
/** Put after other words, a sentence of its own begins with a small letter; a number, a code or a quotation stays as it is. */
const following = (text: string): string => withoutStop(text).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** "eigen lezing A02: 20.400, zoals in bijlage 2". */
const describeChosen = ({ reading, alternative }: ChosenReading, language: Language): string =>
  `${ownReading[language]} ${reading.id}: ${following(alternative.label[language])}`;

/** As {@link describeSource}; a charge that is read otherwise is told so, with the evidence. */
export function describeChargeSource(edition: Edition, charge: Charge, language: Language, line: number | null = charge.source.line): string {
  const evidence = language === "nl" ? "grond" : "evidence";
  const chosen = chosenReadingsOf(edition, charge.id).map((one) => `${describeChosen(one, language)} (${evidence}: ${withoutStop(one.reading.evidence[language])})`);
  return [describeSource(edition, charge.source, language, line), ...chosen].join("; ");
}

/** "voorlopig (editie niet ondertekend)": what is said of an edition that is not to be relied upon, without a word of one that is. */
export const withDoubt = (text: string, { doubt }: Edition, language: Language): string => (doubt === undefined ? text : `${text} (${doubtWords[doubt][language]})`);

/** The source of a line item: that of its tier where it has one; with what is doubted of the edition. */
export function describeLineItemSource(edition: Edition, item: LineItem, language: Language): string {
  const tier = item.workings?.kind === "staircase" ? item.workings.tier : null;
  return withDoubt(describeChargeSource(edition, item.charge, language, tier ? tier.line : item.charge.source.line), edition, language);
}

/** A reading in one line: its question, and how it is answered here; with the default and the evidence where that is otherwise. */
export function describeReading(edition: Edition, reading: Reading, language: Language): string {
  const chosen = chosenReadings(edition).find((one) => one.reading.id === reading.id);
  const question = `${reading.id}: ${reading.question[language]}`;
  if (!chosen) return `${question} ${reading.default[language]}`;
  const [own, instead, evidence] = language === "nl" ? ["Eigen lezing", "In plaats van", "Grond"] : ["Own reading", "In place of", "Evidence"];
  return `${question} ${own}: ${chosen.alternative.label[language]} ${instead}: ${reading.default[language]} ${evidence}: ${reading.evidence[language]}`;
}

/**
 * "Eigen lezing: Kost hosting groot 19.100 (tabel) of 20.400 (bijlage 2)? 20.400, zoals in bijlage 2 (A02); index 1,3% in
 * plaats van 2%."; null for an edition as it is printed.
 */
export function describeOrigin(edition: Edition): Localized | null {
  const { printed, rate } = originOf(edition);
  const chosen = chosenReadings(edition);
  const sentence = (language: Language): string => {
    const [one, more, instead] = language === "nl" ? ["Eigen lezing", "Eigen lezingen", "in plaats van"] : ["Own reading", "Own readings", "in place of"];
    const readings = chosen.map(({ reading, alternative }) => `${reading.question[language]} ${withoutStop(alternative.label[language])} (${reading.id})`).join("; ");
    const index = rate === null || printed.index === null ? "" : `index ${describeRate(rate, language)} ${instead} ${describeRate(printed.index.rate, language)}`;
    if (readings === "") return `${index.charAt(0).toUpperCase()}${index.slice(1)}.`;
    return `${chosen.length === 1 ? one : more}: ${readings}${index === "" ? "" : `; ${index}`}.`;
  };
  return chosen.length === 0 && rate === null ? null : { nl: sentence("nl"), en: sentence("en") };
}

/** The readings with an alternative that the amount of a line item rests on. */
export function readingsOf(edition: Edition, { charge, workings }: LineItem): readonly Reading[] {
  const tier = workings?.kind === "staircase" ? workings.tier : null;
  const cited = new Set([...charge.readings, ...(tier?.reading ? [tier.reading] : [])]);
  return edition.readings.filter((reading) => cited.has(reading.id) && reading.alternatives.length > 0);
}

/** What was announced of the row that a line item is charged by. */
function announcedOf(edition: Edition, { charge, workings }: LineItem, language: Language): string {
  if (workings?.kind !== "staircase") return "";
  const row = workings.tier ?? (charge.model === "flat" || charge.model === "perUnit" ? charge : null);
  return row === null ? "" : describeAnnounced(edition, charge, row, language);
}

/** What a person must know of one line item: what it is for, no amount and why, no row in the source, its note, its readings. */
export function describeRemark(edition: Edition, item: LineItem, language: Language): string {
  const { charge, amount, workings, names } = item;
  const actual = { nl: "volgt de werkelijke kosten; niet in het totaal", en: "follows the actual cost; not in the total" };
  const unprinted = { nl: "geen rij in de bron", en: "no row in the source" };
  const noRow = workings?.kind === "staircase" && workings.tier?.line === null;
  const chosen = chosenReadingsOf(edition, charge.id);
  const announced = announcedOf(edition, item, language);
  const readings = readingsOf(edition, item)
    .map(({ id }) => id)
    .filter((id) => chosen.every(({ reading }) => reading.id !== id));
  return [
    ...(names.length > 0 ? [`${language === "nl" ? "verwacht" : "expected"}: ${names.join(", ")}`] : []),
    ...(amount === null ? [charge.model === "unpriced" ? charge.reason[language] : actual[language]] : []),
    ...(noRow ? [unprinted[language]] : []),
    ...(charge.note ? [charge.note[language]] : []),
    ...(announced === "" ? [] : [announced]),
    ...chosen.map((one) => describeChosen(one, language)),
    ...(readings.length > 0 ? [`${language === "nl" ? "lezing" : "reading"} ${readings.join(", ")}`] : []),
  ]
    .map(withoutStop)
    .join("; ");
}

/** "voorlopig": how sure the amount of a line item is. */
export function describeCertainty(item: LineItem, language: Language): string {
  return certaintyWords[item.certainty][language];
}
