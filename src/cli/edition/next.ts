/** `dimpact edition index`: the edition of the year after, by index. */
import { announcedAmounts as announcedIn } from "../../engine";
import { type Language, formatEuros } from "../../money";
import { type Charge, type Edition, nextYear, readRate, validateEdition } from "../../tariff";
import { editionChecksum } from "../../workbook";
import type { Command } from "../context";
import { basisText } from "../edition-text";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { drawTable } from "../table";
import { NONE, words } from "../words";
import { announcedAmounts } from "./amounts";
import { oneEdition } from "./edition-argument";
import { inBothLanguages } from "./document-issue";
import { editionIssuesText } from "./issue-text";
import { editionWords, figureWords } from "./words";
import { fileToWrite } from "./file-to-write";
import { editionContent } from "./write";

interface Announced {
  readonly charge: string;
  readonly upTo: number | null;
  readonly part: "unitAmount" | "flatAmount";
  readonly amount: string;
  readonly byIndex: string | null;
}

/** The announced amounts, each beside what the index alone would make of it. */
function announcedOf(edition: Edition): readonly Announced[] {
  const rows = (charge: Charge) => (charge.model === "volumeTiers" ? charge.tiers : charge.model === "flat" || charge.model === "perUnit" ? [{ ...charge, upTo: null }] : []);
  return edition.charges.flatMap((charge) => rows(charge).flatMap((row) => announcedIn(edition, charge, row).map((announced) => ({ charge: charge.id, upTo: row.upTo, ...announced }))));
}

function writtenText(path: string, edition: Edition, language: Language): string {
  const euros = (amount: string | null): string => (amount === null ? NONE : formatEuros(Number(amount), language));
  const announced = announcedOf(edition);
  const table = drawTable(
    [
      { head: editionWords.announced[language], most: 40 },
      { head: "", most: 24 },
      { head: words.amount[language], most: 14, align: "right" },
      { head: editionWords.byIndex[language], most: 14, align: "right" },
    ],
    announced.map(({ charge, upTo, part, amount, byIndex }) => [`${charge}${upTo === null ? "" : ` ${editionWords.tier[language]} ${upTo}`}`, figureWords[part][language], euros(amount), euros(byIndex)]),
  );
  return `${path} ${words.written[language]}: ${edition.title[language]}\n${announced.length === 0 ? "" : `\n${table}\n\n`}${basisText(edition, language)}\n`;
}

/** An amount that became too large, or a year too late, is an issue as in any file. */
export function checked(edition: Edition): Edition {
  const { issues } = validateEdition(edition);
  if (issues.length > 0) throw new CommandFailure("editionFaulty", { path: edition.id, issues: { nl: editionIssuesText(inBothLanguages(issues), "nl"), en: editionIssuesText(inBothLanguages(issues), "en") } });
  return edition;
}

export const indexCommand: Command = async (context) => {
  const { values, json, language, io } = context;
  const by = values.get("by");
  if (by === undefined) throw new CommandFailure("missingEditionOption", { option: "by", example: "--by 1,6%" });
  const path = fileToWrite(context, [".json", ".xlsx"], "2022.xlsx");
  const edition = checked(nextYear(await oneEdition(context), readRate(by), announcedAmounts(context)));
  save(path, await editionContent(edition, path, io.today()), context);
  io.stdout(json ? printedJson({ file: path, edition: edition.id, checksum: await editionChecksum(edition), index: edition.index, announced: announcedOf(edition) }) : writtenText(path, edition, language));
  return exitCodes.fine;
};
