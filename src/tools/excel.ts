/**
 * Builds the add-in and opens it in the Excel of this machine, or stops that again. Run as
 * `tsx src/tools/excel.ts start` or `stop`; ends with 1 where there is no Excel, with 2 for another word.
 */
import { spawnSync } from "node:child_process";
import { config } from "../../package.json";
import { thisMachine, whyNoExcel } from "./find-excel";

/** Runs a command of this project's packages to its end and gives its exit code. */
function run(command: string): number {
  return spawnSync(command, { shell: true, stdio: "inherit" }).status ?? 1;
}

/** The file server of the add-in runs beside Excel, until it is stopped. */
const startExcel = [
  "npx office-addin-debugging start manifest.xml desktop --app excel",
  `--dev-server "npx tsx src/tools/serve-dist.ts" --dev-server-port ${new URL(config.baseUrl).port}`,
].join(" ");

function start(): number {
  const built = run("npm run build");
  return built === 0 ? run(startExcel) : built;
}

function main(action: string | undefined): number {
  if (action !== "start" && action !== "stop") {
    console.error("Say what to do: start or stop.");
    return 2;
  }
  const obstacle = whyNoExcel(thisMachine);
  if (obstacle !== undefined) {
    console.error(`${obstacle} 'npm start' shows the add-in in a browser, without Excel.`);
    return 1;
  }
  return action === "start" ? start() : run("npx office-addin-debugging stop manifest.xml desktop");
}

process.exitCode = main(process.argv[2]);
