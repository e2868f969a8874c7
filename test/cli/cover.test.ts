import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { expectGolden } from "./golden";
import { answer, dimpact } from "./runner";

jest.setTimeout(60_000);

const csv = ["Gemeente;Inwoners;Diensten", 'Assen;45000;"e-Suite; BZM; WIM"', "'s-Gravenhage;500000;\"e-Suite; GVOP\"", "=1+1;70001;BZM"].join("\n");
const files = { "leden.csv": csv, "goed.csv": csv.split("\n").slice(0, 3).join("\n") };

interface Amounts {
  readonly income: string;
  readonly cost: string;
  readonly result: string;
  readonly net?: string;
}

interface CoverAnswer {
  readonly edition: string;
  readonly against: number;
  readonly counted: number;
  readonly services: readonly { readonly service: string; readonly members: Amounts; readonly withoutAmount: number }[];
  readonly members: Amounts;
  readonly budget: readonly (Amounts & { readonly year: number })[];
}

describe("cover", () => {
  test.each<[string, string[]]>([
    ["cover.nl.txt", []],
    ["cover.en.txt", ["--edition", "2020", "--year", "2019", "--book", "overig=esuite", "--locale", "en"]],
  ])("%s: a row per service, and who cannot be computed; ends with 1", (name, argv) => {
    const { code, stdout, stderr } = dimpact(["cover", "--members", "leden.csv", ...argv], { files });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expectGolden(name, stdout);
  });

  test("--json gives members and budget by service, with the plan's results", () => {
    const { edition, against, counted, services, members, budget } = answer(["cover", "--members", "goed.csv"], { files }) as CoverAnswer;
    expect([edition, against, counted]).toEqual(["2021", 2021, 2]);
    expect(services.find(({ service }) => service === "bzm")).toMatchObject({ members: { income: "103383.00", cost: "2142649.00", result: "-2039266.00" }, withoutAmount: 0 });
    expect(services.find(({ service }) => service === "website")?.withoutAmount).toBe(1);
    expect(budget.map(({ year, net }) => [year, net])).toEqual([[2017, "331707.00"], [2018, "574049.00"], [2019, "22307.00"], [2021, "-127076.00"]]);
    expect(Number(members.income)).toBe(services.reduce((all, one) => all + Number(one.members.income), 0));
  });

  test("income can be booked otherwise", () => {
    const { services } = answer(["cover", "--members", "goed.csv", "--book", "overig=esuite", "--book", "innovatie=esuite"], { files }) as CoverAnswer;
    expect(services.flatMap(({ service, members }) => (["overig", "innovatie"].includes(service) ? [members.income] : []))).toEqual(["0.00", "0.00"]);
  });

  test.each<[string, string[], string]>([
    ["a year that the budget has not", ["--year", "2020"], "de begroting heeft geen jaar '2020'; te gebruiken: 2017, 2018, 2019, 2021"],
    ["a service that the budget has not", ["--book", "winst=esuite"], "post 'winst' is er niet; te gebruiken: esuite, bzm, website, i4sociaal, mylex, gvop, innovatie, overig"],
    ["half a booking", ["--book", "overig"], "--book is 'overig': verwacht twee diensten van de begroting, zoals overig=esuite"],
  ])("%s ends with 2", (_case, argv, text) => expect(dimpact(["cover", "--members", "goed.csv", ...argv], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${text}\nzie dimpact --help\n` }));
});

describe("budget", () => {
  test.each(["nl", "en"])("%s: every post as the plan prints it", (locale) => {
    const { code, stdout, stderr } = dimpact(["budget", "--locale", locale]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(`budget.${locale}.txt`, stdout);
  });

  test("--json gives posts with their line, and results with what rounding makes them differ", () => {
    const found = answer(["budget"]) as { readonly posts: readonly { readonly post: string }[]; readonly result: unknown };
    expect(found.posts[1]).toEqual({ post: "omzet.bzm", label: "Omzet Burgerzaken Modules (BZM)", line: 359, amounts: [["2017", "2491945.00"], ["2018", "2354112.00"], ["2019", "2204811.00"], ["2021", "2551238.00"]].map(([year, amount]) => ({ year: Number(year), amount })) });
    expect(found.result).toEqual([
      { year: 2017, sum: "331707.00", rounding: "0.00" },
      { year: 2018, sum: "574049.00", rounding: "1.00" },
      { year: 2019, sum: "22307.00", rounding: "0.00" },
      { year: 2021, sum: "-127076.00", rounding: "0.00" },
    ]);
  });

  test("--plain without a file", () => expect(dimpact(["budget", "--plain"])).toMatchObject({ code: 2 }));
});

describe("on files", () => {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-cover-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const members = join(folder, "leden.csv");
  writeFileSync(members, files["goed.csv"]);
  const built = join(__dirname, "../..", packageJson.bin.dimpact);

  test.each<[string, string[], string]>([
    ["cover", ["cover", "--members", members], "Dekking begroting 2021"],
    ["budget", ["budget"], "Begroting"],
    ["budget with numbers", ["budget", "--plain"], "Begroting"],
  ])("%s writes its sheet, and says so", async (name, argv, sheet) => {
    const path = join(folder, `${name}.xlsx`);
    const { status, stdout } = spawnSync(process.execPath, [built, ...argv, "-o", path], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    expect([status, stdout.trimEnd().split("\n").at(-1)]).toEqual([0, `${path} geschreven: ${sheet}`]);
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    expect(workbook.worksheets.map(({ name: found }) => found)).toEqual([sheet]);
  });
});
