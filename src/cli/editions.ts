/** `dimpact editions`: the editions that can be used. */
import { type Edition, DEFAULT_EDITION, builtInEditions } from "../tariff";
import type { Language } from "../money";
import type { Command } from "./context";
import { indexText } from "./edition-text";
import { exitCodes } from "./exit-codes";
import { CommandFailure } from "./failure";
import { printedJson } from "./line-item-json";
import { drawList, drawTable } from "./table";
import { words } from "./words";

function editionJson({ id, title, status, index, charges, readings }: Edition, language: Language) {
  return {
    id,
    title: title[language],
    status: status.state,
    note: status.note[language],
    decidedBy: status.decidedBy?.[language] ?? null,
    decidedOn: status.decidedOn,
    index: index === null ? null : { rate: index.rate, provisional: index.provisional },
    charges: charges.length,
    readings: readings.length,
  };
}

function editionsText(editions: readonly Edition[], language: Language): string {
  const table = drawTable(
    [
      { head: words.edition[language], most: 12 },
      { head: words.title[language], most: 30 },
      { head: words.status[language], most: 12 },
      { head: words.index[language], most: 18 },
      { head: words.charges[language], most: 8, align: "right" },
      { head: words.readings[language], most: 8, align: "right" },
    ],
    editions.map((edition) => [
      edition.id,
      edition.title[language],
      words[edition.status.state][language],
      indexText(edition, language),
      String(edition.charges.length),
      String(edition.readings.length),
    ]),
  );
  return `${table}\n\n${drawList(editions.map(({ id, status }) => [id, status.note[language]] as const))}\n`;
}

export const editionsCommand: Command = ({ rest, json, language, io }) => {
  if (rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: rest[0] });
  const editions = [...builtInEditions.values()];
  io.stdout(json ? printedJson({ default: DEFAULT_EDITION, editions: editions.map((edition) => editionJson(edition, language)) }) : editionsText(editions, language));
  return exitCodes.fine;
};
