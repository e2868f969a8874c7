import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { expectGolden } from "./golden";
import { answer, dimpact } from "./runner";

jest.setTimeout(60_000);

const assen = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };
const bergen = { name: "Bergen (NH)", inhabitants: 60001, services: ["e-Suite", "GVOP"], edition: "2020", newServices: { count: 1, scenario: "hoog", names: ["Chatbot"] } };

const files = { "a.json": JSON.stringify(assen), "b.json": JSON.stringify(bergen), "zonder.json": JSON.stringify({ ...assen, services: ["e-Suite", "BZM"] }) };

const two = ["compare", "--profile", "a.json", "--edition", "2020", "--edition", "2021"];

interface CompareAnswer {
  readonly sides: readonly { readonly label: string; readonly edition: string }[];
  readonly services: readonly { readonly service: string; readonly period: string; readonly amounts: unknown; readonly differences: unknown }[];
  readonly lineItems: readonly { readonly charge: string }[];
  readonly totals: Readonly<Record<string, unknown>>;
  readonly incomparable: readonly string[];
}

const compared = (...argv: readonly string[]) => answer(["compare", ...argv], { files }) as CompareAnswer;

describe("compare --json", () => {
  test("gives sides, services, line items and totals", () => {
    const found = compared("--profile", "a.json", "--edition", "2020", "--edition", "2021");
    expect(found.sides).toEqual([
      { label: "2020", name: "Assen", edition: "2020", inhabitants: 45000 },
      { label: "2021", name: "Assen", edition: "2021", inhabitants: 45000 },
    ]);
    expect(found.services.find(({ service }) => service === "pakketkorting")).toEqual({
      label: "Pakketkorting",
      service: "pakketkorting",
      period: "annual",
      amounts: [
        { state: "withoutAmount", amount: null },
        { state: "amount", amount: "-10000.00" },
      ],
      differences: [{ amount: null, share: null, reasons: ["unknownBefore"] }],
    });
    expect(found.totals.annual).toEqual({ amounts: ["305971.00", "316497.00"], differences: [{ amount: "10526.00", share: 0.034402 }] });
    expect(found.incomparable).toEqual(["-10000.00"]);
    expect(found.lineItems.map(({ charge }) => charge)).toContain("wim.hosting");
    expect(found).toMatchObject({ file: null, sheets: [] });
  });

  test.each<[string, string[], string[]]>([
    ["each profile in its own edition", ["--profile", "a.json", "--profile", "b.json"], ["2021", "2020"]],
    ["all in one edition", ["--profile", "a.json", "--profile", "b.json", "--edition", "2021"], ["2021", "2021"]],
    ["an edition for each profile", ["--profile", "a.json", "--profile", "b.json", "--edition", "2020", "--edition", "2021@1,3%"], ["2020", "2021@1.3%"]],
    ["one profile in three editions", ["--profile", "a.json", "--edition", "2020", "--edition", "2021", "--edition", "2021@0%"], ["2020", "2021", "2021@0%"]],
  ])("%s", (_title, argv, editions) => expect(compared(...argv).sides.map(({ edition }) => edition)).toEqual(editions));
});

describe("compare for people", () => {
  test.each<[string, string[]]>([
    ["compare.nl.txt", two],
    ["compare-three.nl.txt", ["compare", "--profile", "a.json", "--profile", "zonder.json", "--profile", "b.json"]],
    ["compare-three.en.txt", ["compare", "--profile", "a.json", "--profile", "zonder.json", "--profile", "b.json", "--locale", "en"]],
  ])("%s", (name, argv) => {
    const { code, stdout, stderr } = dimpact(argv, { files });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(name, stdout);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(130);
  });
});

