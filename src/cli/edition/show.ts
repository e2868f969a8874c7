/** `dimpact edition show`: an edition, charge by charge. */
import { describeAnnounced, ownFigures } from "../../engine";
import { type Language, formatEuros, formatNumber } from "../../money";
import { type Charge, type Edition, certaintyWords, settled } from "../../tariff";
import { editionChecksum } from "../../workbook";
import type { Command } from "../context";
import { basisText } from "../edition-text";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { drawList, drawTable } from "../table";
import { words } from "../words";
import { oneEdition } from "./edition-argument";
import { editionWords, figureWords } from "./words";

const euros = (amount: string | undefined, language: Language): string => (amount === undefined ? "" : formatEuros(Number(amount), language));

type Row = readonly string[];

/** What stands beside the amounts: cap, minimum and maximum, percentage, band, and what was announced. */
function further(edition: Edition, charge: Charge, row: Charge | undefined, language: Language): string {
  const figures = Object.entries(ownFigures(charge)).flatMap(([name, value]) => (name === "unitAmount" || name === "flatAmount" ? [] : [`${figureWords[name as keyof typeof figureWords][language]} ${formatNumber(Number(value), language)}`]));
  const announced = row === undefined || (row.model !== "flat" && row.model !== "perUnit") ? "" : describeAnnounced(edition, charge, row, language);
  return [...figures, ...(announced === "" ? [] : [announced])].join("; ");
}

function chargeRows(edition: Edition, charge: Charge, language: Language): readonly Row[] {
  const certainty = certaintyWords[charge.certainty][language];
  if (charge.model === "volumeTiers")
    return charge.tiers.map((tier, index) => {
      const bound = tier.upTo === null ? editionWords.above[language] : `${editionWords.tier[language]} ${formatNumber(tier.upTo, language)}`;
      const announced = describeAnnounced(edition, charge, tier, language);
      return [index === 0 ? charge.id : "", bound, euros(tier.unitAmount, language), euros(tier.flatAmount, language), announced === "" && index === 0 ? further(edition, charge, undefined, language) : announced, index === 0 ? certainty : ""];
    });
  const figures = ownFigures(charge);
  return [[charge.id, "", euros(figures.unitAmount, language), euros(figures.flatAmount, language), further(edition, charge, charge, language), certainty]];
}

function editionText(edition: Edition, checksum: string, language: Language): string {
  const table = drawTable(
    [
      { head: editionWords.charge[language], most: 24 },
      { head: words.inhabitants[language], most: 14 },
      { head: editionWords.perInhabitant[language], most: 14, align: "right" },
      { head: editionWords.perMunicipality[language], most: 16, align: "right" },
      { head: editionWords.other[language], most: 36 },
      { head: words.certainty[language], most: 18 },
    ],
    edition.charges.flatMap((charge) => chargeRows(edition, charge, language)),
  );
  const facts = drawList([
    [words.status[language], edition.status.note[language]],
    [editionWords.publication[language], edition.publication],
    [words.readings[language], edition.readings.map(({ id }) => id).join(", ")],
    [language === "nl" ? "controle" : "checksum", checksum],
  ]);
  return `${edition.title[language]}\n\n${table}\n\n${facts}\n\n${basisText(edition, language)}\n`;
}

export const showCommand: Command = async (context) => {
  const { json, language, io } = context;
  const edition = await oneEdition(context);
  const checksum = await editionChecksum(edition);
  io.stdout(json ? printedJson({ id: edition.id, checksum, edition: settled(edition) }) : editionText(edition, checksum, language));
  return exitCodes.fine;
};
