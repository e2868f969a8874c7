/**
 * Builds the add-in and opens it in the Excel of this machine, or stops that again. Run as
 * `tsx src/tools/excel.ts start` or `stop`; ends with 1 where that fails or there is no Excel, with 2 for another word.
 * Microsoft's own command ends with 0 even where it fails, so its functions are called instead.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { config } from "../../package.json";
import { thisMachine, whyNoExcel } from "./find-excel";

const MANIFEST = join(__dirname, "../../manifest.xml");
const PORT = Number(new URL(config.baseUrl).port);

/** The file server of the add-in runs beside Excel, until it is stopped. */
const FILE_SERVER = "npx tsx src/tools/serve-dist.ts";

function build(): void {
  const { status } = spawnSync("npm run build", { shell: true, stdio: "inherit" });
  if (status !== 0) throw new Error("npm run build: failed");
}

async function start(): Promise<void> {
  build();
  const { AppType, isDevServerRunning, startDebugging } = await import("office-addin-debugging");
  await startDebugging(MANIFEST, { appType: AppType.Desktop, devServerCommandLine: FILE_SERVER, devServerPort: PORT });
  if (!(await isDevServerRunning(PORT))) throw new Error(`${config.baseUrl}: the add-in is not served there`);
}

async function stop(): Promise<void> {
  const { stopDebugging } = await import("office-addin-debugging");
  await stopDebugging(MANIFEST);
}

async function main(action: string | undefined): Promise<number> {
  if (action !== "start" && action !== "stop") {
    console.error("Zeg wat te doen: start of stop.\nSay what to do: start or stop.");
    return 2;
  }
  const obstacle = whyNoExcel(thisMachine);
  if (obstacle !== undefined) {
    console.error(`${obstacle.nl}. 'npm start' toont de invoegtoepassing in een browser; in Excel op het web is dist/manifest.xml te uploaden.`);
    console.error(`${obstacle.en}. 'npm start' shows the add-in in a browser; in Excel on the web dist/manifest.xml can be uploaded.`);
    return 1;
  }
  await (action === "start" ? start() : stop());
  return 0;
}

main(process.argv[2]).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
