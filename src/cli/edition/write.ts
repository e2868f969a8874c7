/** `dimpact edition write`: an edition as a file of its own, or as the tariff sheet that the task pane loads. */
import { type Edition, settled } from "../../tariff";
import { editionChecksum, editionFile, editionSheet } from "../../workbook";
import type { Command, Context } from "../context";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { words } from "../words";
import { oneEdition } from "./edition-argument";

/** Where to write. Throws without -o, and on a name that does not end in one of `kinds`. */
export function fileToWrite({ values }: Context, kinds: readonly string[], example: string): string {
  const path = values.get("output");
  if (path === undefined) throw new CommandFailure("missingEditionOption", { option: "output", example: `-o ${example}` });
  if (!kinds.some((kind) => path.toLowerCase().endsWith(kind))) throw new CommandFailure("outputKind", { path, kinds: kinds.join(", ") });
  return path;
}

async function contentOf(edition: Edition, path: string, day: string): Promise<Uint8Array> {
  if (!path.toLowerCase().endsWith(".xlsx")) return editionFile(edition);
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  return writeWorkbook([editionSheet(edition, await editionChecksum(edition))], day);
}

export const writeCommand: Command = async (context) => {
  const { json, language, io } = context;
  const path = fileToWrite(context, [".json", ".xlsx"], "2021.json");
  const edition = await oneEdition(context);
  save(path, await contentOf(edition, path, io.today()), context);
  const { id } = settled(edition);
  io.stdout(json ? printedJson({ file: path, edition: id, checksum: await editionChecksum(settled(edition)) }) : `${path} ${words.written[language]}: ${words.edition[language]} ${id}\n`);
  return exitCodes.fine;
};
