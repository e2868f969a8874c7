import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole, type AbortablePromise, type DOMWindow } from "jsdom";
import type { FUniver } from "@univerjs/presets";
import { createHost, paneUrl, type FunctionsJson, type Host } from "../../src/workbench/host";
import { createNodeGrid } from "./office-univer";
import { addBrowserParts } from "./office-window";

const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const PAGE = "https://localhost/taskpane.html";

/** Univer gathers what changes functions for 10 ms; five times that, for a busy machine. */
const UNIVER_CALCULATES_WITHIN = 50;

export interface OfficeOptions {
  readonly locale?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** The page's body. */
  readonly pageHtml?: string;
  /** Built bundles to run in the page, in this order. */
  readonly scripts?: readonly string[];
  /** Text of scripts to run after those. */
  readonly code?: readonly string[];
  /** Text of the files that the page can fetch, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Registers these functions in the grid, as DIMPACT. */
  readonly metadata?: FunctionsJson;
}

/** The page's globals, as far as office.js makes them. */
export interface OfficeWindow extends DOMWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface OfficePage {
  readonly window: OfficeWindow;
  readonly host: Host;
  readonly univer: FUniver;
  /** Text that the page wrote to its console as an error, and errors that nobody caught. */
  readonly consoleErrors: readonly string[];
  /** As a user types it in the active sheet, or in the sheet that the address names; '=' starts a formula. */
  enter(address: string, value: string | number | boolean): void;
  /** What a cell shows, after calculation. */
  valueOf(address: string): Promise<unknown>;
  valuesOf(address: string): Promise<unknown>;
  /** Runs a batch as an add-in does; results are copied out of the page. */
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Resolves when the grid has calculated and every function has answered. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** A page with the real office.js of the npm package, in jsdom, held by the workbench's host on a grid without a screen. */
export async function openOffice(options: OfficeOptions = {}): Promise<OfficePage> {
  const { locale = "nl-NL", pageHtml = "", scripts = [], code = [], files = {}, metadata } = options;
  const grid = createNodeGrid();
  const consoleErrors: string[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("error", (...args: unknown[]) => consoleErrors.push(args.map(String).join(" ")));
  virtualConsole.on("jsdomError", (error: Error & { detail?: unknown }) => consoleErrors.push(String(error.detail ?? error.message)));
  const { url, frameName } = paneUrl(PAGE, locale);
  const dom = new JSDOM(`<!DOCTYPE html><html lang="${locale}"><head></head><body>${pageHtml}</body></html>`, {
    url,
    runScripts: "dangerously",
    resources: new OfficeResources(),
    pretendToBeVisual: true,
    virtualConsole,
  });
  const window = dom.window as unknown as OfficeWindow;
  window.name = frameName;
  addBrowserParts(window, files);
  const { origin } = new URL(PAGE);
  let isOpen = true;
  const host = createHost({
    univer: grid.api,
    locale,
    origin,
    send: (message) => void setTimeout(() => {
      if (isOpen) window.dispatchEvent(new window.MessageEvent("message", { data: message, origin, source: window as unknown as Window }));
    }, 0),
    ...(options.requirements === undefined ? {} : { requirements: options.requirements }),
  });
  Object.defineProperty(window, "postMessage", { value: (message: unknown) => typeof message === "string" && setTimeout(() => host.receive(message), 0) });

  await loadScript(window, `${CDN}office.js`);
  for (const script of scripts) window.eval(readFileSync(script, "utf8"));
  for (const text of code) window.eval(text);
  await window.Office.onReady();
  if (metadata) {
    await host.functionsReady;
    host.registerFunctions(metadata, "DIMPACT");
  }

  const rangeOf = (address: string) => {
    const mark = address.lastIndexOf("!");
    const workbook = grid.api.getActiveWorkbook();
    const sheet = mark < 0 ? workbook?.getActiveSheet() : workbook?.getSheetByName(address.slice(0, mark).replace(/^'|'$/g, ""));
    if (!sheet) throw new Error(`No sheet for ${address}.`);
    return sheet.getRange(address.slice(mark + 1));
  };
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    const result = await window.Excel.run(batch);
    return (result === undefined ? undefined : JSON.parse(JSON.stringify(result))) as T;
  };
  const read = (address: string): Promise<unknown[][]> =>
    run(async (context) => {
      const mark = address.lastIndexOf("!");
      const sheets = context.workbook.worksheets;
      const sheet = mark < 0 ? sheets.getActiveWorksheet() : sheets.getItem(address.slice(0, mark).replace(/^'|'$/g, ""));
      const range = sheet.getRange(address.slice(mark + 1)).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
  return {
    window, host, consoleErrors, run,
    univer: grid.api,
    enter: (address, value) => void (typeof value === "string" && value.startsWith("=") ? rangeOf(address).setFormula(value) : rangeOf(address).setValue(value)),
    valuesOf: async (address) => {
      await host.settled();
      return read(address);
    },
    valueOf: async (address) => {
      await host.settled();
      return (await read(address))[0]?.[0];
    },
    settled: () => host.settled(),
    close: async () => {
      await settledOrAfter(2000, host);
      isOpen = false;
      host.dispose();
      window.close();
      // Taking functions away makes Univer calculate a moment later: before it is disposed of, or it says so after the test.
      await grid.atRest(UNIVER_CALCULATES_WITHIN);
      grid.dispose();
    },
  };
}

/** Serves office.js and its parts from the npm package, under the address that production pages use; nothing else. */
class OfficeResources extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> | null {
    if (!url.startsWith(CDN)) return null;
    const file = join(OFFICE_JS, new URL(url).pathname.slice(new URL(CDN).pathname.length));
    return Object.assign(readFile(file), { abort: () => undefined }) as AbortablePromise<Buffer>;
  }
}

/** A function that never answers must not keep a page open. */
async function settledOrAfter(milliseconds: number, host: Host): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([host.settled(), late]);
  clearTimeout(timer);
}

function loadScript(window: DOMWindow, src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = window.document.createElement("script");
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load.`));
    window.document.head.append(script);
  });
}
