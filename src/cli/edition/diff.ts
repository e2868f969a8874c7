/** `dimpact edition diff`: what changed from one edition to another. */
import { type ChargeChange, type EditionChange, type FigureChange, type ListChange, compareEditions } from "../../engine";
import { type Language, formatEuros, formatNumber } from "../../money";
import { factText } from "../../workbook";
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { drawTable } from "../table";
import { NONE } from "../words";
import { references } from "./edition-argument";
import { readEdition } from "./read-edition";
import { editionWords, factWords, figureWords } from "./words";

const SHARE_DECIMALS = 6;

const shareText = (share: number | null, language: Language): string => (share === null ? "" : `${share > 0 ? "+" : ""}${formatNumber(Math.round(share * 1000) / 10, language)}%`);

function valueText(value: string | null, { kind }: FigureChange, language: Language): string {
  if (value === null) return NONE;
  return kind === "euro" ? formatEuros(Number(value), language) : formatNumber(Number(value), language);
}

function tierText({ tier }: FigureChange, language: Language): string {
  const bound = tier === null ? null : (tier.after ?? tier.before);
  if (bound === null) return "";
  return bound === "last" ? `, ${editionWords.above[language]}` : `, ${editionWords.tier[language]} ${formatNumber(bound, language)}`;
}

type Row = readonly [what: string, before: string, after: string, difference: string, share: string];

function chargeRows({ state, charge, figures, facts }: ChargeChange, language: Language): readonly Row[] {
  const mark = state === "changed" ? "" : ` (${editionWords[state][language]})`;
  const signed = (difference: string, change: FigureChange): string => `${Number(difference) > 0 ? "+" : ""}${valueText(difference, change, language)}`;
  return [
    [`${charge.label[language]} [${charge.id}]${mark}`, "", "", "", ""],
    ...figures.map((change): Row => [
      `  ${figureWords[change.figure][language]}${tierText(change, language)}`,
      valueText(change.before, change, language),
      valueText(change.after, change, language),
      change.difference === null ? "" : signed(change.difference, change),
      shareText(change.share, language),
    ]),
    ...facts.map(({ fact, before, after }): Row => [`  ${factWords[fact][language]}`, factText(fact, before, language), factText(fact, after, language), "", ""]),
  ];
}

function listText(word: string, { added, gone, changed }: ListChange, language: Language): readonly string[] {
  const parts = [
    [editionWords.added[language], added],
    [editionWords.gone[language], gone],
    [editionWords.changed[language], changed],
  ] as const;
  const told = parts.filter(([, ids]) => ids.length > 0).map(([what, ids]) => `${what} ${ids.join(", ")}`);
  return told.length === 0 ? [] : [`${word}: ${told.join("; ")}`];
}

const isEqual = ({ facts, services, serviceList, readings }: EditionChange): boolean =>
  facts.length === 0 && services.length === 0 && [serviceList, readings].every(({ added, gone, changed }) => added.length + gone.length + changed.length === 0);

function diffText(change: EditionChange, language: Language): string {
  if (isEqual(change)) return `${editionWords.same[language]}\n`;
  const table = drawTable(
    [
      { head: "", most: 52 },
      { head: editionWords.before[language], most: 24, align: "right" },
      { head: editionWords.after[language], most: 24, align: "right" },
      { head: editionWords.difference[language], most: 12, align: "right" },
      { head: "%", most: 8, align: "right" },
    ],
    ...[
      ...(change.facts.length === 0 ? [] : [[[editionWords.facts[language], "", "", "", ""] as Row, ...change.facts.map(({ fact, before, after }): Row => [`  ${factWords[fact][language]}`, factText(fact, before, language), factText(fact, after, language), "", ""])]]),
      ...change.services.map(({ charges }) => charges.flatMap((charge) => chargeRows(charge, language))),
    ],
  );
  const last = [
    ...listText(editionWords.servicesChanged[language], change.serviceList, language),
    ...listText(editionWords.readingsChanged[language], change.readings, language),
    `${change.unchanged} ${editionWords.unchanged[language]}`,
  ];
  return `${change.from.title[language]} > ${change.to.title[language]}\n\n${table}\n\n${last.join("\n")}\n`;
}

const chargeJson = ({ state, charge, figures, facts }: ChargeChange, language: Language) => ({
  charge: charge.id,
  label: charge.label[language],
  state,
  figures: figures.map(({ share, ...figure }) => ({ ...figure, share: share === null ? null : Number(share.toFixed(SHARE_DECIMALS)) })),
  facts,
});

const diffJson = ({ from, to, facts, services, unchanged, serviceList, readings }: EditionChange, language: Language): string =>
  printedJson({
    from: from.id,
    to: to.id,
    facts,
    services: services.map(({ service, label, charges }) => ({ service, label: label[language], charges: charges.map((charge) => chargeJson(charge, language)) })),
    unchanged,
    serviceList,
    readings,
  });

export const diffCommand: Command = async (context) => {
  const { json, language, io } = context;
  const [from = "", to = ""] = references(context, 2);
  const change = compareEditions(await readEdition(from, io), await readEdition(to, io));
  io.stdout(json ? diffJson(change, language) : diffText(change, language));
  return exitCodes.fine;
};
