/** `dimpact edition write`: an edition as a file of its own, or as the tariff sheet that the task pane loads. */
import { type Edition, settled } from "../../tariff";
import { editionChecksum, editionFile, editionSheet } from "../../workbook";
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { words } from "../words";
import { oneEdition } from "./edition-argument";
import { fileToWrite } from "./file-to-write";
import { signCommand } from "./sign";

/** What a file of an edition holds, by the end of its name. */
export async function editionContent(edition: Edition, path: string, day: string): Promise<Uint8Array> {
  if (!path.toLowerCase().endsWith(".xlsx")) return editionFile(edition);
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  return writeWorkbook([editionSheet(edition, await editionChecksum(edition))], day);
}

/** With --key the edition is signed: as a workbook it is then published, with a cover and a calculator. */
export const writeCommand: Command = async (context) => {
  if (context.values.has("key")) return signCommand(context);
  const { json, language, io } = context;
  const path = fileToWrite(context, [".json", ".xlsx"], "2021.json");
  const edition = await oneEdition(context);
  save(path, await editionContent(edition, path, io.today()), context);
  const { id } = settled(edition);
  io.stdout(json ? printedJson({ file: path, edition: id, checksum: await editionChecksum(settled(edition)) }) : `${path} ${words.written[language]}: ${words.edition[language]} ${id}\n`);
  return exitCodes.fine;
};
