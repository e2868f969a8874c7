import fc from "fast-check";
import { type Edition, builtInEditions, findEdition, makeOwnEdition, nextYear, settled, withConfirmation, withReadings } from "../../src/tariff";
import { type FoundTable, type WorkbookIssue, editionChecksum, editionSheet, readEditionSheets } from "../../src/workbook";
import { bothEditions, chargeOf, edition2021 } from "../support/editions";
import { inventedEdition } from "../support/invented-editions";
import { changed, columnOf, foundTables, rowOf, typed, withGrid } from "../support/found-tables";

const own = makeOwnEdition({ id: "2021, krap", basis: "2021", readings: { A02: "20400", A01: "zonder" } }, builtInEditions);

async function sheetTables(edition: Edition): Promise<FoundTable[]> {
  return foundTables(editionSheet(edition, await editionChecksum(edition)));
}

function readOne(tables: readonly FoundTable[]) {
  const [reading, ...others] = readEditionSheets(tables);
  if (reading === undefined || others.length > 0) throw new Error("expected one edition");
  return reading;
}

let tables: FoundTable[];
beforeAll(async () => {
  tables = await sheetTables(edition2021);
});

const after = (change: (table: FoundTable) => FoundTable, start = "Tarieven") => readOne(changed(tables, start, change));
const shown = (issues: readonly WorkbookIssue[]) => issues.map(({ severity, code, address, found }) => ({ severity, code, address, found }));

