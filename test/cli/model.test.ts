import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { dimpact } from "./runner";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "dimpact-model-"));
afterAll(() => rmSync(folder, { recursive: true }));

const profile = join(folder, "p.json");
writeFileSync(profile, JSON.stringify({ name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] }));

/** The built file that the package offers as `dimpact`, as a process: what it writes is a real file. */
const built = join(__dirname, "../..", packageJson.bin.dimpact);

function written(argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, "model", ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
  return { code: status, stdout, stderr };
}

const inFolder = (name: string): string => join(folder, name);

async function sheetsIn(path: string) {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook.worksheets.map(({ name }) => name);
}

describe("dimpact model", () => {
  test.each([
    ["functions", [], "met DIMPACT-functies", ["Reservering Assen 2021"]],
    ["plain", ["--plain"], "met gewone formules", ["Reservering Assen 2021", "Tarieven 2021", "Tarieven 2020"]],
    ["frozen", ["--frozen"], "met waarden, zonder formules", ["Reservering Assen 2021"]],
  ] as const)("writes a file with %s and says what is in it", async (kind, flags, words, names) => {
    const path = inFolder(`${kind}.xlsx`);
    expect(written(["--profile", profile, "-o", path, ...flags])).toEqual({
      code: 0,
      stdout: `${path} geschreven, ${words}: ${names.join("; ")}\ntotaal jaarlijks 316.497,00, totaal eenmalig 0,00\nbedragen in euro, exclusief btw; editie 2021: voorlopig, index 2% (voorlopig)\n`,
      stderr: "",
    });
    expect(await sheetsIn(path)).toEqual(names);
  });

  test("takes the options of reserve too, another edition, and answers as JSON", async () => {
    const path = inFolder("opties.xlsx");
    const { code, stdout } = written(["--inhabitants", "45000", "--services", "e-Suite; BZM; WIM", "--edition", "2020", "--output", path, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ file: path, kind: "functions", edition: "2020", sheets: ["Reservering 2020"], total: { annual: "305971.00", oneOff: "0.00" } });
    expect(await sheetsIn(path)).toEqual(["Reservering 2020"]);
  });

  test("leaves a file that is already there as it is, and replaces it with --force", async () => {
    const path = inFolder("bestaat.xlsx");
    writeFileSync(path, "van een ander");
    expect(written(["--profile", profile, "-o", path])).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${path} bestaat al: kies een andere naam, of vervang het met --force\nzie dimpact --help\n` });
    expect(readFileSync(path, "utf8")).toBe("van een ander");
    expect(written(["--profile", profile, "-o", path, "--force"]).code).toBe(0);
    expect(await sheetsIn(path)).toEqual(["Reservering Assen 2021"]);
  });

  test("says that a folder is not there", () => {
    const path = join(folder, "nergens", "model.xlsx");
    expect(written(["--profile", profile, "-o", path])).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${path} is niet te schrijven (de map bestaat niet)\nzie dimpact --help\n` });
    expect(existsSync(path)).toBe(false);
  });
});

describe("dimpact model, used wrongly", () => {
  const files = { "p.json": JSON.stringify({ inhabitants: 45000, services: ["BZM"] }) };
  const HINT = { nl: "zie dimpact --help\n", en: "see dimpact --help\n" } as const;

  test.each<[string, string[], string, string]>([
    ["no file to write", ["--profile", "p.json"], "geef het bestand dat wordt geschreven met -o model.xlsx", "give the file to write with -o model.xlsx"],
    ["a file of another kind", ["--profile", "p.json", "-o", "model.csv"], "-o is 'model.csv': verwacht een naam die eindigt op .xlsx", "-o is 'model.csv': expected a name that ends in .xlsx"],
    [
      "two kinds at once",
      ["--profile", "p.json", "-o", "model.xlsx", "--plain", "--frozen"],
      "--plain en --frozen gaan niet samen: gewone formules, of waarden zonder formules",
      "--plain and --frozen do not go together: plain formulas, or values without formulas",
    ],
  ])("%s", (_case, argv, nl, en) => {
    for (const [locale, text] of [["nl", nl], ["en", en]] as const)
      expect(dimpact(["model", ...argv, "--locale", locale], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${text}\n${HINT[locale]}` });
  });

  test("a profile with issues is told, and nothing is written", () => {
    const { code, stdout, stderr } = dimpact(["model", "--profile", "p.json", "-o", "model.xlsx"], { files });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("BZM is alleen af te nemen met e-Suite");
  });
});
