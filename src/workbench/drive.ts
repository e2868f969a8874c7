import type { FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import type { Locale } from "./locale";
import { serveWorkbench } from "./server";

const READY_WITHIN = 60_000;
const ANSWERED_WITHIN = 15_000;

export interface DriveOptions {
  readonly locale?: Locale;
  readonly width?: number;
  readonly height?: number;
}

/** The workbench, open in a browser, with what a person does in it; for the tests and the pictures. */
export interface DrivenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page or the pane threw, wrote to the console as an error, or could not load. */
  readonly errors: readonly string[];
  /** Goes to a cell of the open sheet through the name box. */
  select(cell: string): Promise<void>;
  /** Goes to a cell, types in it and presses Enter. */
  type(cell: string, text: string): Promise<void>;
  /** What a cell of the open sheet shows, in the notation of the locale. */
  shown(cell: string): Promise<string>;
  /** What the cells of a range show, row by row. */
  shownRange(range: string): Promise<string[][]>;
  /** The formula of a cell, in English notation as Office.js gives it; empty when it has none. */
  formula(cell: string): Promise<string>;
  /** Waits until a cell shows something that `expected` accepts, and returns it; throws with what it showed instead. */
  untilShown(cell: string, expected: string | RegExp): Promise<string>;
  /** Waits until the workbook has a sheet of that name. */
  untilSheet(name: string): Promise<void>;
  openSheet(name: string): Promise<void>;
  sheetNames(): Promise<string[]>;
  close(): Promise<void>;
}

/** Serves the workbench in this process and opens it; resolves when the functions are in the grid. */
export async function driveWorkbench(options: DriveOptions = {}): Promise<DrivenWorkbench> {
  const { locale = "nl-NL", width = 1440, height = 900 } = options;
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  const page = await browser.newPage({ ignoreHTTPSErrors: true, locale, viewport: { width, height } });
  const errors = collectErrors(page);
  try {
    await page.goto(`${server.url}?locale=${locale}`);
    await page.waitForFunction(() => "workbench" in window, undefined, { timeout: READY_WITHIN });
    await page.evaluate(() => window.workbench.ready);
  } catch (error) {
    await close();
    throw new Error(`The workbench did not start: ${String(error)}\n${errors.join("\n")}`);
  }
  return { page, pane: page.frameLocator("#pane"), errors, ...hands(page), close };
}

function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("requestfailed", (request) => errors.push(`${request.url()}: ${request.failure()?.errorText ?? "failed"}`));
  return errors;
}

type Hands = Omit<DrivenWorkbench, "page" | "pane" | "errors" | "close">;

function hands(page: Page): Hands {
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');

  const shownRange = (range: string): Promise<string[][]> =>
    page.evaluate((address) => window.workbench.grid.getActiveWorkbook()?.getActiveSheet().getRange(address).getDisplayValues() ?? [], range);
  const shown = async (cell: string): Promise<string> => (await shownRange(cell))[0]?.[0] ?? "";
  // A result that arrives while a key is pressed makes the grid begin the edit anew, which no person is quick enough for.
  const select = async (cell: string): Promise<void> => {
    await page.evaluate(() => window.workbench.host.settled());
    await nameBox.fill(cell);
    await nameBox.press("Enter");
    // On a busy machine the grid goes there later than the next key would come.
    await page.waitForFunction(
      (address) => window.workbench.grid.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getA1Notation() === address,
      cell,
      { timeout: ANSWERED_WITHIN },
    );
  };

  return {
    select,
    shown,
    shownRange,
    formula: (cell) =>
      page.evaluate((address) => window.workbench.grid.getActiveWorkbook()?.getActiveSheet().getRange(address).getFormula() ?? "", cell),
    type: async (cell, text) => {
      await select(cell);
      const [first = "", ...rest] = text;
      await page.keyboard.type(first);
      // The first key opens the cell's editor; on a busy machine the next would come before it listens.
      await page.waitForFunction(() => window.workbench.grid.getActiveWorkbook()?.isCellEditing() === true, undefined, { timeout: ANSWERED_WITHIN });
      await page.keyboard.type(rest.join(""));
      await page.keyboard.press("Enter");
    },
    untilShown: async (cell, expected) => {
      const accepts = (text: string): boolean => (typeof expected === "string" ? text === expected : expected.test(text));
      const deadline = Date.now() + ANSWERED_WITHIN;
      let text = await shown(cell);
      while (!accepts(text) && Date.now() < deadline) {
        await page.waitForTimeout(50);
        text = await shown(cell);
      }
      if (!accepts(text)) throw new Error(`${cell} shows '${text}': expected ${String(expected)}.`);
      return text;
    },
    untilSheet: (name) => tabs.filter({ hasText: name }).waitFor({ timeout: ANSWERED_WITHIN }),
    openSheet: async (name) => {
      await tabs.filter({ hasText: name }).click();
    },
    sheetNames: () => tabs.allInnerTexts(),
  };
}
