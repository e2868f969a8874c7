import type { Language } from "../money";
import { type CommandCode, type CommandFacts, commandMessages } from "./messages";

/** What goes wrong on the command line itself: a code and the facts, turned into words where they are printed. */
export class CommandFailure<Code extends CommandCode = CommandCode> extends Error {
  override readonly name = "CommandFailure";

  constructor(
    readonly code: Code,
    readonly facts: CommandFacts[Code],
  ) {
    super(commandMessages[code].en(facts));
  }

  in(language: Language): string {
    return commandMessages[this.code][language](this.facts);
  }
}
