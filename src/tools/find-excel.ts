import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { Localized } from "../tariff";

/** What a machine can be asked about itself. */
export interface Machine {
  /** As in `process.platform`. */
  readonly platform: string;
  readonly hasFile: (path: string) => boolean;
  /** Whether the Windows registry has the key. */
  readonly hasRegistryKey: (key: string) => boolean;
}

export const thisMachine: Machine = {
  platform: process.platform,
  hasFile: existsSync,
  hasRegistryKey: (key) => spawnSync("reg", ["query", key], { stdio: "ignore" }).status === 0,
};

const MAC_APP = "/Applications/Microsoft Excel.app";
const WINDOWS_KEY = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";

const notInstalled: Localized = { nl: "Excel is op deze computer niet geïnstalleerd", en: "Excel is not installed on this machine" };

/** Why an add-in cannot be tried in Excel on this machine; undefined where Excel is there. */
export function whyNoExcel({ platform, hasFile, hasRegistryKey }: Machine): Localized | undefined {
  switch (platform) {
    case "win32":
      return hasRegistryKey(WINDOWS_KEY) ? undefined : notInstalled;
    case "darwin":
      return hasFile(MAC_APP) ? undefined : notInstalled;
    default:
      return { nl: `Excel draait niet op deze computer (${platform}): het vraagt Windows of macOS`, en: `Excel does not run on this machine (${platform}): it needs Windows or macOS` };
  }
}
