import type { NewFile } from "./write-all";

/** All that a command touches outside itself, so that a test can stand in for the process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The bytes of a file, of a longer one no more than one beyond `most`; throws as Node does. */
  readonly readFile: (path: string, most?: number) => Uint8Array;
  /** The names of the files in a folder; null where there is no such folder. */
  readonly listFiles?: (folder: string) => readonly string[] | null;
  /** Writes a file, whole or not at all; without `replace` it throws EEXIST where there is one already. */
  readonly writeFile: (path: string, content: Uint8Array, replace: boolean) => void;
  /** Writes files in a folder, all of them or none; throws as Node does, EEXIST where one is there and `replace` is not asked. */
  readonly writeAll: (folder: string, files: readonly NewFile[], replace: boolean) => void;
  /** Asks for a password that is not shown; null where there is no terminal. */
  readonly askPassword?: (question: string) => Promise<string | null>;
  /** The day of the run, ISO, where the user is. */
  readonly today: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
