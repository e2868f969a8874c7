/** All that a command touches outside itself, so that a test can stand in for the process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** The bytes of a file; throws as Node does. */
  readonly readFile: (path: string) => Uint8Array;
  /** Writes a whole file; without `replace` it throws EEXIST where there is one already. */
  readonly writeFile: (path: string, content: Uint8Array, replace: boolean) => void;
  /** The day of the run, ISO, where the user is. */
  readonly today: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
}
