/** `dimpact edition …`: editions as files, compared, indexed and signed. Each of its own commands takes its own options. */
import type { OptionName } from "../arguments";
import type { Command } from "../context";
import { editionsCommand } from "../editions";
import { CommandFailure } from "../failure";
import { checkCommand } from "./check";
import { correctCommand } from "./correct";
import { diffCommand } from "./diff";
import { keygenCommand } from "./keys";
import { indexCommand } from "./next";
import { readCommand } from "./read";
import { showCommand } from "./show";
import { signCommand } from "./sign";
import { verifyCommand } from "./verify";
import { writeCommand } from "./write";

interface Subcommand {
  readonly command: Command;
  readonly options: readonly OptionName[];
}

const subcommands: ReadonlyMap<string, Subcommand> = new Map<string, Subcommand>([
  ["list", { command: editionsCommand, options: [] }],
  ["show", { command: showCommand, options: [] }],
  ["write", { command: writeCommand, options: ["output", "key", "confirm", "force"] }],
  ["read", { command: readCommand, options: ["output", "confirm", "force"] }],
  ["check", { command: checkCommand, options: ["from"] }],
  ["diff", { command: diffCommand, options: [] }],
  ["index", { command: indexCommand, options: ["by", "amount", "amounts", "output", "force"] }],
  ["correct", { command: correctCommand, options: ["by", "output", "force"] }],
  ["keygen", { command: keygenCommand, options: ["name", "output"] }],
  ["sign", { command: signCommand, options: ["key", "output", "confirm", "force"] }],
  ["verify", { command: verifyCommand, options: ["trust"] }],
]);

const everywhere: readonly OptionName[] = ["json", "locale"];

export const editionCommand: Command = (context) => {
  const [name, ...rest] = context.rest;
  const known = [...subcommands.keys()];
  if (name === undefined) throw new CommandFailure("missingSubcommand", { known });
  const found = subcommands.get(name);
  if (found === undefined) throw new CommandFailure("unknownSubcommand", { found: name, known });
  const elsewhere = [...context.values.keys(), ...context.flags].find((option) => ![...found.options, ...everywhere].includes(option));
  if (elsewhere !== undefined) throw new CommandFailure("optionElsewhere", { option: elsewhere, command: `edition ${name}` });
  return found.command({ ...context, rest });
};
