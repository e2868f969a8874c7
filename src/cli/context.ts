import type { Language } from "../money";
import type { Catalogue } from "../tariff";
import type { Arguments } from "./arguments";
import type { ExitCode } from "./exit-codes";
import type { Io } from "./io";

/** What a command is given: its own arguments, the options, the language and the outside world. */
export interface Context {
  readonly rest: readonly string[];
  readonly values: Arguments["values"];
  readonly lists: Arguments["lists"];
  readonly flags: Arguments["flags"];
  /** The editions that --edition can name, with those in the files that it names. */
  readonly catalogue: Catalogue;
  readonly json: boolean;
  readonly language: Language;
  readonly io: Io;
}

/** Prints its answer, or writes it to a file; throws what is wrong with the question. */
export type Command = (context: Context) => ExitCode | Promise<ExitCode>;
