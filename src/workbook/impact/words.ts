/** The words of an effect per member, for its sheet, the pane and the command line. */
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../../money";
import type { Localized } from "../../tariff";
import type { BandVerdict, ChangeBand, ChangeReason, Impact, ImpactCause } from "../../engine";
import { comparisonReasons } from "../comparison/words";

export const verdictWords: Readonly<Record<BandVerdict, Localized>> = {
  below: { nl: "eronder", en: "below" },
  within: { nl: "erbinnen", en: "within" },
  above: { nl: "erboven", en: "above" },
  uncertain: { nl: "onzeker", en: "uncertain" },
  unknown: { nl: "geen %", en: "no %" },
};

const MORE = { nl: "en meer", en: "and more" } as const;

function reasonWord(reason: ChangeReason, { from, to }: Pick<Impact, "from" | "to">, language: Language): string {
  if (reason !== "unknownBefore" && reason !== "unknownAfter") return comparisonReasons[reason][language];
  const { id } = reason === "unknownBefore" ? from : to;
  return language === "nl" ? `geen bedrag in ${id}` : `no amount in ${id}`;
}

export function impactReasonsText(reasons: readonly ChangeReason[], editions: Pick<Impact, "from" | "to">, language: Language): string {
  return reasons.map((reason) => reasonWord(reason, editions, language)).join(", ");
}

/** "+13.212", or "+13.212,50" where there are cents. */
function signed(change: Micro, language: Language): string {
  const euros = toEuros(change);
  return `${change > 0 ? "+" : ""}${Number.isInteger(euros) ? formatNumber(euros, language) : formatEuros(euros, language)}`;
}

/** "BZM +13.212 (tarief); Pakketkorting -10.000 (geen bedrag in 2020); en meer": the largest first, at most so many. */
export function causesText(causes: readonly ImpactCause[], editions: Pick<Impact, "from" | "to">, language: Language, most = causes.length): string {
  const told = causes.slice(0, most).map(({ label, change, reasons }) => `${label[language]} ${signed(change, language)}${reasons.length === 0 ? "" : ` (${impactReasonsText(reasons, editions, language)})`}`);
  return [...told, ...(causes.length > most ? [MORE[language]] : [])].join("; ");
}

const PERCENT = 100;
const TENTHS = 10;

/** "3,4%", to a tenth. */
export function percentText(share: number, language: Language): string {
  return `${formatNumber(Math.round(share * PERCENT * TENTHS) / TENTHS, language)}%`;
}

/** "van -5,7% tot en met 7,2% (Bedrijfsplan 2021, regel 57)". */
export function bandText({ low, high, source }: ChangeBand, language: Language): string {
  const [from, to, line] = language === "nl" ? ["van", "tot en met", "regel"] : ["from", "to", "line"];
  return `${from} ${percentText(low, language)} ${to} ${percentText(high, language)}${source === null ? "" : ` (${source.publication}, ${line} ${source.line})`}`;
}
