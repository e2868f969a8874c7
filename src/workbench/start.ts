import { parseArgs } from "node:util";
import open from "open";
import { serveWorkbench, WorkbenchError } from "./server";
import type { WorkbenchServer } from "./server";

const FIRST_PORT = 3000;
const USAGE = "npm start -- [--port <number>] [--no-open]";

const DUTCH = Intl.DateTimeFormat().resolvedOptions().locale.startsWith("nl");
const TEXTS = DUTCH
  ? {
      running: (url: string) => `De werkbank staat op ${url} (stoppen: Ctrl+C)`,
      warning: "De browser waarschuwt voor het certificaat, dat op deze computer is gemaakt: kies 'Geavanceerd' en 'Doorgaan naar localhost'.",
      notBuilt: (file: string) => `${file} ontbreekt: bouw eerst met 'npm run build', of gebruik 'npm start'.`,
      portTaken: (port: string) => `Poort ${port} is in gebruik: kies een andere met --port.`,
      wrongPort: (port: string) => `'${port}' is geen poort: verwacht een getal van 1 tot en met 65535.`,
    }
  : {
      running: (url: string) => `The workbench is at ${url} (stop: Ctrl+C)`,
      warning: "The browser warns about the certificate, which was made on this machine: choose 'Advanced' and 'Continue to localhost'.",
      notBuilt: (file: string) => `${file} is missing: run 'npm run build' first, or use 'npm start'.`,
      portTaken: (port: string) => `Port ${port} is taken: choose another with --port.`,
      wrongPort: (port: string) => `'${port}' is not a port: expected a number from 1 to 65535.`,
    };

void main().catch((error: unknown) => {
  console.error(explain(error));
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } });
  const server = values.port === undefined ? await serveOnFreePort() : await serveWorkbench(portOf(values.port));
  console.log(TEXTS.running(server.url));
  if (!server.certificateIsTrusted) console.log(TEXTS.warning);
  if (values["no-open"] !== true) await openBrowser(server.url);
}

/** The port that the manifest names when it is free, so that Excel can load the add-in from the same server. */
async function serveOnFreePort(): Promise<WorkbenchServer> {
  try {
    return await serveWorkbench(FIRST_PORT);
  } catch (error) {
    if (error instanceof WorkbenchError && error.code === "port-taken") return serveWorkbench(0);
    throw error;
  }
}

/** A machine without a browser is no failure: the address is printed. */
async function openBrowser(url: string): Promise<void> {
  const launcher = await open(url).catch(() => undefined);
  launcher?.on("error", () => undefined);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new TypeError(TEXTS.wrongPort(text));
  return port;
}

function explain(error: unknown): string {
  if (error instanceof WorkbenchError) {
    return error.code === "not-built" ? TEXTS.notBuilt(error.message) : TEXTS.portTaken(error.message);
  }
  if (!(error instanceof Error)) return String(error);
  return "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS") ? `${error.message}\n${USAGE}` : error.message;
}
