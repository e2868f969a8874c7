/** `dimpact edition correct`: the edition of the same year with the index that was decided in the end. */
import { correction, readRate } from "../../tariff";
import { editionChecksum } from "../../workbook";
import type { Command } from "../context";
import { basisText } from "../edition-text";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { words } from "../words";
import { oneEdition } from "./edition-argument";
import { fileToWrite } from "./file-to-write";
import { checked } from "./next";
import { editionContent } from "./write";

export const correctCommand: Command = async (context) => {
  const { values, json, language, io } = context;
  const by = values.get("by");
  if (by === undefined) throw new CommandFailure("missingEditionOption", { option: "by", example: "--by 1,3%" });
  const path = fileToWrite(context, [".json", ".xlsx"], "definitief.xlsx");
  const edition = checked(correction(await oneEdition(context), readRate(by)));
  save(path, await editionContent(edition, path, io.today()), context);
  io.stdout(json ? printedJson({ file: path, edition: edition.id, checksum: await editionChecksum(edition), index: edition.index }) : `${path} ${words.written[language]}: ${edition.title[language]}\n${basisText(edition, language)}\n`);
  return exitCodes.fine;
};