describe("compare, used wrongly", () => {
  const HINT = { nl: "zie dimpact --help\n", en: "see dimpact --help\n" } as const;

  test.each<[string, string[], string, string]>([
    [
      "nothing to compare",
      [],
      "geef wat u vergelijkt: --profile a.json --profile b.json, of --profile a.json --edition 2020 --edition 2021",
      "give what to compare: --profile a.json --profile b.json, or --profile a.json --edition 2020 --edition 2021",
    ],
    [
      "one profile",
      ["--profile", "a.json", "--edition", "2021"],
      "1 om te vergelijken: geef er 2 tot en met 5, met --profile, of met één --profile en meer dan één --edition",
      "1 to compare: give 2 to 5, with --profile, or with one --profile and more than one --edition",
    ],
    [
      "six profiles",
      Array.from({ length: 6 }, () => ["--profile", "a.json"]).flat(),
      "6 om te vergelijken: geef er 2 tot en met 5, met --profile, of met één --profile en meer dan één --edition",
      "6 to compare: give 2 to 5, with --profile, or with one --profile and more than one --edition",
    ],
    [
      "editions that do not match",
      ["--profile", "a.json", "--profile", "b.json", "--edition", "2020", "--edition", "2021", "--edition", "2021"],
      "2 profielen en 3 edities passen niet bij elkaar: geef één --edition voor alle, of een voor elk profiel",
      "2 profiles and 3 editions do not match: give one --edition for all, or one for each profile",
    ],
    ["a file of another kind", ["--profile", "a.json", "--profile", "b.json", "-o", "c.csv"], "-o is 'c.csv': verwacht een naam die eindigt op .xlsx", "-o is 'c.csv': expected a name that ends in .xlsx"],
    ["a file twice", ["--profile", "a.json", "--profile", "b.json", "-o", "c.xlsx", "-o", "d.xlsx"], "optie --output staat er twee keer", "option --output is given twice"],
    ["an option of another command", ["--profile", "a.json", "--profile", "b.json", "--services", "WIM"], "optie --services hoort niet bij compare", "option --services does not belong to compare"],
  ])("%s", (_case, argv, nl, en) => {
    for (const [locale, text] of [["nl", nl], ["en", en]] as const)
      expect(dimpact(["compare", ...argv, "--locale", locale], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${text}\n${HINT[locale]}` });
  });

  test("another command takes a profile once", () =>
    expect(dimpact(["reserve", "--profile", "a.json", "--profile", "b.json"], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: optie --profile staat er twee keer\n${HINT.nl}` }));

  test("the issues of every faulty profile are told by file, and nothing is compared", () => {
    const faulty = { ...files, "c.json": JSON.stringify({ inhabitants: 0, services: ["BZM"] }), "d.json": JSON.stringify({ services: [] }) };
    const { code, stdout, stderr } = dimpact(["compare", "--profile", "a.json", "--profile", "c.json", "--profile", "d.json"], { files: faulty });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^c\.json\ninhabitants: gevonden 0, .*\nservices: gevonden "BZM", .*\nd\.json\ninhabitants: gevonden niets/);
  });

  test("a profile that is not there", () => expect(dimpact(["compare", "--profile", "a.json", "--profile", "x.json"], { files }).code).toBe(3));
});

describe("compare -o", () => {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-compare-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const profile = join(folder, "a.json");
  writeFileSync(profile, files["a.json"]);
  const built = join(__dirname, "../..", packageJson.bin.dimpact);
  const written = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, "compare", "--profile", profile, "--edition", "2020", "--edition", "2021", ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    return { code: status, stdout, stderr };
  };

  test("writes the sheet, and says so below the table", async () => {
    const path = join(folder, "c.xlsx");
    const { code, stdout, stderr } = written("-o", path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Vergelijking\n/);
    expect(stdout.endsWith(`\n${path} geschreven: Vergelijking Assen 2020-2021\n`)).toBe(true);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Vergelijking Assen 2020-2021"]);
  });

  test("leaves a file that is already there as it is, and replaces it with --force", () => {
    const path = join(folder, "bestaat.xlsx");
    writeFileSync(path, "van een ander");
    expect(written("-o", path)).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${path} bestaat al: kies een andere naam, of vervang het met --force\nzie dimpact --help\n` });
    expect(readFileSync(path, "utf8")).toBe("van een ander");
    const { code, stdout } = written("-o", path, "--force", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ file: path, sheets: ["Vergelijking Assen 2020-2021"] });
  });
});
