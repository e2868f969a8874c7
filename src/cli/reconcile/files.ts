/** The invoices that are named on the command line: files, folders and patterns. */
import { type InvoiceFile, LARGEST_FILE, type RejectedFile } from "../../invoice";
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { fileReason } from "../file-reason";

const INVOICE = /\.(xml|csv)$/i;
const PATTERN = /^(.*[\\/])?([^\\/]*\*[^\\/]*)$/;

const byName = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const joined = (folder: string, name: string): string => (/[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`);

/** "*" is any number of signs; upper and lower case are alike, as where a shell does not expand it. */
const matcher = (pattern: string): RegExp => new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`, "i");

const fileOf = (path: string): string => path.split(/[\\/]/).filter((part) => part !== "").at(-1) ?? path;

const emptyFolder = { nl: "in deze map staan geen facturen: verwacht bestanden die eindigen op .xml of .csv", en: "there are no invoices in this folder: expected files that end in .xml or .csv" };

/** A folder gives its invoices, in the order of their names; a pattern that no shell expanded is expanded here. */
function pathsOf(argument: string, { io }: Context, rejected: RejectedFile[]): readonly string[] {
  const inFolder = io.listFiles?.(argument) ?? null;
  if (inFolder !== null) {
    const invoices = inFolder.filter((name) => INVOICE.test(name)).sort(byName);
    if (invoices.length === 0) rejected.push({ file: fileOf(argument), reason: emptyFolder });
    return invoices.map((name) => joined(argument, name));
  }
  const [, folder = "", pattern] = PATTERN.exec(argument) ?? [];
  const names = pattern === undefined ? null : (io.listFiles?.(folder === "" ? "." : folder) ?? null);
  if (pattern === undefined || names === null) return [argument];
  const matching = names.filter((name) => matcher(pattern).test(name)).sort(byName);
  return matching.length === 0 ? [argument] : matching.map((name) => `${folder}${name}`);
}

/** Throws where none is named; a folder without invoices goes to `rejected`. */
export function invoicePaths(context: Context, rejected: RejectedFile[]): readonly string[] {
  if (context.rest.length === 0) throw new CommandFailure("reconcileFiles", {});
  return [...new Set(context.rest.flatMap((argument) => pathsOf(argument, context, rejected)))];
}

/** One file after the other, so that no more than one is held; those that cannot be opened go to `rejected`. */
export function* opened(paths: readonly string[], { io }: Context, rejected: RejectedFile[]): Generator<InvoiceFile> {
  for (const name of paths) {
    let bytes: Uint8Array;
    try {
      bytes = io.readFile(name, LARGEST_FILE);
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      rejected.push({ file: fileOf(name), reason: { nl: `niet te lezen (${fileReason(reason, "nl")})`, en: `cannot be read (${fileReason(reason, "en")})` } });
      continue;
    }
    yield { name, bytes };
  }
}