describe("sheet to edition", () => {
  test.each<[string, Edition]>([
    ...bothEditions.map((edition): [string, Edition] => [edition.id, edition]),
    ["another index", findEdition("2021@1,3%")],
    ["an edition read otherwise", own],
    ["next year", nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500.00" }])],
    ["next year of one read otherwise", nextYear(own, "0.016")],
  ])("%s is the same edition", async (_title, edition) => expect(readOne(await sheetTables(edition))).toEqual({ edition: settled(edition), issues: [], sheet: editionSheet(edition, "").name }));

  test("what was confirmed of the edition is kept while nothing on its sheet changes", async () => {
    const confirmed = withConfirmation(edition2021, "2020-11-02", [{ nl: "=1+1", en: "=1+1" }]);
    const found = await sheetTables(confirmed);
    expect(readOne(found)).toMatchObject({ edition: confirmed, issues: [] });
    expect(readOne(changed(found, "Tarieven", (table) => typed(table, "tpm", "Per gemeente", 2100))).edition).not.toHaveProperty("confirmed");
  });

  test("two editions in one workbook are both read", async () => {
    const [a, b] = await Promise.all(bothEditions.map(sheetTables));
    expect(readEditionSheets([...(a ?? []), ...(b ?? [])]).map(({ edition }) => edition)).toEqual(bothEditions);
  });

  test("a copied sheet, whose tables Excel named anew, is read", () =>
    expect(readOne(tables.map((table, index) => ({ ...table, sheet: "Tarieven 2022", name: `${table.name}${index + 3}` }))).edition).toEqual(edition2021));
});

test("any sound edition is the same after its sheet, and after the sheet of what was read", () =>
  fc.assert(
    fc.property(inventedEdition, (edition) => {
      const sheet = editionSheet(edition, "x");
      const reading = readOne(foundTables(sheet));
      expect(reading).toEqual({ edition, issues: [], sheet: sheet.name });
      expect(editionSheet(reading.edition as Edition, "x")).toEqual(sheet);
    }),
    { seed: 4, numRuns: 60 },
  ));

test("an amount typed in any sound edition is what is read, and nothing else", () =>
  fc.assert(
    fc.property(inventedEdition, fc.integer({ min: 1, max: 9_999_999 }), (edition, cents) => {
      const flat = edition.charges.find(({ model }) => model === "flat");
      fc.pre(flat !== undefined);
      const found = changed(foundTables(editionSheet(edition, "x")), "Tarieven", (table) => typed(table, flat?.id ?? "", "Per gemeente", cents / 100));
      const { edition: after, issues } = readOne(found);
      expect(issues).toEqual([]);
      expect(after?.charges.map((charge) => (charge.id === flat?.id ? { ...charge, flatAmount: "" } : charge))).toEqual(edition.charges.map((charge) => (charge.id === flat?.id ? { ...charge, flatAmount: "" } : charge)));
      expect(after?.charges.flatMap((charge) => (charge.id === flat?.id && charge.model === "flat" ? [Number(charge.flatAmount)] : []))).toEqual([cents / 100]);
    }),
    { seed: 5, numRuns: 30 },
  ));

describe("an edit in a cell", () => {
  const edits: readonly [string, () => FoundTable[], (edition: Edition) => unknown, unknown][] = [
    ["an amount", () => changed(tables, "Tarieven", (table) => typed(table, "tpm", "Per gemeente", 2100.5)), (edition) => chargeOf(edition, "tpm"), { ...chargeOf(edition2021, "tpm"), flatAmount: "2100.5" }],
    ["a tier's bound", () => changed(tables, "Tarieven", (table) => typed(table, "hosting", "T/m inwoners", 35000)), (edition) => chargeOf(edition, "hosting"), { tiers: [{ upTo: 35000, unitAmount: "1.15", flatAmount: "7000" }, {}, {}] }],
    ["a percentage", () => changed(tables, "Tarieven", (table) => typed(table, "bzm.modules", "Percentage", -0.125)), (edition) => chargeOf(edition, "bzm.modules"), { percentage: "-12.5" }],
    ["certainty", () => changed(tables, "Tarieven", (table) => typed(table, "tpm", "Zekerheid", "Vastgesteld")), (edition) => chargeOf(edition, "tpm"), { certainty: "fixed" }],
    ["the source", () => changed(tables, "Tarieven", (table) => typed(table, "tpm", "Bron", "Begroting 2022, blz. 3, regel 12")), (edition) => chargeOf(edition, "tpm").source, { chapter: "Begroting 2022", heading: "blz. 3", line: 12 }],
    ["the index", () => changed(tables, "Tarieven", (table) => typed(table, "hosting.klein", "Geïndexeerd", "nee")), (edition) => "index" in chargeOf(edition, "hosting.klein"), false],
    ["the year", () => changed(tables, "Editie", (table) => typed(typed(table, "Editie", "Waarde", "Proef 2022"), "Jaar", "Waarde", 2022)), ({ year }) => year, 2022],
    ["the rate", () => changed(tables, "Editie", (table) => typed(table, "Inflatiecorrectie", "Waarde", "1,6%, voorlopig")), ({ index }) => index, { rate: "0.016", provisional: true, line: 321 }],
    ["who pays", () => changed(tables, "Regels", (table) => typed(table, "tpm", "Wie betaalt", "alle: e-suite, wim; geen: nieuw-lid")), (edition) => chargeOf(edition, "tpm").condition, { all: ["e-suite", "wim"], none: ["nieuw-lid"] }],
    ["a service's name", () => changed(tables, "Diensten", (table) => typed(table, "gvop", "Naam", "GVOP nieuw")), ({ services }) => services.find(({ id }) => id === "gvop")?.label, { nl: "GVOP nieuw", en: "GVOP nieuw" }],
  ];

  test.each(edits)("of %s is what is read", (_title, found, part, expected) => {
    const { edition, issues } = readOne(found());
    expect(issues).toEqual([]);
    const value = edition === null ? null : part(edition);
    if (typeof expected === "object") expect(value).toMatchObject(expected as object);
    else expect(value).toBe(expected);
  });

  test("changes nothing else", () => {
    const { edition } = after((table) => typed(table, "tpm", "Per gemeente", 2100));
    expect(edition?.charges.filter(({ id }) => id !== "tpm")).toEqual(edition2021.charges.filter(({ id }) => id !== "tpm"));
  });

  test("a row taken away is a charge or a tier less", () => {
    const without = (first: string, index: number) => after((table) => withGrid(table, table.values.filter((_, row) => row !== rowOf(table, first, index))));
    expect(without("tpm", 0).edition?.charges.map(({ id }) => id)).not.toContain("tpm");
    expect(after((table) => withGrid(table, table.values.filter(([first]) => first !== "gvop"))).edition?.readings.find(({ id }) => id === "A06")?.alternatives).not.toEqual([]);
    expect(without("hosting", 0).edition?.charges.find(({ id }) => id === "hosting")).toMatchObject({ tiers: [{ upTo: 70000, line: 458 }, { upTo: null }] });
  });

  test("a new row is a new charge, of which the rest is assumed and told", () => {
    const row = ["portaal", "e-Suite", "Portaal", "jaarlijks", "", 0.25, "", "", "", "", "", "voorlopig", "nee", "", "Begroting 2022: Portaal, regel 7"];
    const { edition, issues } = after((table) => withGrid(table, [...table.values, row]));
    expect(issues).toMatchObject([{ severity: "warning", code: "assumed", found: "portaal" }]);
    expect(edition?.charges.at(-1)).toEqual({ id: "portaal", service: "e-suite", label: { nl: "Portaal", en: "Portaal" }, model: "perUnit", period: "annual", unit: "inhabitant", certainty: "provisional", incomeLine: "eSuite", condition: { all: ["e-suite"] }, mandatory: true, unitAmount: "0.25", readings: [], source: { chapter: "Begroting 2022: Portaal", heading: "Begroting 2022: Portaal", line: 7 } });
  });

  test("an amount for a charge that had none makes it one with an amount", () => {
    const { edition } = after((table) => typed(table, "bzm.servicedesk", "Per gemeente", 1500));
    expect(edition?.charges.find(({ id }) => id === "bzm.servicedesk")).toMatchObject({ model: "flat", flatAmount: "1500", unit: "municipality", label: chargeOf(edition2021, "bzm.servicedesk").label });
  });
});

describe("a Dutch text and its English", () => {
  const chosen = (found: readonly FoundTable[]) => {
    const { edition, issues } = readOne(found);
    return { text: edition?.readings.find(({ id }) => id === "A14")?.default, issues };
  };
  const dutch = (found: readonly FoundTable[]): FoundTable[] => changed(found, "Lezingen", (table) => typed(table, "A14", "Gekozen", "Anders."));
  const english = (found: readonly FoundTable[], header: string, text: string): FoundTable[] => changed(found, "Engels", (table) => typed(table, "lezing A14: gekozen", header, text));
  const before = edition2021.readings.find(({ id }) => id === "A14")?.default;

  test("of which the Dutch alone changed: the translation of the former text is not used, and that is told at the cell", () => {
    const { text, issues } = chosen(dutch(tables));
    expect(text).toEqual({ nl: "Anders.", en: "Anders." });
    expect(issues).toMatchObject([{ severity: "warning", code: "translation", found: "Anders.", expected: { nl: expect.stringContaining("in de tabel Engels, bij 'lezing A14: gekozen'") as string } }]);
  });

  test("which changed in both tables are a pair", () => expect(chosen(english(english(dutch(tables), "Nederlands", "Anders."), "Engels", "Otherwise."))).toEqual({ text: { nl: "Anders.", en: "Otherwise." }, issues: [] }));
  test("of which the Dutch was mended and the English holds: set beside the new text it is kept", () => expect(chosen(english(dutch(tables), "Nederlands", "Anders."))).toEqual({ text: { nl: "Anders.", en: before?.en }, issues: [] }));
  test("of which the English alone changed", () => expect(chosen(english(tables, "Engels", "Otherwise."))).toEqual({ text: { nl: before?.nl, en: "Otherwise." }, issues: [] }));
  test("of which the English was emptied: the Dutch stands for both", () => expect(chosen(english(tables, "Engels", ""))).toEqual({ text: { nl: before?.nl, en: before?.nl }, issues: [] }));
  test("set in a row of its own", () => expect(chosen(changed(dutch(tables), "Engels", (table) => withGrid(table, [...table.values, ["", "Anders.", "Otherwise."]])))).toEqual({ text: { nl: "Anders.", en: "Otherwise." }, issues: [] }));
  test("on a sheet without the table: what did not change keeps its English, and of what did it is told", () => {
    const without = tables.filter(({ name }) => !name.startsWith("Engels"));
    expect(readOne(without)).toMatchObject({ edition: edition2021, issues: [] });
    expect(chosen(dutch(without))).toMatchObject({ text: { nl: "Anders.", en: "Anders." }, issues: [{ code: "translation" }] });
  });

  test.each<[string, () => FoundTable[], (edition: Edition) => unknown]>([
    ["the title", () => changed(tables, "Editie", (table) => typed(table, "Titel", "Waarde", "Nieuw")), ({ title }) => title],
    ["who decided", () => changed(tables, "Editie", (table) => typed(table, "Besloten door", "Waarde", "Nieuw")), ({ status }) => status.decidedBy],
    ["the status", () => changed(tables, "Editie", (table) => typed(table, "Toelichting", "Waarde", "Nieuw")), ({ status }) => status.note],
    ["a service's notice", () => changed(tables, "Diensten", (table) => typed(table, "bzm", "Melding", "Nieuw")), ({ services }) => { const notice = services.find(({ id }) => id === "bzm")?.notice; return { nl: notice?.nl, en: notice?.en }; }],
    ["a charge", () => changed(tables, "Tarieven", (table) => typed(table, "tpm", "Omschrijving", "Nieuw")), (edition) => chargeOf(edition, "tpm").label],
    ["a remark", () => changed(tables, "Regels", (table) => typed(table, edition2021.charges.find(({ note }) => note)?.id ?? "", "Opmerking", "Nieuw")), (edition) => edition.charges.find(({ note }) => note)?.note],
    ["why there is no amount", () => changed(tables, "Tarieven", (table) => typed(table, "bzm.servicedesk", "Omschrijving", `${chargeOf(edition2021, "bzm.servicedesk").label.nl}: Nieuw`)), (edition) => (edition.charges.find(({ id }) => id === "bzm.servicedesk") as { reason?: unknown }).reason],
  ])("of %s", (_title, found, part) => {
    const { edition, issues } = readOne(found());
    expect(edition === null ? null : part(edition)).toEqual({ nl: "Nieuw", en: "Nieuw" });
    expect(issues.filter(({ code }) => code !== "translation")).toEqual([]);
  });
});

describe("another way to read the source", () => {
  const reading = (id: string, found: readonly FoundTable[]) => {
    const { edition, issues } = readOne(found);
    return { alternatives: edition?.readings.find((one) => one.id === id)?.alternatives, issues };
  };
  const written = (id: string) => edition2021.readings.find((one) => one.id === id)?.alternatives ?? [];
  const table = (found: readonly FoundTable[]): FoundTable => found.find(({ name }) => name.startsWith("Alternatieven")) as FoundTable;
  const rows = (change: (rows: (string | number | boolean)[][]) => (string | number | boolean)[][]): FoundTable[] =>
    changed(tables, "Alternatieven", (one) => withGrid(one, [one.values[0] ?? [], ...change(one.values.slice(1).map((cells) => [...cells]))]));
  /** Types in the cells of the rows that are meant. */
  const set = (is: (cells: readonly unknown[]) => boolean, column: string, value: string | number): FoundTable[] => rows((all) => all.map((cells) => (is(cells) ? cells.map((cell, index) => (index === columnOf(table(tables), column) ? value : cell)) : cells)));
  const of = (id: string, alternative: string, ...more: readonly unknown[]) => (cells: readonly unknown[]): boolean => cells[0] === id && cells[1] === alternative && more.every((word) => cells.includes(word));

  test("every amount that one changes stands in a cell", () => {
    expect(table(tables).values.filter(of("A02", "20400"))).toEqual([
      ["A02", "20400", written("A02")[0]?.label.nl, "hosting.groot", "per gemeente", "", 20400],
      ["A02", "20400", written("A02")[0]?.label.nl, "hosting.groot", "source", "", '{"chapter":"Bijlage 2 e-Suite / front- en midoffice","heading":"Hostingkosten","line":785}'],
    ]);
    expect(table(tables).values.filter(of("A09", "18000")).map((cells) => cells.slice(3))).toEqual([
      ["pakketkorting", "per gemeente", 25000, -6000],
      ["pakketkorting", "per gemeente", 60000, -10000],
      ["pakketkorting", "per gemeente", 100000, -14000],
      ["pakketkorting", "per gemeente", "daarboven", -18000],
    ]);
    expect(table(tables).values.filter(of("A06", "andersom", "gvop")).map((cells) => cells.slice(3))).toEqual([["gvop", "grenzen verschuiven met", "", 1]]);
    expect(table(tables).values.filter(of("A22", "eigen-peildatum")).map((cells) => cells.slice(3))).toEqual([["", "", "", ""]]);
  });

  test("an amount of it is typed over: that is what it changes, and its example is not told any more", () => {
    const { alternatives, issues } = reading("A02", set(of("A02", "20400", "per gemeente"), "Wordt", 20500));
    const [before] = written("A02");
    expect(issues).toEqual([]);
    expect(alternatives).toEqual([{ id: "20400", label: before?.label, changes: [{ charge: "hosting.groot", set: { ...before?.changes[0]?.set, flatAmount: "20500" } }] }]);
  });

  test("an amount of a tier, and a tier more", () => {
    expect(reading("A09", set(of("A09", "18000", "daarboven"), "Wordt", -17500)).alternatives?.[0]?.changes).toEqual([{ charge: "pakketkorting", set: { tiers: [{ upTo: 25000, flatAmount: "-6000", line: 510 }, { upTo: 60000, flatAmount: "-10000", line: 511 }, { upTo: 100000, flatAmount: "-14000", line: 512 }, { upTo: null, flatAmount: "-17500", line: 513 }] } }]);
    const more = rows((all) => all.flatMap((cells) => (of("A09", "18000", 100000)(cells) ? [cells, [...cells.slice(0, 5), 150000, -16000]] : [cells])));
    expect(reading("A09", more)).toMatchObject({ issues: [], alternatives: [{ changes: [{ set: { tiers: [{}, {}, {}, { upTo: 150000, flatAmount: "-16000", line: 513 }, { upTo: null }] } }] }] });
  });

  test("what it takes away is 'geen', and the unit follows from the amounts that are left", () => {
    const { alternatives, issues } = reading("A01", rows((all) => all.filter((cells) => !of("A01", "zonder", "unit")(cells))));
    expect([alternatives?.[0]?.changes, issues]).toEqual([[{ charge: "esuite.regie", set: { flatAmount: null, unit: "inhabitant" } }], []]);
  });

  test("who pays, how sure it is, and bounds that move", () => {
    expect(reading("A10", set(of("A10", "alle-leden", "wie betaalt"), "Wordt", "één van: e-suite, wim")).alternatives?.[1]?.changes).toEqual([{ charge: "innovatie", set: { condition: { any: ["e-suite", "wim"] } } }]);
    expect(reading("A03", set(of("A03", "zonder-index", "zekerheid"), "Wordt", "indicatie")).alternatives?.[0]?.changes).toEqual([{ charge: "hosting.opleiding", set: { index: null, certainty: "indicative" } }]);
    expect(reading("A06", set(of("A06", "andersom", "wim"), "Wordt", 2)).alternatives?.[0]?.changes.filter(({ charge }) => charge === "wim")).toEqual([{ charge: "wim", shiftBounds: 2 }]);
  });

  test("a new one is added by its rows, with its English, and can be chosen", () => {
    const added = changed(rows((all) => [...all, ["A14", "vast", "Een vast bedrag.", "tpm", "per gemeente", "", 2500], ["A14", "vast", "Een vast bedrag.", "tpm", "zekerheid", "", "vastgesteld"]]), "Engels", (one) => withGrid(one, [...one.values, ["", "Een vast bedrag.", "A fixed amount."]]));
    const { edition, issues } = readOne(added);
    expect(issues).toEqual([]);
    expect(edition?.readings.find(({ id }) => id === "A14")?.alternatives).toEqual([{ id: "vast", label: { nl: "Een vast bedrag.", en: "A fixed amount." }, changes: [{ charge: "tpm", set: { flatAmount: "2500", certainty: "fixed" } }] }]);
    expect(chargeOf(withReadings(edition as Edition, { A14: "vast" }), "tpm")).toMatchObject({ flatAmount: "2500", certainty: "fixed" });
  });

  test("rows that are taken away take it away", () => expect(reading("A02", rows((all) => all.filter(([id]) => id !== "A02")))).toEqual({ alternatives: [], issues: [] }));
  test("rows in another order are the same changes", () => {
    const { alternatives, issues } = reading("A05", rows((all) => all.reverse()));
    expect(issues).toEqual([]);
    expect([...(alternatives?.[0]?.changes ?? [])].reverse()).toEqual(written("A05")[0]?.changes);
  });
  test("on a sheet without the table each keeps its own", () => expect(readOne(tables.filter(({ name }) => !name.startsWith("Alternatieven")))).toMatchObject({ edition: edition2021, issues: [] }));
  test("examples hold for the amounts as they were", () => expect(readOne(changed(tables, "Tarieven", (one) => typed(one, "tpm", "Per gemeente", 2100))).edition?.readings.flatMap(({ alternatives }) => alternatives.map((alternative) => "example" in alternative))).not.toContain(true));

  test.each<[string, () => FoundTable[], string, RegExp]>([
    ["an amount that is none", () => set(of("A02", "20400", "per gemeente"), "Wordt", "veel"), "veel", /een getal, of: geen/],
    ["an unknown charge", () => set(of("A02", "20400", "per gemeente"), "Regel", "hosting.reus"), "hosting.reus", /een regel uit de tabel van tarieven/],
    ["an unknown reading", () => set(of("A02", "20400"), "Lezing", "Z99"), "Z99", /een van: A01/],
    ["a bound in words", () => set(of("A09", "18000", 25000), "T/m inwoners", "veel"), "veel", /daarboven/],
    ["a property that a charge has not", () => set(of("A02", "20400", "per gemeente"), "Wat verandert", "kleur"), "20400", /dat dit er niet staat/],
    ["too many decimals", () => set(of("A02", "20400", "per gemeente"), "Wordt", 20.125), "20.125", /decimalen/],
    ["an amount twice", () => set(of("A09", "18000", 60000), "T/m inwoners", 25000), "per gemeente", /elke wijziging één keer/],
    ["no tier without a bound", () => rows((all) => all.filter((cells) => !of("A09", "18000", "daarboven")(cells))), "100000", /de laatste trede heeft geen grens/],
    ["another description halfway", () => set(of("A02", "20400", "source"), "Omschrijving", "Anders"), "Anders", /hetzelfde als in de eerste rij/],
  ])("%s is told at its cell", (_title, found, value, expected) => {
    const { edition, issues } = readOne(found());
    const placed = issues.filter(({ severity }) => severity === "error");
    expect(edition).toBeNull();
    expect(placed.every(({ address }) => Number(/\d+$/.exec(address)?.[0]) > 4)).toBe(true);
    expect(placed.map((issue) => issue.expected.nl).join("\n")).toMatch(expected);
    expect(placed.map((issue) => issue.found)).toContain(value);
  });
});

describe("what is wrong is told with its cell", () => {
  const cell = (header: string, first: string, index = 0): string => {
    const table = tables.find(({ name }) => name.startsWith("Tarieven")) as FoundTable;
    return `${String.fromCharCode(65 + columnOf(table, header))}${table.row + rowOf(table, first, index) + 1}`;
  };
  const one = (header: string, first: string, value: string | number | boolean, options: Parameters<typeof typed>[4] = {}) => () => after((table) => typed(table, first, header, value, options));

  test.each<[string, () => ReturnType<typeof after>, string, string, string, RegExp]>([
    ["a bound out of order", one("T/m inwoners", "hosting", 20000, { index: 1 }), "T/m inwoners", "hosting", "edition", /meer dan 30000/],
    ["too many decimals", one("Per inwoner", "innovatie", 0.1234), "Per inwoner", "innovatie", "decimals", /ten hoogste 2 decimalen/],
    ["words for a number", one("Per gemeente", "tpm", "nader te bepalen"), "Per gemeente", "tpm", "notANumber", /een getal/],
    ["a text that can be two numbers", one("Per gemeente", "tpm", "2.092"), "Per gemeente", "tpm", "textForNumber", /2\.092 of 2,092/],
    ["an unknown service", one("Dienst", "tpm", "e-Sweet"), "Dienst", "tpm", "unknownService", /e-Suite/],
    ["no source", one("Bron", "tpm", ""), "Bron", "tpm", "source", /waar het bedrag staat/],
    ["a date", one("Per inwoner", "innovatie", 44228, { format: "d-mmm" }), "Per inwoner", "innovatie", "date", /Excel heeft/],
    ["an error value", one("Per inwoner", "innovatie", "#N/B"), "Per inwoner", "innovatie", "errorValue", /geen foutwaarde/],
    ["a truth value", one("Per inwoner", "innovatie", true), "Per inwoner", "innovatie", "notANumber", /een getal/],
    ["half an inhabitant", one("Plafond", "innovatie", 0.5), "Plafond", "innovatie", "notANumber", /heel aantal/],
    ["a certainty of one's own", one("Zekerheid", "tpm", "zeker"), "Zekerheid", "tpm", "notAWord", /nacalculatie/],
    ["a cap on a flat charge", one("Plafond", "tpm", 100), "Plafond", "tpm", "notHere", /een lege cel/],
    ["an amount that is gone", one("Per gemeente", "tpm", ""), "Per gemeente", "tpm", "missing", /een bedrag/],
    ["an unknown reading", one("Lezing", "tpm", "Z99"), "Lezing", "tpm", "edition", /een lezing van deze editie/],
  ])("%s", (_title, read, header, first, code, expected) => {
    const { edition, issues } = read();
    expect(edition).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: "error", code, sheet: "Tarieven 2021", address: expect.stringMatching(first === "hosting" ? /^E\d+$/ : new RegExp(`^${cell(header, first)}$`)) as string });
    expect(issues[0]?.expected.nl).toMatch(expected);
  });

  test.each<[string, string, string]>([
    ["1.234,56", "1234.56", "1.234,56"],
    ["1,234.56", "1234.56", "1.234,56"],
    ["€ 2092,00", "2092", "2.092"],
    ["1.234.567", "1234567", "1.234.567"],
  ])("the text %s is read as %s, to be confirmed", (text, amount, told) => {
    const { edition, issues } = after((table) => typed(table, "tpm", "Per gemeente", text));
    expect(edition?.charges.find(({ id }) => id === "tpm")).toMatchObject({ flatAmount: amount });
    expect(issues).toMatchObject([{ severity: "warning", code: "textForNumber", found: text, expected: { nl: expect.stringContaining(told) as string } }]);
  });

  test("a formula is read by its result, to be confirmed", () => {
    const { edition, issues } = after((table) => typed(table, "tpm", "Per gemeente", 2100, { formula: "=2000*1,05" }));
    expect(edition?.charges.find(({ id }) => id === "tpm")).toMatchObject({ flatAmount: "2100" });
    expect(shown(issues)).toEqual([{ severity: "warning", code: "formula", address: cell("Per gemeente", "tpm"), found: "=2000*1,05" }]);
  });

  test("merged cells", () => expect(shown(after((table) => ({ ...table, merged: [{ row: table.row + 2, column: 5, rows: 2, columns: 1 }] })).issues)).toEqual([{ severity: "error", code: "merged", address: "F6:F7", found: "F6:F7" }]));
  test("hidden rows, once", () => expect(shown(readOne(tables.map((table) => ({ ...table, hiddenRows: [0, 5, 6] }))).issues)).toEqual([{ severity: "warning", code: "hiddenRows", address: "6:7", found: "6, 7" }]));

  test.each<[string | number, string, string]>([
    ["12-11-2021", "General", "2021-11-12"],
    ["2021-11-12", "General", "2021-11-12"],
    ["2021-11", "General", "2021-11"],
    [44512, "d-m-yyyy", "2021-11-12"],
  ])("the day of the decision %p (%s) is %s, the date that Excel makes of it too", (value, format, day) => {
    const { edition, issues } = readOne(changed(tables, "Editie", (table) => typed(table, "Besloten op", "Waarde", value, { format })));
    expect([edition?.status.decidedOn, issues]).toEqual([day, []]);
  });
  test.each(["31-2-2021", "2021-13", "november"])("%s is no day of a decision", (value) => {
    const { edition, issues } = readOne(changed(tables, "Editie", (table) => typed(table, "Besloten op", "Waarde", value)));
    expect([edition, issues]).toMatchObject([null, [{ severity: "error", code: "notAWord", found: value, expected: { nl: expect.stringContaining("12-11-2021") as string } }]]);
  });
  test("a year that is not the one in the edition's name is told, to be confirmed", () => {
    const { edition, issues } = readOne(changed(tables, "Editie", (table) => typed(table, "Jaar", "Waarde", 2022)));
    expect([edition?.year, issues]).toMatchObject([2022, [{ severity: "warning", code: "contradiction", found: "2022", expected: { nl: "2021, het jaar in de naam van de editie" } }]]);
  });
  test("a date in another fact is told", () =>
    expect(readOne(changed(tables, "Editie", (table) => typed(table, "Jaar", "Waarde", 44512, { format: "d-m-yyyy" }))).issues).toMatchObject([{ severity: "error", code: "date" }]));
  test("a row directly under the table, which did not grow, is not left out in silence", () => {
    const { edition, issues } = after((table) => ({ ...table, below: { row: 99, values: ["", "", "Nieuwe regel"] } }));
    expect([edition, shown(issues)]).toEqual([null, [{ severity: "error", code: "belowTable", address: "C100", found: "Nieuwe regel" }]]);
  });

  test("all issues at once", () => {
    const { issues } = after((table) => typed(typed(typed(table, "tpm", "Per gemeente", "x"), "innovatie", "Per inwoner", 0.123), "contributie", "Dienst", "?"));
    expect(issues.map(({ code }) => code)).toEqual(["unknownService", "notANumber", "decimals"]);
  });
});

