/** Runs `dimpact` in this process on files in memory, with a terminal in which passwords are typed. */
import { join } from "node:path";
import { run } from "../../src/cli/run";
import type { Outcome } from "./runner";

export interface Desk {
  /** What was written stays for the next run. */
  readonly files: Map<string, Uint8Array>;
  readonly secret: Set<string>;
  readonly env: Record<string, string>;
  /** Passwords to type, in turn; null is no terminal. */
  typed: string[] | null;
  readonly asked: string[];
}

export const newDesk = (): Desk => ({ files: new Map(), secret: new Set(), env: {}, typed: null, asked: [] });

const missing = (code: string): Error => Object.assign(new Error(code), { code });

export async function dimpactAt(desk: Desk, argv: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(argv, {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    readFile: (path) => {
      const content = desk.files.get(path);
      if (content === undefined) throw missing("ENOENT");
      return content;
    },
    writeFile: (path, content, replace) => {
      if (desk.files.has(path) && !replace) throw missing("EEXIST");
      desk.files.set(path, content);
    },
    writeAll: (folder, files, replace) => {
      const placed = files.map(({ name, ...file }) => ({ ...file, path: join(folder, name) }));
      const taken = placed.find(({ path }) => desk.files.has(path));
      if (taken !== undefined && !replace) throw Object.assign(missing("EEXIST"), { path: taken.path });
      for (const { path, content, isSecret = false } of placed) {
        desk.files.set(path, content);
        if (isSecret) desk.secret.add(path);
      }
    },
    askPassword: (question) => {
      desk.asked.push(question);
      return Promise.resolve(desk.typed?.shift() ?? null);
    },
    today: () => "2020-11-02",
    env: desk.env,
  });
  return { code, stdout: out.join(""), stderr: err.join("") };
}
