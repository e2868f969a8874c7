/** Asks for a password in a terminal, without showing what is typed. */

const INTERRUPTED = 130;

/** Signs that end, undo or stop what is typed, as a terminal sends them. */
const keys = { enter: ["\r", "\n", "\u0004"], back: ["\u007f", "\b"], stop: "\u0003" } as const;

/** Null where there is no terminal to type in. */
export function askPassword(question: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return Promise.resolve(null);
  return new Promise((resolve) => {
    let typed: string[] = [];
    const finish = (): void => {
      stdin.off("data", onData).setRawMode(false).pause();
      stderr.write("\n");
    };
    const onData = (text: string): void => {
      for (const sign of text) {
        if (sign === keys.stop) {
          finish();
          process.exit(INTERRUPTED);
        }
        if (keys.enter.some((key) => key === sign)) {
          finish();
          resolve(typed.join(""));
          return;
        }
        typed = keys.back.some((key) => key === sign) ? typed.slice(0, -1) : [...typed, sign];
      }
    };
    stderr.write(question);
    stdin.setRawMode(true).setEncoding("utf8").on("data", onData).resume();
  });
}
