import { toEuros } from "../../src/money";
import { lineStates, reconcile, stateWords } from "../../src/reconciliation";
import { type Content, type SheetModel, highlightFormula, isFormula, reconciliationSheets } from "../../src/workbook";
import { billed, invoiceOf } from "../reconciliation/invoices";
import { edition2021 } from "../support/editions";
import { reconciliations } from "./reconciliations";

const DATE = "2021-03-01";
const sheetsOf = (name: string): readonly SheetModel<Content>[] => {
  const reconciliation = reconciliations[name];
  if (!reconciliation) throw new Error(`there is no reconciliation ${name}`);
  return reconciliationSheets(reconciliation, { date: DATE });
};
const valueOf = (content: Content | undefined): unknown => (content !== undefined && isFormula(content) ? content.value : content);
const tableOf = (sheet: SheetModel<Content> | undefined, index: number) => {
  const table = sheet?.tables[index];
  if (!table) throw new Error("there is no such table");
  return table;
};

test("the sheets bear the municipality and the year, and step aside for names that are taken", () => {
  expect(sheetsOf("faulty").map(({ name }) => name)).toEqual(["Factuurcontrole Assen 2021", "Factuurjaar Assen 2021", "Factuurbrief Assen 2021"]);
  const reconciliation = reconciliations.faulty;
  if (!reconciliation) throw new Error("there is no reconciliation");
  const again = reconciliationSheets(reconciliation, { date: DATE, takenSheets: ["Factuurcontrole Assen 2021"], takenTables: ["Factuurcontrole_Assen_2021"] });
  expect(again[0]?.name).toBe("Factuurcontrole Assen 2021 (2)");
  expect(again[0]?.tables[1]?.name).toBe("Factuurcontrole_Assen_2021_2");
});

test("every line and everything missing has a row, with its state as a word", () => {
  const { rows } = tableOf(sheetsOf("faulty")[0], 1);
  expect(rows.map((row) => [row[3], row[9], row[10]])).toEqual([
    ["1", "✓", "klopt"],
    ["2", "2×", "dubbel"],
    ["3", "≠", "afwijking"],
    ["4", "≠", "afwijking"],
    ["5", "○", "afwijking toegestaan"],
    ["6", "≠", "afwijking"],
    ["7", "+", "onverwacht op factuur"],
    ["8", "?", "niet te beoordelen"],
    ["9", "✓", "klopt"],
    ["10", "≠", "afwijking"],
    ["1", "", "andere leverancier"],
    ...["BZM: licentie", "BZM: regie", "BZM: hosting", "BZM: lijnverbinding", "Pakketkorting", "MyLex"].map(() => ["", "−", "ontbreekt op factuur"]),
  ]);
});

test("the sign and the word of a state stand out together, each state by one rule on its own word", () => {
  const [main] = sheetsOf("faulty");
  const table = tableOf(main, 1);
  const highlights = main?.highlights ?? [];
  expect(highlights.map(({ equals }) => equals)).toEqual(lineStates.map((state) => stateWords[state].nl));
  for (const { area, column } of highlights) {
    expect([area.row, area.rows, column]).toEqual([table.row + 1, table.rows.length, 10]);
    expect(table.columns.slice(area.column, area.column + 2).map(({ header }) => header)).toEqual(["Teken", "Oordeel"]);
  }
  expect(highlights.map(highlightFormula)).toContain(`$K${table.row + 2}="afwijking"`);
});

