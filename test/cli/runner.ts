/** Runs the command line in this process, with files and an environment of the test's own. */
import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Outside {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly env?: Readonly<Record<string, string>>;
}

export function dimpact(argv: readonly string[], { files = {}, env = {} }: Outside = {}): Outcome {
  const out: string[] = [];
  const err: string[] = [];
  const code = run(argv, {
    stdout: (text) => out.push(text),
    stderr: (text) => err.push(text),
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error("no such file"), { code: "ENOENT" });
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    listFiles: (folder) => {
      const inside = folder.replace(/\/?$/, "/");
      const names = Object.keys(files).flatMap((path) => (path.startsWith(inside) ? [path.slice(inside.length)] : folder === "." && !path.includes("/") ? [path] : []));
      return names.length === 0 ? null : names;
    },
    writeFile: (path) => {
      throw new Error(`${path} is not written here`);
    },
    writeAll: (folder) => {
      throw new Error(`${folder} is not written here`);
    },
    today: () => "2020-06-01",
    env,
  });
  if (typeof code !== "number") throw new Error("writes a file: run it as a process");
  return { code, stdout: out.join(""), stderr: err.join("") };
}

/** The answer as JSON of a run that must succeed. */
export function answer(argv: readonly string[], outside?: Outside): unknown {
  const { code, stdout, stderr } = dimpact([...argv, "--json"], outside);
  if (code !== 0) throw new Error(`ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
}
