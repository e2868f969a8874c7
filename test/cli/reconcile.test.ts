/** `dimpact reconcile`: its JSON, its table, its exit codes, and which files it takes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { type Invented, type InventedLine, oneOf, writeUbl } from "../invoice/write-ubl";
import { type Outcome, dimpact } from "./runner";

const assen = { name: "Assen", inhabitants: 45000, services: ["e-Suite"], edition: "2021" };
const bergen = { name: "Bergen (NH)", inhabitants: 30000, services: ["GVOP"], edition: "2021" };

/** What 45.000 inhabitants owe for the e-Suite in 2021, by the plan. */
const everything: readonly InventedLine[] = [oneOf("e-Suite regie 2021", "145200.00"), oneOf("Hosting e-Suite 2021", "51550.00"), oneOf("TPM", "2092.00"), oneOf("Contributie 2021", "3000.00"), oneOf("Innovatiebijdrage", "5400.00")];

const invoice = (more: Partial<Invented> = {}): string => writeUbl({ supplier: "Coöperatie Dimpact U.A.", buyer: "Gemeente Assen", lines: everything, ...more });

const without = (text: string, ...added: readonly InventedLine[]): readonly InventedLine[] => [...everything.filter((line) => line.text !== text), ...added];

const files = {
  "p.json": JSON.stringify(assen),
  "b.json": JSON.stringify(bergen),
  "goed/1.xml": invoice(),
  "fout/1.xml": invoice({ lines: without("TPM", oneOf("Onbekend", "12.00")) }),
  "fout/2.xml": "%PDF-1.7",
};

interface Answer {
  readonly members?: readonly unknown[];
  readonly invoices: readonly { readonly file: string; readonly number: string; readonly member?: string; readonly findings: readonly unknown[]; readonly remarks?: readonly string[]; readonly lines: readonly { readonly text: string; readonly charges: readonly string[]; readonly state: string; readonly expected: string | null; readonly difference: string | null }[] }[];
  readonly missing: readonly unknown[];
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
  readonly totals: unknown;
}

const reconcile = (argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}): Outcome => dimpact(["reconcile", "--profile", "p.json", "--locale", "nl", ...argv], { files: { ...files, ...more } });

function answer(argv: readonly string[], more: Readonly<Record<string, string | Uint8Array>> = {}): Answer & { readonly code: number } {
  const { code, stdout, stderr } = reconcile(["--json", ...argv], more);
  expect(stderr).toBe("");
  return { code, ...(JSON.parse(stdout) as Answer) };
}

describe("--json", () => {
  test("an invoice that is right, field by field", () => {
    const { stdout } = reconcile(["--json", "goed/1.xml"]);
    expect(JSON.parse(stdout)).toEqual({
      invoices: [
        {
          file: "1.xml",
          number: "2021-0001",
          supplier: "Coöperatie Dimpact U.A.",
          issueDate: "2021-01-15",
          type: "invoice",
          period: null,
          findings: [],
          lines: [
            ["1", "e-Suite regie 2021", "esuite.regie", "145200.00"],
            ["2", "Hosting e-Suite 2021", "hosting", "51550.00"],
            ["3", "TPM", "tpm", "2092.00"],
            ["4", "Contributie 2021", "contributie", "3000.00"],
            ["5", "Innovatiebijdrage", "innovatie", "5400.00"],
          ].map(([id, text, charge, amount]) => ({ id, text, charges: [charge], expected: amount, invoiced: amount, difference: "0.00", state: "match", diagnosis: [], suggestions: [] })),
        },
      ],
      missing: [],
      rejected: [],
      totals: { expected: "207242.00", invoiced: "207242.00", difference: "0.00" },
    });
  });

  test("a line that does not belong, a charge that is missing and a file that is no invoice", () => {
    const { code, invoices, missing, rejected } = answer(["fout"]);
    expect(code).toBe(3);
    expect(invoices[0]?.lines.at(-1)).toMatchObject({ text: "Onbekend", charges: [], invoiced: "12.00", state: "unexpected" });
    expect(missing).toEqual([{ charge: "tpm", expected: "2092.00", state: "missing" }]);
    expect(rejected).toEqual([{ file: "2.xml", reason: "dit is een PDF: verwacht een e-factuur in UBL (.xml) of een tabel in CSV (.csv)" }]);
  });

  test("an invoice with a period, and findings of its own", () => {
    const text = invoice().replace("<cac:AccountingSupplierParty>", "<cac:InvoicePeriod><cbc:StartDate>2021-01-01</cbc:StartDate><cbc:EndDate>2021-12-31</cbc:EndDate></cac:InvoicePeriod><cac:AccountingSupplierParty>").replace("</cbc:PayableAmount>", "1</cbc:PayableAmount>");
    const { code, invoices } = answer(["x.xml"], { "x.xml": text });
    expect(code).toBe(1);
    expect(invoices).toMatchObject([
      { period: { start: "2021-01-01", end: "2021-12-31" }, findings: [{ code: "BR-CO-16", place: expect.stringMatching(/^regel \d+$/) }, { code: "BR-DEC-18" }] },
    ]);
  });
});

