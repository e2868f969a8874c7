/** Key files on the command line: `dimpact edition keygen`, and reading what it wrote. */
import { type PublicKey, type SigningKey, SignatureFailure, canonicalBytes, makeKeyPair, openPrivateKey, readKeyOwner, readPublicKey } from "../../workbook";
import type { Command, Context } from "../context";
import { exitCodes } from "../exit-codes";
import { CommandFailure } from "../failure";
import { printedJson } from "../line-item-json";
import { isThere, saveAll } from "../output";
import { drawList } from "../table";
import { readNewPassword, readPassword } from "./password";
import { readJsonFile } from "./read-edition";
import { editionWords } from "./words";

/** What is wrong with a key is told with its file. */
async function ofFile<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SignatureFailure)) throw error;
    throw new CommandFailure("keyProblem", { path, code: error.code, why: { nl: error.in("nl"), en: error.in("en") } });
  }
}

export function readTrusted({ lists, io }: Context): Promise<readonly PublicKey[]> {
  return Promise.all((lists.get("trust") ?? []).map((path) => ofFile(path, () => readPublicKey(readJsonFile(path, io)))));
}

/** Asks for the password only when the file is seen to be a sound key. */
export async function openKey(context: Context): Promise<SigningKey> {
  const path = context.values.get("key");
  if (path === undefined) throw new CommandFailure("missingEditionOption", { option: "key", example: "--key dimpact-private.json" });
  const candidate = readJsonFile(path, context.io);
  return ofFile(path, async () => {
    await readKeyOwner(candidate);
    return openPrivateKey(candidate, await readPassword(context));
  });
}

const names = { privateKey: "dimpact-private.json", publicKey: "dimpact-public.json" } as const;

/** Throws on a name or a password that a key cannot be made with. */
async function newKeyPair(owner: string, password: string): ReturnType<typeof makeKeyPair> {
  try {
    return await makeKeyPair(owner, password);
  } catch (error) {
    if (!(error instanceof SignatureFailure)) throw error;
    throw new CommandFailure("noKeyMade", { why: { nl: error.in("nl"), en: error.in("en") } });
  }
}

/** A key that is already there is never replaced, not even with --force: what it signed could not be signed again. */
export const keygenCommand: Command = async (context) => {
  const { rest, values, json, language, io } = context;
  if (rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: rest[0] });
  const [folder, owner] = [values.get("output"), values.get("name")];
  if (folder === undefined) throw new CommandFailure("missingEditionOption", { option: "output", example: "-o sleutels" });
  if (owner === undefined) throw new CommandFailure("missingEditionOption", { option: "name", example: '--name "Regiebureau Dimpact"' });
  const inFolder = (name: string): string => `${folder.replace(/[\\/]+$/, "")}/${name}`;
  const [privatePath, publicPath] = [inFolder(names.privateKey), inFolder(names.publicKey)];
  const there = [privatePath, publicPath].find((path) => isThere(path, context));
  if (there !== undefined) throw new CommandFailure("keyExists", { path: there });
  const { privateKey, publicKey } = await newKeyPair(owner, await readNewPassword(context));
  const files = [
    { name: names.privateKey, content: canonicalBytes(privateKey), isSecret: true },
    { name: names.publicKey, content: canonicalBytes(publicKey) },
  ];
  saveAll(folder, files, false, context);
  const told = [
    [privatePath, editionWords.privateKey[language]],
    [publicPath, editionWords.publicKey[language]],
  ] as const;
  io.stdout(
    json
      ? printedJson({ privateKey: privatePath, publicKey: publicPath, owner: publicKey.owner, fingerprint: publicKey.fingerprint })
      : `${told.map(([path, what]) => `${path}\n  ${what}\n`).join("")}${drawList([[editionWords.fingerprint[language], publicKey.fingerprint]])}\n`,
  );
  return exitCodes.fine;
};
