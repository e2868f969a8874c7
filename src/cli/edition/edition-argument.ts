import type { Edition } from "../../tariff";
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { readEdition } from "./read-edition";

/** So many arguments, each an edition's id or file. Throws on fewer and on more. */
export function references({ rest }: Context, count: number): readonly string[] {
  const extra = rest[count];
  if (rest.length < count) throw new CommandFailure("missingEdition", { count });
  if (extra !== undefined) throw new CommandFailure("tooManyArguments", { found: extra });
  return rest;
}

/** The only argument; with --confirm warnings in its file are taken. */
export async function oneEdition(context: Context): Promise<Edition> {
  const [reference = ""] = references(context, 1);
  return readEdition(reference, context.io, context.flags.has("confirm"));
}