describe("the exit code", () => {
  test.each<[string, readonly string[], number]>([
    ["every line right: 0", ["goed/1.xml"], 0],
    ["a line that does not belong: 1", ["fout/1.xml"], 1],
    ["a file that is no invoice: 3", ["goed/1.xml", "fout/2.xml"], 3],
    ["a file that is not there: 3", ["goed/1.xml", "weg.xml"], 3],
    ["the same invoice twice: 1", ["goed/1.xml", "nog.xml"], 1],
    ["another supplier's: 1", ["goed/1.xml", "ander.xml"], 1],
  ])("%s", (_name, argv, code) => {
    const more = { "nog.xml": invoice(), "ander.xml": invoice({ supplier: "Drukkerij De Pers", supplierId: "55667788", number: "77", lines: [oneOf("Briefpapier", "80.00")] }) };
    expect(reconcile(argv, more).code).toBe(code);
    expect(answer(argv, more).code).toBe(code);
  });
});

test("the totals are those of the lines and of what is missing, other suppliers apart", () => {
  const given = invoice({ lines: [...without("TPM", oneOf("Onbekend", "12.00")), oneOf("Hosting e-Suite 2021", "51550.00"), oneOf("WIM hosting", "4312.55")] });
  const stranger = invoice({ supplier: "Koffie B.V.", supplierId: "55667788", number: "K1", lines: [oneOf("Koffie", "99.00")] });
  const { stdout } = reconcile(["--json", "a.xml", "k.xml"], { "p.json": JSON.stringify({ ...assen, services: ["e-Suite", "WIM"] }), "a.xml": given, "k.xml": stranger });
  const { invoices, missing, totals } = JSON.parse(stdout) as { invoices: { number: string; lines: { expected: string | null; invoiced: string; difference: string | null; state: string }[] }[]; missing: { expected: string }[]; totals: Record<string, string> };
  const lines = invoices.filter(({ number }) => number !== "K1").flatMap((one) => one.lines);
  const sum = (amounts: readonly (string | null)[]): number => amounts.reduce((cents, amount) => cents + Math.round(Number(amount ?? 0) * 100), 0);
  const absent = sum(missing.map(({ expected }) => expected));
  const unknown = sum(lines.map(({ expected, invoiced }) => (expected === null ? invoiced : null)));
  expect(lines.map(({ state }) => state)).toEqual(expect.arrayContaining(["match", "unexpected", "duplicate", "unassessable"]));
  expect([absent > 0, unknown]).toEqual([true, 431_255]);
  expect(sum([totals.invoiced ?? null])).toBe(sum(lines.map(({ invoiced }) => invoiced)));
  expect(sum([totals.expected ?? null])).toBe(sum(lines.map(({ expected }) => expected)) + absent);
  expect(sum([totals.difference ?? null])).toBe(sum(lines.map(({ difference }) => difference)) - absent + unknown);
});

