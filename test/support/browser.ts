import { existsSync } from "node:fs";
import path from "node:path";
import packagedChromium from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { serveWorkbench } from "../../src/workbench/server";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless browser: the one of CHROME_PATH, else one that the machine has, else the one in an npm package. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), headless: true, args: FLAGS });
}

async function browserPath(): Promise<string> {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH is ${asked}: there is no such file.`);
    return asked;
  }
  const installed = installedBrowsers().find((file) => existsSync(file));
  if (installed) return installed;
  return packagedChromium.executablePath();
}

/** Where Chrome, Edge and Chromium are by default. */
function installedBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = [["Google", "Chrome", "Application", "chrome.exe"], ["Microsoft", "Edge", "Application", "msedge.exe"]];
    return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [path.join(folder, ...program)] : [])));
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
  return names.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
}

export interface OpenWorkbench {
  readonly page: Page;
  readonly url: string;
  /** Errors that the page or the pane threw or wrote to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly locale?: "nl-NL" | "en-US";
  readonly width?: number;
  readonly height?: number;
}

const READY_WITHIN = 60_000;

/** Serves the workbench in this process and opens it; resolves when the functions are in the grid. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const server = await serveWorkbench(0);
  const browser = await launchBrowser();
  const page = await browser.newPage({
    ignoreHTTPSErrors: true,
    locale: options.locale ?? "nl-NL",
    viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
  });
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  try {
    const url = `${server.url}?locale=${options.locale ?? "nl-NL"}`;
    await page.goto(url);
    await page.waitForFunction(() => "workbench" in window, undefined, { timeout: READY_WITHIN });
    await page.evaluate(() => window.workbench.ready);
    return { page, url, errors, close };
  } catch (error) {
    await close();
    throw new Error(`The workbench did not start: ${String(error)}\n${errors.join("\n")}`);
  }
}
