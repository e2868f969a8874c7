/** Runs the built command line as a program of its own, and says when it ends what memory it took at most. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import packageJson from "../../package.json";

const measured = `process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS)); require(process.argv[1]);`;

export interface Run {
  readonly milliseconds: number;
  /** Peak memory of the process. */
  readonly megabytes: number;
  readonly code: number | null;
  readonly stderr: string;
}

export function onCommandLine(argv: readonly string[]): Run {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["-e", measured, join(__dirname, "../..", packageJson.bin.dimpact), ...argv], { encoding: "utf8", maxBuffer: 1 << 28 });
  const lines = stderr.split("\n");
  return { milliseconds: performance.now() - start, megabytes: Math.round(Number(lines.at(-1)) / 1_024), code: status, stderr: lines.slice(0, -1).join("\n") };
}