describe("--choices", () => {
  const odd = invoice({ lines: without("TPM", oneOf("Bundel A", "12.00")) });
  const judged = (choices: unknown, ...more: readonly string[]): Answer & { readonly code: number } => answer(["odd.xml", "--choices", "c.json", ...more], { "odd.xml": odd, "c.json": JSON.stringify(choices) });
  const last = ({ invoices }: Answer): unknown => {
    const { charges, state } = invoices[0]?.lines.at(-1) ?? {};
    return [charges, state];
  };
  const by = { who: "J. de Vries", when: "2021-02-03", why: "akkoord per mail" };

  test("without any, a line that names nothing is unexpected", () => {
    expect(last(judged({}))).toEqual([[], "unexpected"]);
  });

  test.each([
    ["a text of a supplier, whatever its capitals and numbers", { supplier: "cooperatie dimpact u.a.", text: "BUNDEL A 2020", charges: ["tpm"] }, [["tpm"], "allowed"]],
    ["one line of an invoice, its number without quotes", { invoice: "2021-0001", line: 5, charges: ["tpm"] }, [["tpm"], "allowed"]],
    ["a text of another supplier", { supplier: "Koffie B.V.", text: "Bundel A", charges: ["tpm"] }, [[], "unexpected"]],
  ])("%s", (_title, match, expected) => {
    expect(last(judged({ matches: [match] }))).toEqual(expected);
  });

  test("approvals of a line and of what is missing make an invoice that needs nothing more", () => {
    const { code, invoices, missing } = judged({
      approvals: [
        { invoice: "2021-0001", line: "5", ...by },
        { missing: "tpm", year: 2021, ...by },
      ],
    });
    expect([code, invoices[0]?.lines.at(-1)?.state, missing]).toEqual([0, "allowed", [{ charge: "tpm", expected: "2092.00", state: "allowed" }]]);
  });

  test("what a correction is, where the tariff fits neither reading", () => {
    const corrections = {
      "a.xml": invoice({ lines: [oneOf("Hosting e-Suite", "58750.00")] }),
      "b.xml": invoice({ number: "2021-0031", issueDate: "2021-03-01", corrects: "2021-0001", lines: [oneOf("Hosting e-Suite", "44400.00")] }),
    };
    const states = (choices: unknown): unknown => answer(["a.xml", "b.xml", "--choices", "c.json"], { ...corrections, "c.json": JSON.stringify(choices) }).invoices.map(({ lines, remarks }) => [lines[0]?.state, remarks?.at(-1)?.slice(0, 60)]);
    const guess = "Factuur 2021-0031 is gelezen als vervanging van factuur 2021";
    expect(states({})).toEqual([["match", guess], ["discrepancy", guess]]);
    const chosen = "Zoals u koos, komt factuur 2021-0031 bij factuur 2021-0001 o";
    expect(states({ corrections: [{ invoice: "2021-0031", supplier: "Coöperatie Dimpact U.A.", kind: "adds" }] })).toEqual([["discrepancy", chosen], ["match", chosen]]);
  });

  test("a choice about a line that is not there is named, and changes nothing", () => {
    const { code, stderr } = reconcile(["goed/1.xml", "--choices", "c.json"], { "c.json": JSON.stringify({ matches: [{ invoice: "2021-9", line: "1", charges: [] }], approvals: [{ invoice: "2021-0001", line: "9", ...by }], corrections: [{ invoice: "2021-9", kind: "adds" }] }) });
    expect([code, stderr]).toEqual([0, "c.json matches.0: geen van deze facturen heeft die regel\nc.json approvals.0: geen van deze facturen heeft die regel\nc.json corrections.0: geen van deze facturen heeft dat nummer\n"]);
  });

  test("a file with issues is told, and nothing is reconciled", () => {
    const choices = { matches: [{ supplier: "Dimpact", text: "a", charges: ["hostign"] }, { text: "a" }], approvals: [{ missing: "tpm", year: 2021, ...by, when: "3 februari" }, { invoice: "1", line: true, ...by, when: "2021-02-30" }], corrections: [{ invoice: "1", kind: "vervangt" }, "1"], more: 1 };
    const { code, stdout, stderr } = reconcile(["goed/1.xml", "--choices", "c.json"], { "c.json": JSON.stringify(choices) });
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toBe(
      [
        "c.json",
        'more: gevonden "more", verwacht een veld dat een keuze kent',
        'matches.0.charges.0: gevonden "hostign", verwacht het id van een tariefregel, zoals hosting',
        "matches.1: gevonden een object, verwacht een object: supplier met text of item, of invoice met line; en charges",
        'approvals.0.when: gevonden "3 februari", verwacht een datum zoals 2021-02-03',
        'approvals.1.when: gevonden "2021-02-30", verwacht een datum zoals 2021-02-03',
        "approvals.1.line: gevonden true, verwacht een tekst van 1 tot en met 200 tekens",
        'corrections.0.kind: gevonden "vervangt", verwacht replaces (vervangt) of adds (komt erbij)',
        'corrections.1: gevonden "1", verwacht een object: invoice, en kind; met supplier als het nummer vaker voorkomt',
        
        "",
      ].join("\n"),
    );
  });
});

