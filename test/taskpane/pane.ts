/** The built pane and functions in a page with the real office.js, and what a person sees and does there. */
import { readFileSync } from "node:fs";
import type { Exchange } from "../../src/workbook";
import { type OfficePage, openOffice } from "../support/office";

const DIST = "dist";
const LONGEST_WAIT_MS = 15_000;

export interface PaneOptions {
  readonly locale?: string;
  /** What is in the workbook before the add-in is loaded. */
  readonly workbook?: (page: OfficePage) => Promise<void>;
  /** Text of a script that runs before the bundles. */
  readonly before?: string;
}

export interface Pane extends OfficePage {
  readonly exchange: Exchange;
  readonly all: (testId: string) => HTMLElement[];
  /** Waits until the element is there. */
  readonly get: (testId: string) => Promise<HTMLElement>;
  /** Waits until the element says something that matches, and returns it. */
  readonly says: (testId: string, expected: string | RegExp) => Promise<string>;
  readonly click: (testId: string) => Promise<void>;
  readonly select: (address: string) => Promise<void>;
  readonly choose: (edition: string) => Promise<void>;
  readonly search: (query: string) => Promise<void>;
  readonly until: <T>(read: () => T | null | undefined | false) => Promise<T>;
}

const bundle = (file: string): string => readFileSync(`${DIST}/${file}`, "utf8");

/** A page in which the add-in is loaded as Excel loads it. */
export async function openPane({ locale = "nl-NL", workbook, before }: PaneOptions = {}): Promise<Pane> {
  const files = Object.fromEntries(["functions.json", "functions-en.json"].map((file) => [file, bundle(file)]));
  const page = await openOffice({ locale, pageHtml: '<div id="pane"></div>', files });
  const { window, host } = page;
  // Without it React renders in the window's own timers, which end with the window.
  Object.assign(window, { setImmediate: undefined });
  await workbook?.(page);
  // A window without a network loads no file later on: the parts that a browser fetches later are there beforehand.
  for (const script of [before ?? "", bundle("reservation.js"), bundle("freezing.js"), bundle("tariffs.js"), bundle("editions.js"), bundle("members.js"), bundle("xlsx.js"), bundle("invoices.js"), bundle("taskpane.js"), bundle("functions.js")]) window.eval(script);
  await host.functionsReady;
  host.registerFunctions(JSON.parse(bundle("functions.json")) as Parameters<typeof host.registerFunctions>[0], "DIMPACT");
  return { ...page, ...hands(page) };
}

type Hands = Omit<Pane, keyof OfficePage>;

function hands(page: OfficePage): Hands {
  const { window } = page;
  const { document } = window;
  const exchange = (window as unknown as Record<symbol, Exchange>)[Symbol.for("dimpact.exchange")] as Exchange;
  const all = (testId: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`)];

  const until = async <T>(read: () => T | null | undefined | false, what = String(read)): Promise<T> => {
    const deadline = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      const found = read();
      if (found !== null && found !== undefined && found !== false) return found;
      if (Date.now() > deadline) throw new Error(`${what} did not come; the pane says:\n${document.body.textContent?.slice(0, 3_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const get = (testId: string): Promise<HTMLElement> => until(() => all(testId)[0], testId);
  const says = (testId: string, expected: string | RegExp): Promise<string> =>
    until(() => {
      const text = all(testId)
        .map((element) => element.textContent ?? "")
        .join("\n")
        .replace(/\u00a0/g, " ");
      return (typeof expected === "string" ? text.includes(expected) : expected.test(text)) && text;
    }, `'${String(expected)}' in ${testId}`);
  const change = (element: HTMLElement, value: string, event: string): void => {
    const prototype = element.tagName === "SELECT" ? window.HTMLSelectElement.prototype : window.HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new window.Event(event, { bubbles: true }));
  };
  return {
    exchange,
    all,
    get,
    says,
    until,
    click: async (testId) => {
      const element = await get(testId);
      await until(() => !(element as HTMLButtonElement).disabled && element.getAttribute("aria-disabled") !== "true", `${testId} enabled`);
      element.click();
    },
    select: (address) =>
      page.run(async (context) => {
        const at = address.lastIndexOf("!");
        const { worksheets } = context.workbook;
        const sheet = at < 0 ? worksheets.getActiveWorksheet() : worksheets.getItem(address.slice(0, at));
        sheet.getRange(address.slice(at + 1)).select();
        await context.sync();
      }),
    choose: async (edition) => {
      const element = (await get("edition-select")) as HTMLSelectElement;
      await until(() => !element.disabled, "edition-select enabled");
      change(element, edition, "change");
    },
    search: async (query) => change(await get("function-search"), query, "input"),
  };
}