describe("columns", () => {
  const order = (table: FoundTable, columns: readonly number[]): FoundTable => withGrid(table, table.values.map((row) => columns.map((column) => row[column] ?? "")));
  const all = (table: FoundTable): number[] => (table.values[0] ?? []).map((_, column) => column);

  test("in another order are read by their headers, and that is told", () => {
    const { edition, issues } = after((table) => order(table, [...all(table)].reverse()));
    expect(edition).toEqual(edition2021);
    expect(issues).toMatchObject([{ severity: "warning", code: "movedColumn" }]);
  });

  test("that the user added are not read", () => {
    const { edition, issues } = after((table) => withGrid(table, table.values.map((row, index) => [...row, index === 0 ? "Notitie" : "x"])));
    expect(edition).toEqual(edition2021);
    expect(issues).toMatchObject([{ severity: "warning", code: "extraColumn", found: "Notitie" }]);
  });

  test("under another name are missing", () => {
    const { edition, issues } = after((table) => withGrid(table, table.values.map((row, index) => (index === 0 ? row.map((header) => (header === "Per gemeente" ? "Vast bedrag" : header)) : row))));
    expect(edition).toBeNull();
    expect(issues).toMatchObject([{ severity: "error", code: "missingColumn", address: "G4", found: "Vast bedrag", expected: { nl: "kolom 'Per gemeente': zet deze kop terug" } }]);
  });
});

describe("a sheet of an older version, without the table of technical data", () => {
  const older = () => tables.filter(({ name }) => /^(Tarieven|Editie|Lezingen)/.test(name));
  test("is read with the edition of its name, to be confirmed", () => expect(readOne(older())).toMatchObject({ edition: edition2021, issues: [{ severity: "warning", code: "oldFormat" }] }));
  test("of an edition that nobody knows is not read", () => expect(readEditionSheets(older(), new Map())).toMatchObject([{ edition: null, issues: [{ severity: "error", code: "missingTable" }] }]));
});

test("a part of the technical data that is damaged is told with its cell", () =>
  expect(readOne(changed(tables, "Techniek", (table) => typed(table, "regel tpm", "Gegevens", "{}")))).toMatchObject({ edition: null, issues: [{ severity: "error", code: "damagedPart" }] }));

test("tables of other kinds are no tariffs", () => expect(readEditionSheets([{ ...(tables[0] as FoundTable), name: "Tabel1", values: [["a", "b"], [1, 2]] }])).toEqual([]));