describe("--tolerance", () => {
  /** Two lines that are 4 cents too high: within 5 cents each, and 8 cents together. */
  const twice = invoice({ lines: without("TPM", oneOf("TPM", "2092.00")).map((line) => (/Hosting|Innovatie/.test(line.text) ? oneOf(line.text, line.text.startsWith("Hosting") ? "51550.04" : "5400.04") : line)) });
  const states = (argv: readonly string[]): readonly (string | undefined)[] => {
    const lines = answer(["x.xml", ...argv], { "x.xml": twice }).invoices[0]?.lines ?? [];
    return ["hosting", "innovatie"].map((charge) => lines.find(({ charges }) => charges[0] === charge)?.state);
  };
  test.each<[string, readonly string[], string]>([
    ["none: to the cent", [], "discrepancy"],
    ["enough for a line and for both", ["--tolerance", "0,05:0,10"], "within-tolerance"],
    ["with a point", ["--tolerance", "0.05:0.10"], "within-tolerance"],
    ["enough for a line, not for both", ["--tolerance", "0,05:0,07"], "discrepancy"],
    ["for a line alone: the two together are over it", ["--tolerance", "0,05"], "discrepancy"],
    ["not enough for a line", ["--tolerance", "0,03:1,00"], "discrepancy"],
  ])("%s", (_name, argv, state) => expect(states(argv)).toEqual([state, state]));

  test.each(["", "veel", "-1", "0,005", "0,05:0,10:0,20", "1.234,56"])("refuses '%s'", (found) => {
    const { code, stderr } = reconcile(["goed/1.xml", `--tolerance=${found}`]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`'${found}' is geen tolerantie: verwacht een bedrag per regel, zoals 0,05`)]);
  });
});

describe("for people", () => {
  test("an invoice that is right", () => {
    const { stdout, stderr } = reconcile(["goed/1.xml"]);
    expect(stderr).toBe("");
    expect(stdout).toContain("Factuurcontrole Assen 2021 (editie 2021)");
    expect(stdout).toMatch(/^2021-0001 +2021-01-15 +Coöperatie Dimpact +5 +207\.242,00 +207\.242,00 +0,00 +klopt$/m);
    expect(stdout).toContain("Alle regels kloppen.");
  });

  test("what is wrong is told, and no line is too wide", () => {
    const { stdout } = reconcile(["fout", "goed/1.xml"]);
    expect(stdout).toMatch(/^2021-0001 +5 +Onbekend +0,00 +12,00 +onverwacht( op)? /m);
    expect(stdout).toContain("Ontbreekt op de facturen");
    expect(stdout).toContain("Niet gelezen\n-  2.xml: dit is een PDF");
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(140);
  });

  test("an invoice of another supplier is told as a whole, and not line by line", () => {
    const { stdout } = reconcile(["ander.xml", "goed/1.xml"], { "ander.xml": invoice({ supplier: "Drukkerij De Pers", supplierId: "55667788", number: "77", lines: [oneOf("Briefpapier", "80.00")] }) });
    expect(stdout).toMatch(/^77 +2021-01-15 +Drukkerij De Pers +1 +— +80,00 +— +niet te beoordelen$/m);
    expect(stdout).toMatch(/^Let op\n-  77: .*Drukkerij De Pers/m);
    expect(stdout).not.toContain("Briefpapier");
    expect(stdout).not.toContain("Alle regels kloppen.");
  });

  test("in English", () => {
    expect(dimpact(["reconcile", "--profile", "p.json", "goed", "--locale", "en"], { files }).stdout).toContain("All lines are right.");
  });

  test("a text of a file cannot steer the terminal", () => {
    const text = invoice({ number: "1&#10;2", lines: without("TPM", oneOf("a\u009b31m b", "12.00")) }).replace("1&amp;#10;2", "1&#10;2");
    const { stdout } = reconcile(["x.xml"], { "x.xml": text });
    expect(stdout).toMatch(/^1 2 +2021-01-15/m);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });
});

