import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { expectGolden } from "./golden";
import { answer, dimpact } from "./runner";

const csv = [
  "Gemeente;Inwoners;Diensten;Provincie",
  'Assen;45000;"e-Suite; BZM; WIM";Drenthe',
  "Bergen (NH);30.000;e-Suite;Noord-Holland",
  "'s-Gravenhage;500000;\"e-Suite; GVOP\";Zuid-Holland",
  "Alleen WIM;12000;WIM;",
  "=1+1;70001;BZM;",
].join("\r\n");

const files = { "leden.csv": csv, "goed.csv": csv.split("\r\n").slice(0, 5).join("\n") };
const IGNORED = "leden.csv: deze kolommen tellen niet mee: Provincie\n";

interface ImpactAnswer {
  readonly from: string;
  readonly to: string;
  readonly band: unknown;
  readonly members: readonly { readonly name: string; readonly band: string; readonly change: string }[];
  readonly unpriced: unknown;
  readonly summary: { readonly change: string; readonly lowest: string; readonly highest: string; readonly band: unknown };
}

describe("impact for people", () => {
  test.each<[string, string[]]>([
    ["impact.nl.txt", ["--from", "2020", "--to", "2021"]],
    ["impact.en.txt", ["--from", "2020", "--to", "2021", "--band", "-1%:2%", "--locale", "en"]],
  ])("%s: every member, and who cannot be computed; ends with 1", (name, argv) => {
    const { code, stdout } = dimpact(["impact", "--members", "leden.csv", ...argv], { files });
    expect(code).toBe(1);
    expectGolden(name, stdout);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(160);
  });

  test("says on stderr which columns play no part", () => expect(dimpact(["impact", "--members", "leden.csv"], { files }).stderr).toBe(IGNORED));
});

describe("impact --json", () => {
  const found = (...argv: readonly string[]) => answer(["impact", "--members", "goed.csv", ...argv], { files }) as ImpactAnswer;

  test("gives members, summary and band; from the edition before to the latest where none is named", () => {
    const { from, to, band, members, unpriced, summary } = found();
    expect([from, to]).toEqual(["2020", "2021"]);
    expect(band).toEqual({ low: -0.057, high: 0.072, source: { publication: "Bedrijfsplan 2021", line: 57 } });
    expect(unpriced).toEqual([]);
    expect(members[0]).toEqual({
      row: 2,
      name: "Assen",
      inhabitants: 45000,
      before: { annual: "305971.00", oneOff: "0.00" },
      after: { annual: "316497.00", oneOff: "0.00" },
      change: "10526.00",
      share: 0.034402,
      incomparable: { before: "0.00", after: "-10000.00" },
      band: "within",
      causes: [
        { service: "bzm", label: "BZM", change: "13212.00", reasons: ["tariff"] },
        { service: "wim", label: "WIM", change: "12722.00", reasons: ["model"] },
        { service: "pakketkorting", label: "Pakketkorting", change: "-10000.00", reasons: ["unknownBefore"] },
        { service: "lidmaatschap", label: "Lidmaatschap", change: "-3000.00", reasons: ["tariff"] },
        { service: "e-suite", label: "e-Suite", change: "-2408.00", reasons: ["tariff"] },
      ],
    });
    expect([summary.lowest, summary.highest]).toEqual(["'s-Gravenhage", "Alleen WIM"]);
    expect(summary.band).toEqual({ below: 0, within: 3, above: 1, uncertain: 0, unknown: 0 });
  });

  test("another index, and another band", () => {
    const { to, band, summary } = found("--from", "2021", "--to", "2021@1,3%", "--band", "-1%:0%");
    expect([to, band]).toEqual(["2021@1.3%", { low: -0.01, high: 0, source: null }]);
    expect(summary.band).toEqual({ below: 0, within: 4, above: 0, uncertain: 0, unknown: 0 });
  });
});

describe("impact, used wrongly", () => {
  const HINT = { nl: "zie dimpact --help\n", en: "see dimpact --help\n" } as const;
  test.each<[string, string[], string, string]>([
    ["no members", [], "geef de leden met --members leden.csv", "give the members with --members members.csv"],
    ["no edition before", ["--members", "goed.csv", "--to", "2020"], "er is geen editie van voor 2020: geef de editie ervoor met --from", "there is no edition of before 2020: give the edition before with --from"],
    [
      "a band of one bound",
      ["--members", "goed.csv", "--band", "7,2%"],
      "--band is '7,2%': verwacht twee percentages van -50% tot en met 100%, het laagste eerst, zoals -5,7%:7,2%",
      "--band is '7,2%': expected two percentages from -50% to 100%, the lowest first, such as -5.7%:7.2%",
    ],
    [
      "a band upside down",
      ["--members", "goed.csv", "--band", "7%:-5%"],
      "--band is '7%:-5%': verwacht twee percentages van -50% tot en met 100%, het laagste eerst, zoals -5,7%:7,2%",
      "--band is '7%:-5%': expected two percentages from -50% to 100%, the lowest first, such as -5.7%:7.2%",
    ],
  ])("%s", (_case, argv, nl, en) => {
    for (const [locale, text] of [["nl", nl], ["en", en]] as const)
      expect(dimpact(["impact", ...argv, "--locale", locale], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${text}\n${HINT[locale]}` });
  });

  test.each<[string, string | Uint8Array | undefined, string]>([
    ["a file that is not there", undefined, "het bestand bestaat niet"],
    ["an Excel file", new Uint8Array([0x50, 0x4b, 3, 4]), "het is een Excel-bestand: bewaar het blad als CSV"],
  ])("%s ends with 3", (_case, content, why) => {
    const { code, stdout, stderr } = dimpact(["impact", "--members", "x.csv"], { files: content === undefined ? {} : { "x.csv": content } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain(why);
  });

  test("every issue of the table is told with its row and column, and nothing is computed", () => {
    const { code, stdout, stderr } = dimpact(["impact", "--members", "x.csv"], { files: { "x.csv": "Gemeente;Inwoners;WIM\nA;45,5;x\nB;1;soms\nA;2;\n" } });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      [
        "x.csv",
        "rij 2, kolom 2 'Inwoners': gevonden \"45,5\", verwacht een geheel getal van 1 tot en met 20.000.000, zoals 45000 of 45.000",
        "rij 3, kolom 3 'WIM': gevonden \"soms\", verwacht ja, x of 1 waar de dienst wordt afgenomen; nee, 0 of niets waar niet",
        "rij 4, kolom 1 'Gemeente': gevonden \"A\", verwacht een gemeente die niet ook in rij 2 staat",
        "",
      ].join("\n"),
    );
  });
});

describe("impact -o", () => {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-impact-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const members = join(folder, "leden.csv");
  writeFileSync(members, files["goed.csv"]);
  const built = join(__dirname, "../..", packageJson.bin.dimpact);
  const written = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, "impact", "--members", members, ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    return { code: status, stdout, stderr };
  };

  test("writes the sheet, says so, and leaves a file that is already there", async () => {
    const path = join(folder, "effect.xlsx");
    const { code, stdout } = written("-o", path);
    expect(code).toBe(0);
    expect(stdout.endsWith(`\n${path} geschreven: Effect per gemeente 2020-2021\n`)).toBe(true);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Effect per gemeente 2020-2021"]);
    expect(written("-o", path)).toMatchObject({ code: 2, stdout: "" });
    expect(JSON.parse(written("-o", path, "--force", "--json").stdout)).toMatchObject({ file: path, sheets: ["Effect per gemeente 2020-2021"] });
  });
});
