import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json";

/** The built file that the package offers as `dimpact`; `npm test` builds it first. */
const built = join(__dirname, "../..", packageJson.bin.dimpact);

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it as a process, to its end; `deaf` closes its output before it can write. */
function dimpact(argv: readonly string[], deaf = false): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [built, ...argv], { env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    const read = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) child[stream].setEncoding("utf8").on("data", (text: string) => (read[stream] += text));
    if (deaf) child.stdout.destroy();
    child.on("error", reject).on("close", (code) => resolve({ code, ...read }));
  });
}

const usual = ["reserve", "--inhabitants", "45000", "--services", "e-Suite; BZM; WIM"];

test("reserves as JSON", async () => {
  const { code, stdout, stderr } = await dimpact([...usual, "--json"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ edition: "2021", total: { annual: "316497.00", oneOff: "0.00" } });
});

test("reads a profile from a file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-"));
  try {
    const file = join(folder, "profiel é.json");
    writeFileSync(file, JSON.stringify({ inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"], edition: "2020" }));
    const { code, stdout } = await dimpact(["reserve", "--profile", file, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ edition: "2020", total: { annual: "305971.00" } });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each<[string, string[], Ended]>([
  ["fine", ["--version"], { code: 0, stdout: `${packageJson.version}\n`, stderr: "" }],
  ["findings", ["reserve", "--inhabitants", "45000", "--services", "BZM"], { code: 1, stdout: "", stderr: "dimpact: BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg\n" }],
  ["wrong use", ["price", "hosting", "45,5"], { code: 2, stdout: "", stderr: "dimpact: inwoners is 45,5: rond af op hele inwoners\nzie dimpact --help\n" }],
  ["unreadable input", ["reserve", "--profile", "er-is-niets.json"], { code: 3, stdout: "", stderr: "dimpact: profiel er-is-niets.json is niet te lezen (het bestand bestaat niet)\n" }],
])("ends with the exit code of %s", async (_case, argv, ended) => {
  expect(await dimpact(argv)).toEqual(ended);
});

test("a reader that stops early is no error", async () => {
  expect(await dimpact(usual, true)).toEqual({ code: 0, stdout: "", stderr: "" });
});
