/** The command line's entry: connects a run to the process. */
import { readFileSync } from "node:fs";
import { run } from "./run";

/** A reader that stops early, such as head, is no error; a full disk is told without a stack trace. */
function onWriteError({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") return;
  process.exitCode = 1;
  process.stderr.write(`dimpact: ${code}\n`);
}

process.stdout.on("error", onWriteError);
process.stderr.on("error", () => undefined);

process.exitCode = run(process.argv.slice(2), {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFileSync(path),
  env: process.env,
});
