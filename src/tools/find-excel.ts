import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

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

/** Why an add-in cannot be tried in Excel on this machine, as a sentence; undefined where Excel is there. */
export function whyNoExcel({ platform, hasFile, hasRegistryKey }: Machine): string | undefined {
  switch (platform) {
    case "win32":
      return hasRegistryKey(WINDOWS_KEY) ? undefined : "Excel is not installed on this machine.";
    case "darwin":
      return hasFile(MAC_APP) ? undefined : `Excel is not installed on this machine: ${MAC_APP} is not there.`;
    default:
      return `Excel does not run on this machine (${platform}): it needs Windows or macOS.`;
  }
}