test("an approval stands on the sheet with who, when and why, of a line and of what is missing, and a line that was matched by hand says so", () => {
  const profile = { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] };
  const invoice = invoiceOf([["Toets", "2100.00"], ["Hosting e-Suite", "70000.00"]], { buyer: { name: "Gemeente Emmen", ids: [] } });
  const [forced, wrong] = reconcile([invoice], { profile }).invoices[0]?.lines ?? [];
  if (forced === undefined || wrong === undefined) throw new Error("there are no lines");
  const approval = { who: "=A. de Vries", when: "2021-03-05", why: "afgesproken met Dimpact" };
  const reconciliation = reconcile([invoice], { profile, forced: { [forced.key]: ["tpm"] }, approvals: { [wrong.key]: approval, "missing|2021|contributie": approval } });
  const [main] = reconciliationSheets(reconciliation, { date: DATE });
  const { rows, columns } = tableOf(main, 1);
  const [state, why, matched] = ["Oordeel", "Diagnose", "Waarom gekoppeld"].map((header) => columns.findIndex((column) => column.header === header)) as [number, number, number];
  expect(rows.map((row) => [row[state], row[matched]]).slice(0, 2)).toEqual([
    ["afwijking toegestaan", "U hebt deze regel hieraan gekoppeld"],
    ["afwijking toegestaan", expect.any(String)],
  ]);
  expect(rows[1]?.[why]).toMatch(/^Afwijking toegestaan door =A\. de Vries op 5-3-2021: afgesproken met Dimpact/);
  const contribution = rows.find((row) => row[3] === "" && String(row[5]).startsWith("Contributie"));
  expect([contribution?.[state], contribution?.[why]]).toEqual(["afwijking toegestaan", "Toegestaan door =A. de Vries op 5-3-2021: afgesproken met Dimpact"]);
  expect(main?.texts.map(({ text }) => text)).toContain("Factuur 2021-001: Op naam van Gemeente Emmen, en het profiel heet Assen: controleer of dit het goede profiel is.");
});

test("the totals by state add up to those of the reconciliation", () => {
  for (const [name, { totals }] of Object.entries(reconciliations)) {
    const [main] = sheetsOf(name);
    const total = (main?.cells ?? []).filter(({ style }) => style === "total").map(({ content }) => valueOf(content));
    expect(total.slice(2)).toEqual([toEuros(totals.expected), toEuros(totals.invoiced), toEuros(totals.difference)]);
  }
});

test("there is room to sign for the outcome, where no table stands", () => {
  const [main] = sheetsOf("faulty");
  const signing = (main?.texts ?? []).filter(({ text }) => /^(Gecontroleerd door|Datum|Akkoord|Opmerking):$/.test(text));
  const totals = tableOf(main, 0);
  expect(signing.map(({ text }) => text)).toEqual(["Gecontroleerd door:", "Datum:", "Akkoord:", "Opmerking:"]);
  for (const { row, column } of signing) {
    expect([row > totals.row, row < tableOf(main, 1).row - 1, column, totals.column > 1]).toEqual([true, true, 0, true]);
    expect((main?.cells ?? []).filter((cell) => cell.row === row && cell.column < 4)).toEqual([]);
  }
});

test("a text of an invoice that begins like a formula stays a text", () => {
  const texts = sheetsOf("faulty").flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flat()));
  expect(texts).toContain("=1+1 GVOP");
  for (const content of texts) if (isFormula(content)) expect(content.formula).not.toContain("1+1 GVOP");
});

test("the letter lists what is disputed, and only the grounds that explain it to the cent", () => {
  const letter = sheetsOf("faulty")[2];
  const { rows } = tableOf(letter, 0);
  expect(rows.map((row) => row[2])).toEqual(["2", "3", "4", "6", "7", "8", "10"]);
  expect(rows[1]?.[7]).toContain("Tarieven 2020");
  expect(rows[2]?.[7]).toContain("+ 21%");
  expect(rows[3]?.[7]).toBe("Wijkt € 12,00 af van het tarief.");
  expect(letter?.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["Van: gemeente Assen", "- MyLex Overheid: € 17.963,00", "Per saldo is op de regels die wij kunnen beoordelen € 24.786,37 te veel in rekening gebracht, exclusief btw."]));
});

const lettered = (lines: Parameters<typeof invoiceOf>[0], name = "Assen", services: readonly string[] = ["e-Suite"]): readonly string[] => {
  const right = billed({ name, inhabitants: 68_000, services: [...services] }, edition2021).map(({ text, amount }) => [text, toEuros(amount).toFixed(2)] as const);
  const changed = new Map(lines.map((line) => [line[0], line]));
  const all = [...right.map((line) => changed.get(line[0]) ?? line), ...lines.filter(([text]) => right.every(([other]) => other !== text))].filter(([, amount]) => amount !== "");
  const reconciliation = reconcile([invoiceOf(all)], { profile: { name, inhabitants: 68_000, services: [...services] } });
  return reconciliationSheets(reconciliation, { date: DATE }).at(-1)?.texts.map(({ text }) => text) ?? [];
};

