/** `dimpact edition sign`: an edition beside its signature, as a file, or published as a workbook. */
import { checkAgainst } from "../../engine";
import type { Language } from "../../money";
import { type Edition, type Localized, builtInEditions, previousEdition, settled, withConfirmation } from "../../tariff";
import { PublicationFailure, type SignedEdition, canonicalBytes, publicationSheets, signEdition } from "../../workbook";
import type { Command, Context } from "../context";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { save } from "../output";
import { isWorkbook } from "./document";
import { oneEdition } from "./edition-argument";
import { openKey } from "./keys";
import { editionWords } from "./words";
import { fileToWrite } from "./file-to-write";

/** The edition with what is odd beside the one before it as confirmed. Throws where it is not. */
function confirmed(edition: Edition, { flags, io }: Context): Edition {
  const previous = previousEdition(edition, builtInEditions);
  const warnings = previous === null ? [] : checkAgainst(edition, previous);
  const sentences = warnings.map(({ charge, text: { nl, en } }): Localized => ({ nl: `${charge}: ${nl}`, en: `${charge}: ${en}` }));
  const listed = (language: Language): string => sentences.map((sentence) => `  ${sentence[language]}`).join("\n");
  if (warnings.length > 0 && !flags.has("confirm")) throw new CommandFailure("publishUnconfirmed", { edition: edition.id, warnings: { nl: listed("nl"), en: listed("en") } });
  return withConfirmation(settled(edition), io.today(), sentences);
}

async function published(signed: SignedEdition, date: string): Promise<Uint8Array> {
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../../xlsx");
  try {
    return await writeWorkbook(await publicationSheets(signed.edition, { date, document: signed }), date);
  } catch (error) {
    if (error instanceof PublicationFailure) throw new CommandFailure("publishImpossible", { edition: signed.edition.id, why: { nl: error.in("nl"), en: error.in("en") } });
    throw error;
  }
}

export const signCommand: Command = async (context) => {
  const { json, language, io } = context;
  const path = fileToWrite(context, [".json", ".xlsx"], "2022.xlsx");
  const edition = confirmed(await oneEdition(context), context);
  const signed = await signEdition(edition, await openKey(context), io.today());
  save(path, isWorkbook(path) ? await published(signed, io.today()) : canonicalBytes(signed), context);
  const { signedBy, signedOn, fingerprint, edition: checksum } = signed.signature.manifest;
  io.stdout(
    json
      ? printedJson({ file: path, edition: signed.edition.id, checksum, signedBy, signedOn, fingerprint })
      : `${path}: ${signed.edition.title[language]}, ${editionWords.signedBy[language]} ${signedBy} ${editionWords.signedOn[language]} ${signedOn}\n${editionWords.fingerprint[language]} ${fingerprint}\n`,
  );
  return exitCodes.fine;
};
