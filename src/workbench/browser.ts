import { existsSync } from "node:fs";
import path from "node:path";
import packagedChromium from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Whether this machine has a browser that `launchBrowser` can start. */
export function hasBrowser(): boolean {
  return machineBrowser() !== undefined || PACKAGE_RUNS_HERE;
}

/**
 * Starts a Chrome, Edge or Chromium without a window: the one of CHROME_PATH, else one that the machine has, else the
 * one in an npm package. Throws when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = machineBrowser() ?? (PACKAGE_RUNS_HERE ? await packagedChromium.executablePath() : undefined);
  if (executablePath === undefined) throw new Error("No Chrome, Edge or Chromium was found: set CHROME_PATH to one.");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

const PACKAGE_RUNS_HERE = process.platform === "linux" && process.arch === "x64";

function machineBrowser(): string | undefined {
  const asked = process.env.CHROME_PATH;
  if (!asked) return installedBrowsers().find((file) => existsSync(file));
  if (!existsSync(asked)) throw new Error(`CHROME_PATH is ${asked}: there is no such file.`);
  return asked;
}

/** Where Chrome, Edge and Chromium are by default. */
function installedBrowsers(): readonly string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Microsoft Edge", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === "win32") {
    const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = [
      ["Google", "Chrome", "Application", "chrome.exe"],
      ["Microsoft", "Edge", "Application", "msedge.exe"],
    ];
    return programs.flatMap((program) => folders.flatMap((folder) => (folder ? [path.join(folder, ...program)] : [])));
  }
  const names = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];
  return names.flatMap((name) => [`/usr/bin/${name}`, `/usr/local/bin/${name}`, `/snap/bin/${name}`]);
}
