import { type Machine, whyNoExcel } from "../../src/tools/find-excel";

const windowsKey = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const macApp = "/Applications/Microsoft Excel.app";

const machine = (platform: string, has: string): Machine => ({
  platform,
  hasFile: (path) => path === has,
  hasRegistryKey: (key) => key === has,
});

test.each<[title: string, machine: Machine, expected: string | undefined]>([
  ["Windows with Excel", machine("win32", windowsKey), undefined],
  ["Windows without Excel", machine("win32", ""), "Excel is not installed on this machine."],
  ["macOS with Excel", machine("darwin", macApp), undefined],
  [
    "macOS without Excel",
    machine("darwin", ""),
    "Excel is not installed on this machine: /Applications/Microsoft Excel.app is not there.",
  ],
  ["Linux", machine("linux", ""), "Excel does not run on this machine (linux): it needs Windows or macOS."],
])("%s", (_title, given, expected) => {
  expect(whyNoExcel(given)).toBe(expected);
});
