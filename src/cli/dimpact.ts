/** The command line's entry: connects a run to the process. */
import { readFileSync, readdirSync } from "node:fs";
import { askPassword } from "./edition/ask-password";
import { readAtMost } from "./edition/read-at-most";
import { run } from "./run";
import { writeAll, writeWhole } from "./write-all";

/** A reader that stops early, such as head, is no error; a full disk is told without a stack trace. */
function onWriteError({ code }: NodeJS.ErrnoException): void {
  if (code === "EPIPE") return;
  process.exitCode = 1;
  process.stderr.write(`dimpact: ${code}\n`);
}

process.stdout.on("error", onWriteError);
process.stderr.on("error", () => undefined);

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What is no folder, or may not be opened, is left to reading it as a file, which says why. */
function listFiles(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return null;
  }
}

void Promise.resolve(
  run(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    readFile: (path, most) => (most === undefined ? readFileSync(path) : readAtMost(path, most)),
    listFiles,
    writeFile: writeWhole,
    writeAll,
    askPassword,
    today,
    env: process.env,
  }),
).then((code) => {
  process.exitCode = code;
});
