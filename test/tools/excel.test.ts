import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { thisMachine, whyNoExcel } from "../../src/tools/find-excel";

const root = join(__dirname, "../..");

function excel(action: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/tools/excel.ts", action], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

test("another word than start or stop is wrong use", () => {
  expect(excel("open")).toEqual({ status: 2, stdout: "", stderr: "Zeg wat te doen: start of stop.\nSay what to do: start or stop.\n" });
});

const obstacle = whyNoExcel(thisMachine);

/** On a machine with Excel this would open it. */
(obstacle === undefined ? test.skip : test).each(["start", "stop"])("%s says plainly, in both languages, that there is no Excel, and fails", (action) => {
  const { status, stderr } = excel(action);
  expect(status).toBe(1);
  expect(stderr.split("\n")).toEqual([
    `${obstacle?.nl}. 'npm start' toont de invoegtoepassing in een browser; in Excel op het web is dist/manifest.xml te uploaden.`,
    `${obstacle?.en}. 'npm start' shows the add-in in a browser; in Excel on the web dist/manifest.xml can be uploaded.`,
    "",
  ]);
});
