import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { mustBeFree } from "../output";

/** Where to write. Throws without -o, on a name that does not end in one of `kinds`, and on a file that is there already. */
export function fileToWrite(context: Context, kinds: readonly string[], example: string): string {
  const path = context.values.get("output");
  if (path === undefined) throw new CommandFailure("missingEditionOption", { option: "output", example: `-o ${example}` });
  if (!kinds.some((kind) => path.toLowerCase().endsWith(kind))) throw new CommandFailure("outputKind", { path, kinds: kinds.join(", ") });
  mustBeFree([path], context);
  return path;
}
