import { type Machine, whyNoExcel } from "../../src/tools/find-excel";

const windowsKey = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const macApp = "/Applications/Microsoft Excel.app";

const machine = (platform: string, has: string): Machine => ({
  platform,
  hasFile: (path) => path === has,
  hasRegistryKey: (key) => key === has,
});

const notInstalled = { nl: "Excel is op deze computer niet geïnstalleerd", en: "Excel is not installed on this machine" };

test.each<[title: string, machine: Machine, expected: ReturnType<typeof whyNoExcel>]>([
  ["Windows with Excel", machine("win32", windowsKey), undefined],
  ["Windows without Excel", machine("win32", ""), notInstalled],
  ["macOS with Excel", machine("darwin", macApp), undefined],
  ["macOS without Excel", machine("darwin", ""), notInstalled],
  [
    "Linux",
    machine("linux", ""),
    {
      nl: "Excel draait niet op deze computer (linux): het vraagt Windows of macOS",
      en: "Excel does not run on this machine (linux): it needs Windows or macOS",
    },
  ],
])("%s", (_title, given, expected) => {
  expect(whyNoExcel(given)).toEqual(expected);
});
