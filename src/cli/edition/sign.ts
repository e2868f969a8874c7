/** `dimpact edition sign`: an edition beside its signature, as a file. */
import { canonicalBytes, signEdition } from "../../workbook";
import type { Command } from "../context";
import { exitCodes } from "../exit-codes";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { oneEdition } from "./edition-argument";
import { openKey } from "./keys";
import { editionWords } from "./words";
import { fileToWrite } from "./write";

export const signCommand: Command = async (context) => {
  const { json, language, io } = context;
  const path = fileToWrite(context, [".json"], "2022-signed.json");
  const edition = await oneEdition(context);
  const signed = await signEdition(edition, await openKey(context), io.today());
  save(path, canonicalBytes(signed), context);
  const { signedBy, signedOn, fingerprint, edition: checksum } = signed.signature.manifest;
  io.stdout(
    json
      ? printedJson({ file: path, edition: signed.edition.id, checksum, signedBy, signedOn, fingerprint })
      : `${path}: ${signed.edition.title[language]}, ${editionWords.signedBy[language]} ${signedBy} ${editionWords.signedOn[language]} ${signedOn}\n${editionWords.fingerprint[language]} ${fingerprint}\n`,
  );
  return exitCodes.fine;
};
