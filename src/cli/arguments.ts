/** The words of a command line, sorted into a command, its arguments and its options. */
import { parseArgs } from "node:util";
import { CommandFailure } from "./failure";

const options = {
  edition: { type: "string" },
  inhabitants: { type: "string" },
  services: { type: "string" },
  "new-services": { type: "string" },
  scenario: { type: "string" },
  profile: { type: "string" },
  output: { type: "string", short: "o" },
  plain: { type: "boolean" },
  frozen: { type: "boolean" },
  force: { type: "boolean" },
  confirm: { type: "boolean" },
  members: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  band: { type: "string" },
  year: { type: "string" },
  book: { type: "string" },
  supplier: { type: "string" },
  tolerance: { type: "string" },
  choices: { type: "string" },
  by: { type: "string" },
  amount: { type: "string" },
  amounts: { type: "string" },
  name: { type: "string" },
  key: { type: "string" },
  trust: { type: "string" },
  locale: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

export type OptionName = keyof typeof options;

const everywhere: readonly OptionName[] = ["locale", "help", "version"];

/** The commands, each with the options that belong to it. */
const commands = {
  price: ["edition", "json"],
  reserve: ["inhabitants", "services", "new-services", "scenario", "profile", "edition", "json"],
  model: ["members", "inhabitants", "services", "new-services", "scenario", "profile", "edition", "output", "plain", "frozen", "force", "json"],
  compare: ["profile", "edition", "output", "force", "json"],
  impact: ["members", "from", "to", "band", "output", "force", "json"],
  settle: ["members", "from", "to", "output", "force", "json"],
  reconcile: ["profile", "edition", "supplier", "tolerance", "choices", "output", "force", "json"],
  cover: ["members", "edition", "year", "book", "output", "force", "json"],
  budget: ["output", "plain", "force", "json"],
  editions: ["json"],
  edition: ["by", "amount", "amounts", "name", "key", "trust", "from", "confirm", "output", "force", "json"],
} as const satisfies Readonly<Record<string, readonly OptionName[]>>;

export type CommandName = keyof typeof commands;

/** The options that a command takes more than once. */
const repeated: Readonly<Partial<Record<CommandName, readonly OptionName[]>>> = { compare: ["profile", "edition"], edition: ["amount", "trust"], cover: ["book"], reconcile: ["profile", "supplier"] };

export const commandNames = Object.keys(commands) as readonly CommandName[];

export interface Arguments {
  readonly positionals: readonly string[];
  /** What was given last. */
  readonly values: ReadonlyMap<OptionName, string>;
  /** What was given of an option more than once, in its order. */
  readonly lists: ReadonlyMap<OptionName, readonly string[]>;
  readonly flags: ReadonlySet<OptionName>;
  /** The first thing that is wrong; kept, not thrown, so that it can be told in the language that was asked for. */
  readonly failure: CommandFailure | null;
}

const NUMBER_BELOW_ZERO = /^-[\d.,]/;

/** parseArgs takes '-3' for options; behind a '--' it is an argument, whose number is then judged as such. */
function split(argv: readonly string[]): string[] {
  const at = argv.findIndex((word, index) => NUMBER_BELOW_ZERO.test(word) && !takesValue(argv[index - 1]));
  return at < 0 || argv.slice(0, at).includes("--") ? [...argv] : [...argv.slice(0, at), ...argv.slice(at + 1), "--", argv[at] ?? ""];
}

function takesValue(word: string | undefined): boolean {
  return word !== undefined && word.startsWith("--") && isOption(word.slice(2)) && options[word.slice(2) as OptionName].type === "string";
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

/** The first option that was given more often than its command takes it. */
function twice(command: string | undefined, lists: Arguments["lists"]): CommandFailure | null {
  const many = repeated[command as CommandName] ?? [];
  const found = [...lists].find(([name, given]) => given.length > 1 && !many.includes(name));
  return found === undefined ? null : new CommandFailure("givenTwice", { option: found[0] });
}

/** Sorts the words; never throws. */
export function readArguments(argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: split(argv), options, strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const lists = new Map<OptionName, readonly string[]>();
  const flags = new Set<OptionName>();
  const failures: CommandFailure[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, value, inlineValue } = token;
    if (!isOption(name)) {
      failures.push(new CommandFailure("unknownOption", { option: token.rawName }));
      continue;
    }
    if (flags.has(name)) failures.push(new CommandFailure("givenTwice", { option: name }));
    if (options[name].type === "boolean") {
      flags.add(name);
      if (value !== undefined) failures.push(new CommandFailure("unexpectedValue", { option: name, found: value }));
    } else if (value === undefined || (!inlineValue && value.startsWith("-") && !NUMBER_BELOW_ZERO.test(value))) {
      failures.push(new CommandFailure("missingValue", { option: name }));
    } else {
      lists.set(name, [...(lists.get(name) ?? []), value]);
    }
  }
  const values = new Map([...lists].map(([name, given]) => [name, given.at(-1) ?? ""]));
  return { positionals, values, lists, flags, failure: failures[0] ?? twice(positionals[0], lists) };
}

/** The command and its own arguments. Throws on an unknown command, and on an option that belongs to another. */
export function readCommand({ positionals, values, flags }: Arguments): { readonly command: CommandName; readonly rest: readonly string[] } {
  const [command, ...rest] = positionals;
  if (command === undefined) throw new CommandFailure("missingCommand", { commands: commandNames });
  const known = commandNames.find((name) => name === command);
  if (known === undefined) throw new CommandFailure("unknownCommand", { found: command, commands: commandNames });
  const allowed: readonly OptionName[] = [...commands[known], ...everywhere];
  const elsewhere = [...values.keys(), ...flags].find((option) => !allowed.includes(option));
  if (elsewhere !== undefined) throw new CommandFailure("optionElsewhere", { option: elsewhere, command: known });
  return { command: known, rest };
}
