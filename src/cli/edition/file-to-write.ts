import type { Context } from "../context";
import { CommandFailure } from "../failure";

/** Where to write. Throws without -o, and on a name that does not end in one of `kinds`. */
export function fileToWrite({ values }: Context, kinds: readonly string[], example: string): string {
  const path = values.get("output");
  if (path === undefined) throw new CommandFailure("missingEditionOption", { option: "output", example: `-o ${example}` });
  if (!kinds.some((kind) => path.toLowerCase().endsWith(kind))) throw new CommandFailure("outputKind", { path, kinds: kinds.join(", ") });
  return path;
}