describe("files", () => {
  const csv = "Factuurnummer;Factuurdatum;Omschrijving;Bedrag\nF1;15-01-2021;Hosting e-Suite 2021;51.550,00\n";
  const names = (argv: readonly string[], more = {}) => answer(argv, more).invoices.map(({ file, number }) => [file, number]);

  test("a table in CSV, whose supplier is not named", () => {
    const { invoices } = answer(["t.csv"], { "t.csv": csv });
    expect(invoices).toMatchObject([{ file: "t.csv", number: "F1", lines: [{ charges: ["hosting"], state: "match" }] }]);
  });

  test("a folder gives its invoices by name, and nothing else that is in it", () => {
    expect(names(["map"], { "map/b.XML": invoice({ number: "B" }), "map/a.csv": csv, "map/lees.txt": "mij" })).toEqual([
      ["a.csv", "F1"],
      ["b.XML", "B"],
    ]);
  });

  test("a pattern that the shell left as it is", () => {
    expect(names(["map/f*.xml"], { "map/f2.xml": invoice({ number: "2" }), "map/f1.XML": invoice({ number: "1" }), "map/g.xml": invoice({ number: "3" }) })).toEqual([
      ["f1.XML", "1"],
      ["f2.xml", "2"],
    ]);
    expect(answer(["map/z*.xml"], { "map/g.xml": invoice() }).rejected).toEqual([{ file: "z*.xml", reason: "niet te lezen (het bestand bestaat niet)" }]);
  });

  test("a folder without invoices is named", () => {
    const { invoices, rejected } = answer(["leeg/", "goed/1.xml"], { "leeg/lees.txt": "mij" });
    expect([invoices.length, rejected]).toEqual([1, [{ file: "leeg", reason: "in deze map staan geen facturen: verwacht bestanden die eindigen op .xml of .csv" }]]);
  });

  test("a file that is named twice is read once", () => {
    expect(names(["goed/1.xml", "goed"])).toEqual([["1.xml", "2021-0001"]]);
  });
});

describe("several members", () => {
  const more = { "a.xml": invoice(), "b.xml": invoice({ number: "B1", buyer: "gemeente Bergen NH", lines: [oneOf("GVOP 2021", "8000.00")] }), "c.xml": invoice({ number: "C1", buyer: "Gemeente Cuijk" }) };

  test("an invoice belongs to the profile that is called as its buyer", () => {
    const { code, invoices, rejected } = answer(["--profile", "b.json", "a.xml", "b.xml", "c.xml"], more);
    expect(invoices.map(({ number, member }) => [number, member])).toEqual([
      ["2021-0001", "Assen"],
      ["B1", "Bergen (NH)"],
    ]);
    expect(rejected).toEqual([{ file: "c.xml", reason: "de afnemer van factuur C1 is Gemeente Cuijk: geen van de profielen heet zo" }]);
    expect(code).toBe(3);
  });

  test("a member without an invoice is not passed over", () => {
    expect(answer(["--profile", "b.json", "a.xml"], more).members).toEqual([
      { member: "Assen", year: 2021, invoices: 1 },
      { member: "Bergen (NH)", year: 2021, invoices: 0 },
    ]);
    expect(answer(["a.xml"], more).members).toBeUndefined();
  });

  test("each has its own table", () => {
    const { stdout } = reconcile(["--profile", "b.json", "a.xml"], more);
    expect(stdout).toContain("Factuurcontrole Assen 2021");
    expect(stdout).toContain("Factuurcontrole Bergen (NH) 2021 (editie 2021)\n\nGeen facturen van deze gemeente.");
  });

  test.each([
    [{ ...bergen, name: undefined }, "profiel b.json heeft geen naam: bij meer dan één profiel wijst de naam aan welke facturen erbij horen"],
    [{ ...bergen, name: "gemeente ASSEN" }, "twee profielen heten gemeente ASSEN: dan is niet te zeggen bij welk een factuur hoort"],
  ])("profiles that cannot be told apart: %j", (profile, nl) => {
    expect(reconcile(["--profile", "b.json", "a.xml"], { ...more, "b.json": JSON.stringify(profile) })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${nl}\nzie dimpact --help\n` });
  });
});

describe("suppliers and editions", () => {
  test("a supplier of another name is held against the tariffs where it is named", () => {
    const more = { "x.xml": invoice({ supplier: "Samen", supplierId: "55667788", lines: [oneOf("GVOP", "10.00"), oneOf("MyLex", "5.00"), oneOf("WIM", "4.00")] }) };
    expect(answer(["x.xml"], more).invoices[0]?.lines.map(({ state }) => state)).toEqual(["unassessable", "unassessable", "unassessable"]);
    expect(answer(["--supplier", "55667788", "x.xml"], more).invoices[0]?.lines.map(({ state }) => state)).toEqual(["unexpected", "unexpected", "unexpected"]);
  });

  test("another edition of the year", () => {
    const { invoices } = answer(["--edition", "2021@0%", "goed/1.xml"]);
    expect(invoices[0]?.lines.find(({ charges }) => charges.includes("hosting"))?.state).toBe("discrepancy");
  });
});

describe("used wrongly", () => {
  test.each<[string, readonly string[], string]>([
    ["without a profile", ["reconcile", "goed/1.xml"], "geef het profiel van de gemeente met --profile p.json"],
    ["without invoices", ["reconcile", "--profile", "p.json"], "geef de facturen: bestanden in UBL (.xml) of CSV (.csv), of een map"],
    ["an edition that is not there", ["reconcile", "--profile", "p.json", "--edition", "2019", "goed/1.xml"], "editie '2019' is er niet; te gebruiken: 2020, 2021"],
  ])("%s", (_name, argv, nl) => {
    expect(dimpact([...argv, "--locale", "nl"], { files })).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${nl}\nzie dimpact --help\n` });
  });

  test("a profile with issues: they are told, and nothing is reconciled", () => {
    const { code, stdout, stderr } = reconcile(["goed/1.xml"], { "p.json": JSON.stringify({ inhabitants: 0, services: [] }) });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/^p\.json\ninhabitants: gevonden 0/);
  });
});

