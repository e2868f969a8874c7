import type { FUniver } from "@univerjs/presets";
import { enterExampleFormulas, EXAMPLE_SHEET, layOutExample } from "./example";
import { createGrid } from "./grid";
import { createHost, paneUrl } from "./host";
import type { FunctionsJson, Host } from "./host";
import { localeOf } from "./locale";
import type { Locale } from "./locale";
import "./page.css";
import { movableSplitter } from "./splitter";

/** What a browser test can reach: the grid, the host, and a promise that holds once the functions are in the grid. */
export interface Workbench {
  readonly grid: FUniver;
  readonly host: Host;
  readonly ready: Promise<void>;
}

declare global {
  interface Window {
    workbench: Workbench;
  }
}

const TEXTS = {
  "nl-NL": {
    title: "DIMPACT-werkbank",
    purpose: "Werkbank: rekenblad met de invoegtoepassing, zonder Excel",
    help: "Hulp",
    other: "English",
    otherLocale: "en-US",
    workbook: "Voorbeeld",
    waiting: "De invoegtoepassing wordt geladen…",
    failed: "De invoegtoepassing is niet gestart:",
    silent: "office.js meldt zich niet. Kijk in de console van de browser.",
    pane: "Taakvenster",
    splitter: "Breedte van het taakvenster",
  },
  "en-US": {
    title: "DIMPACT workbench",
    purpose: "Workbench: a spreadsheet with the add-in, without Excel",
    help: "Help",
    other: "Nederlands",
    otherLocale: "nl-NL",
    workbook: "Example",
    waiting: "Loading the add-in…",
    failed: "The add-in did not start:",
    silent: "office.js does not report itself. See the browser's console.",
    pane: "Task pane",
    splitter: "Width of the task pane",
  },
} as const;

/** How long the add-in may take to load, in milliseconds. */
const ADD_IN_WITHIN = 30_000;

const locale = localeOf(window.location.search);
const texts = TEXTS[locale];
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
};

label();
movableSplitter(element("splitter"), document.querySelector<HTMLElement>(".desk") ?? document.body);

const grid = createGrid("grid", locale, texts.workbook, EXAMPLE_SHEET).api;
const pane = element("pane") as HTMLIFrameElement;
const host = createHost({
  univer: grid,
  locale,
  origin: window.location.origin,
  send: (message) => pane.contentWindow?.postMessage(message, window.location.origin),
});
window.workbench = { grid, host, ready: start(host, locale) };
window.workbench.ready.then(
  () => element("waiting").remove(),
  (error: unknown) => {
    element("waiting").textContent = `${texts.failed} ${error instanceof Error ? error.message : String(error)}`;
  },
);

async function start(host: Host, locale: Locale): Promise<void> {
  window.addEventListener("message", (event) => {
    if (event.source === pane.contentWindow && typeof event.data === "string") host.receive(event.data);
  });
  const { url, frameName } = paneUrl(new URL("/taskpane.html", window.location.href).href, locale);
  pane.name = frameName;
  pane.src = url;

  const reported = within(ADD_IN_WITHIN, host.functionsReady, texts.silent);
  const [functions] = await Promise.all([functionsMetadata(locale), layOutExample(grid, locale), reported]);
  host.registerFunctions(functions, "DIMPACT");
  enterExampleFormulas(grid);
}

/** Rejects with `message` when `promise` has not resolved after so many milliseconds. */
function within<T>(milliseconds: number, promise: Promise<T>, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function functionsMetadata(locale: Locale): Promise<FunctionsJson> {
  const file = locale === "nl-NL" ? "/functions.json" : "/functions-en.json";
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}

function label(): void {
  document.documentElement.lang = locale;
  document.title = texts.title;
  element("purpose").textContent = texts.purpose;
  element("help").textContent = texts.help;
  element("waiting").textContent = texts.waiting;
  element("pane").title = texts.pane;
  element("splitter").ariaLabel = texts.splitter;
  const language = element("language") as HTMLAnchorElement;
  language.textContent = texts.other;
  language.lang = texts.otherLocale;
  language.href = `?locale=${texts.otherLocale}`;
}