test.each([
  ["one line too high", [["e-Suite: hosting", "67200.00"]], ["Wij zijn het met de volgende regel niet eens:", "Per saldo is € 240,00 te veel in rekening gebracht, exclusief btw.", "Wij verzoeken u deze regel te corrigeren en het verschil te crediteren. Tot die tijd houden wij de betaling ervan aan."], ["verwachtten"]],
  ["one line too low", [["e-Suite: hosting", "66000.00"]], ["Per saldo is € 960,00 te weinig in rekening gebracht, exclusief btw.", "Wij verzoeken u deze regel te corrigeren of toe te lichten. Tot die tijd houden wij de betaling ervan aan."], ["crediteren"]],
  ["a line that nobody can judge", [["WIM hosting", "100.00"]], ["De volgende regel kunnen wij niet beoordelen:", "Wij verzoeken u deze regel toe te lichten. Tot die tijd houden wij de betaling ervan aan."], ["Per saldo", "niet eens"]],
  ["only something missing", [["DigiD TPM-audit", ""]], ["De volgende bedragen verwachtten wij in deze periode, maar vonden wij op geen factuur:"], ["Per saldo", "niet eens", "houden wij de betaling", "betwiste"]],
] as const)("the letter about %s says what is so, and nothing else", (_, lines, said, unsaid) => {
  const texts = lettered(lines.map(([text, amount]) => [text, amount] as const), "Assen", ["e-Suite", "WIM"]);
  expect(texts).toEqual(expect.arrayContaining([...said]));
  for (const words of unsaid) expect(texts.filter((text) => text.includes(words))).toEqual([]);
});

test("a profile that is called 'Gemeente Assen' is no gemeente Gemeente Assen", () => {
  const named = reconcile([invoiceOf([["Hosting e-Suite", "1.00"]])], { profile: { name: "Gemeente Assen", inhabitants: 68_000, services: ["e-Suite"] } });
  expect(reconciliationSheets(named, { date: DATE }).map(({ name }) => name)).toEqual(["Factuurcontrole Assen 2021", "Factuurjaar Assen 2021", "Factuurbrief Assen 2021"]);
  expect(lettered([["e-Suite: hosting", "67200.00"]], "Gemeente Assen")).toContain("Van: gemeente Assen");
});

test("a cause is told once, and a place in the file is told as such", () => {
  const [main] = sheetsOf("faulty");
  const { rows, columns } = tableOf(main, 1);
  const why = rows.map((row) => String(row[columns.findIndex(({ header }) => header === "Diagnose")]));
  expect(why.filter((words) => words.includes("Oorzaak: "))).not.toHaveLength(0);
  for (const words of why) expect(words).not.toMatch(/Oorzaak: (?!twee oorzaken samen: )\p{Ll}/u);
  const invoice = invoiceOf([["Hosting e-Suite", "1.00"]], { findings: [{ code: "BR-27", text: { nl: "regel 1 heeft een prijs onder 0", en: "line 1 has a price below 0" }, place: "regel 107" }] });
  const [found] = reconciliationSheets(reconcile([invoice], { profile: { inhabitants: 68_000, services: [] } }), { date: DATE });
  expect(found?.texts.map(({ text }) => text)).toContain("Factuur 2021-001: regel 1 heeft een prijs onder 0 (BR-27, regel 107 van het bestand)");
});

test("no letter and no list where everything is right", () => {
  const sheets = sheetsOf("right");
  expect(sheets.map(({ name }) => name)).toEqual(["Factuurcontrole Assen 2021", "Factuurjaar Assen 2021"]);
  expect(sheets[0]?.texts.map(({ text }) => text)).toContain("Alle regels kloppen, vallen binnen de tolerantie of zijn toegestaan.");
  expect(valueOf(tableOf(sheets[1], 0).rows[1]?.[3])).toBe(0);
});

test("without invoices the table says so", () => {
  expect(tableOf(sheetsOf("none")[0], 1).rows).toEqual([["Geen facturen", ...Array.from({ length: 13 }, () => null)]]);
});