describe("-o", () => {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-reconcile-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const built = join(__dirname, "../..", packageJson.bin.dimpact);
  const place = (name: string): string => join(folder, name);
  writeFileSync(place("a.json"), files["p.json"]);
  writeFileSync(place("b.json"), files["b.json"]);
  mkdirSync(place("facturen"));
  writeFileSync(place("facturen/1.xml"), invoice({ lines: without("TPM", oneOf('=HYPERLINK("x")', "12.00")) }));
  writeFileSync(place("facturen/2.xml"), invoice({ number: "B1", buyer: "Bergen (NH)", lines: [oneOf("GVOP 2021", "8000.00")] }));
  const written = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, "reconcile", "--profile", place("a.json"), "--profile", place("b.json"), place("facturen"), ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    return { code: status, stdout, stderr };
  };

  test("writes the sheets of every member in one file, and says so; a text that begins with = is no formula", async () => {
    const path = place("r.xlsx");
    const { code, stdout, stderr } = written("-o", path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(path);
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Factuurcontrole Assen 2021", "Factuurbrief Assen 2021", "Factuurjaar Bergen (NH) 2021"]));
    expect(stdout.endsWith(`\n${path} geschreven: ${names.join(", ")}\n`)).toBe(true);
    const cells: unknown[] = [];
    workbook.getWorksheet("Factuurcontrole Assen 2021")?.eachRow((row) => row.eachCell(({ value }) => cells.push(value)));
    expect(cells).toContain('=HYPERLINK("x")');
  });

  test("leaves a file that is already there as it is, and replaces it with --force", () => {
    const path = place("bestaat.xlsx");
    writeFileSync(path, "van een ander");
    expect(written("-o", path)).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${path} bestaat al: kies een andere naam, of vervang het met --force\nzie dimpact --help\n` });
    expect(readFileSync(path, "utf8")).toBe("van een ander");
    const { code, stdout } = written("-o", path, "--force", "--json");
    expect(code).toBe(1);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(["members", "invoices", "missing", "rejected", "totals"]);
  });

  test("only an .xlsx file", () => {
    expect(written("-o", place("r.csv"))).toMatchObject({ code: 2, stdout: "" });
  });
});
