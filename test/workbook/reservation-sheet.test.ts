import fc from "fast-check";
import { type Profile, reserve, selectableServices } from "../../src/engine";
import { add, toEuros } from "../../src/money";
import { type Edition, TariffFailure, findEdition } from "../../src/tariff";
import { type Content, type SheetModel, isFormula, reservationSheet, reservationSheets } from "../../src/workbook";
import { bothEditions, edition2020, edition2021 } from "../support/editions";
import { callAsExcel, functionsJson, loadFunctions } from "../support/functions";
import { cellIn, columnAt, columnIn, named, shown, tableOf } from "./reservation-cells";

const DATE = "2020-06-01";
const assen: Profile = { name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM"] };
const kinds = ["functions", "plain", "frozen"] as const;

const sheetFor = (profile: Partial<Profile> = {}, kind: (typeof kinds)[number] = "functions", edition: Edition = edition2021): SheetModel<Content> =>
  reservationSheet(reserve({ ...assen, ...profile }, edition), { kind, date: DATE });

const numbers = (sheet: SheetModel<Content>, header: string): number[] => columnIn(sheet, header).map((content) => Number(shown(content)));
const cents = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
const sentences = (sheet: SheetModel<Content>): string[] => (sheet.cells ?? []).map(({ content }) => String(shown(content))).filter((text) => text.length > 40 && !text.startsWith("Let op"));

/** Profiles that the edition can reserve for. */
const profiles = (edition: Edition): fc.Arbitrary<Profile> =>
  fc
    .record(
      {
        name: fc.string({ maxLength: 40 }),
        inhabitants: fc.integer({ min: 1, max: 400_000 }),
        services: fc.subarray(selectableServices(edition).map(({ label }) => label.nl)),
        newServices: fc.record({ count: fc.integer({ min: 1, max: 5 }), scenario: fc.constantFrom("laag" as const, "midden" as const, "hoog" as const) }),
        actualCosts: fc.constant({ "wim.hosting": "1234.55" }),
        startMonths: fc.constant({ WIM: 7 }),
      },
      { requiredKeys: ["inhabitants", "services"] },
    )
    .filter((profile) => {
      try {
        return reserve(profile, edition).lineItems.length > 0;
      } catch (error) {
        if (error instanceof TariffFailure) return false;
        throw error;
      }
    });

describe.each(bothEditions)("the sheet of any profile in edition $id", (edition) => {
  test("its rows sum to the engine's totals, and its named cells are those totals", () => {
    fc.assert(
      fc.property(profiles(edition), fc.constantFrom(...kinds), (profile, kind) => {
        const { total, lineItems } = reserve(profile, edition);
        const sheet = reservationSheet(reserve(profile, edition), { kind, date: DATE });
        expect(columnIn(sheet, "Regel")).toEqual(lineItems.map(({ charge }) => charge.id));
        expect(cents(numbers(sheet, String(edition.year)))).toBe(Math.round(toEuros(add(total.annual, total.oneOff)) * 100));
        expect([shown(named(sheet, "totaal_jaarlijks")), shown(named(sheet, "totaal_eenmalig"))]).toEqual([toEuros(total.annual), toEuros(total.oneOff)]);
      }),
      { seed: 20, numRuns: 60 },
    );
  });

  test("its three kinds show the same in every cell of the table", () => {
    fc.assert(
      fc.property(profiles(edition), (profile) => {
        const [functions, plain, frozen] = kinds.map((kind) => tableOf(reservationSheet(reserve(profile, edition), { kind, date: DATE })).rows.map((row) => row.map(shown)));
        expect(plain).toEqual(functions);
        expect(frozen).toEqual(functions);
      }),
      { seed: 21, numRuns: 30 },
    );
  });

  test("no name and no text of a profile ever is or becomes a formula", () => {
    fc.assert(
      fc.property(fc.constantFrom("=1+1", "+31", "@SUM(A1)", "-2", '"&A1&"', "=HYPERLINK(\"x\")"), fc.constantFrom(...kinds), (text, kind) => {
        const sheet = sheetFor({ name: text, booking: { "e-Suite": { taakveld: text, categorie: text } } }, kind, edition);
        expect(named(sheet, "gemeente")).toBe(text);
        expect(cellIn(sheet, "hosting", "Taakveld")).toBe(text);
        const formulas = [...(sheet.cells ?? []).map(({ content }) => content), ...tableOf(sheet).rows.flat()].filter(isFormula);
        expect(formulas.filter(({ formula }) => formula.includes(text))).toEqual([]);
      }),
      { seed: 22, numRuns: 30 },
    );
  });
});

test("what comes with the membership is booked too, and new services are named", () => {
  const sheet = sheetFor({ newServices: { count: 1, scenario: "hoog", names: ["=Chatbot"] }, booking: { Lidmaatschap: { taakveld: "0.4" }, Pakketkorting: { categorie: "3.8" } } });
  expect(cellIn(sheet, "contributie", "Taakveld")).toBe("0.4");
  expect(cellIn(sheet, "pakketkorting", "Categorie")).toBe("3.8");
  expect(cellIn(sheet, "nieuwe-dienst", "Opmerking")).toMatch(/^verwacht: =Chatbot; Reserveringsadvies; /);
});

describe("the amounts of a row", () => {
  test("an annual amount stands in four years, a one-off amount in the first", () => {
    const sheet = sheetFor({ services: ["e-Suite", "nieuw lid"] });
    const years = (charge: string) => ["2021", "2022", "2023", "2024"].map((year) => shown(cellIn(sheet, charge, year)));
    expect(years("hosting")).toEqual([51550, 51550, 51550, 51550]);
    expect(years("entree")).toEqual([2000, "", "", ""]);
    expect([cellIn(sheet, "hosting", "Soort"), cellIn(sheet, "entree", "Soort")]).toEqual(["structureel", "incidenteel"]);
  });

  test("a service that starts in July is half a year, and whole years after it", () => {
    const sheet = sheetFor({ startMonths: { WIM: 7 } });
    expect(["Tarief", "Maanden", "2021", "2022"].map((header) => shown(cellIn(sheet, "wim", header)))).toEqual([15872, 6, 7936, 15872]);
  });

  test("an item without an amount is an empty cell to fill in, never 0", () => {
    const sheet = sheetFor();
    expect(cellIn(sheet, "bzm.servicedesk", "Tarief")).toBeNull();
    expect(shown(cellIn(sheet, "bzm.servicedesk", "2021"))).toBe("");
    const row = tableOf(sheet).row + 1 + columnIn(sheet, "Regel").indexOf("bzm.servicedesk");
    expect(sheet.inputs).toContainEqual({ row, column: columnAt(sheet, "Tarief"), rows: 1, columns: 1 });
  });

  test("VAT, what is refunded of it and the net cost follow the profile's rates", () => {
    const sheet = sheetFor({ vat: { rate: "0.21", refundable: "0.8" } });
    expect(["Btw", "Compensabel", "Netto last"].map((header) => shown(cellIn(sheet, "hosting", header)))).toEqual([10825.5, 8660.4, 53715.1]);
  });

  test("the edition before stands beside it, with what differs and why", () => {
    const sheet = sheetFor();
    const compared = (charge: string) => ["Vorige editie", "Verschil", "Reden"].map((header) => shown(cellIn(sheet, charge, header)));
    expect(compared("hosting")).toEqual([44400, 7150, "tarief"]);
    expect(compared("wim")).toEqual([3150, 12722, "staffel"]);
    expect(compared("pakketkorting")).toEqual(["", -10000, "pakketkorting"]);
    expect(compared("innovatie")).toEqual([5400, 0, ""]);
    expect([shown(named(sheet, "totaal_vorige_editie")), shown(named(sheet, "verschil_vorige_editie"))]).toEqual([305971, 10526]);
  });

  test("the earliest edition is compared with none", () => {
    const sheet = sheetFor({}, "functions", edition2020);
    expect(sheet.names?.map(({ name }) => name)).not.toContain("vorige_editie");
    expect(columnIn(sheet, "Verschil").every((content) => content === null)).toBe(true);
  });
});

describe("the formulas of the DIMPACT kind", () => {
  const built = loadFunctions();
  const metadata = functionsJson();
  const CALL = /^DIMPACT\.([A-Z.]+)\((.*)\)$/;

  /** What the built function gives for the formula, with the cells of the sheet for its arguments. */
  function calculate(sheet: SheetModel<Content>, charge: string, formula: string): unknown {
    const printed = /^IF\(ISNA\(.*\),"",(.*)\)$/.exec(formula)?.[1] ?? formula;
    const costed = /^IF\(\w+="","",(.*)\)$/.exec(printed)?.[1] ?? printed;
    const [, id = "", given = ""] = CALL.exec(/^IF\(ISNA\(.*\),"",(.*)\)$/.exec(costed)?.[1] ?? costed) ?? [];
    const values = given.split(",").map((argument) => (argument.startsWith('"') ? argument.slice(1, -1) : argument.startsWith("$") ? charge : shown(named(sheet, argument))));
    const result = callAsExcel(built, metadata, id, values);
    return Array.isArray(result) ? (result as unknown[][])[0]?.[0] : result;
  }

  const services = selectableServices(edition2021).map(({ label }) => label.nl);
  const costs = { "wim.hosting": "1234.55", "bzm.modules": "33.33", "innovatie.eigen": "1000" };

  test.each([
    ["every service, large hosting", edition2021, services.filter((name) => name !== "hosting klein")],
    ["every service, small hosting", edition2021, services.filter((name) => name !== "hosting groot")],
    ["the members of 2020", edition2020, services.filter((name) => !["hosting groot", "nieuw lid"].includes(name))],
    ["another index", findEdition("2021@1,3%"), ["e-Suite", "BZM", "WIM", "MyLex"]],
  ])("%s: every tariff is what the built function gives", (_title, edition, taken) => {
    const sheet = sheetFor({ services: taken, actualCosts: costs, newServices: { count: 2, scenario: "hoog" } }, "functions", edition);
    const rows = columnIn(sheet, "Regel").map((charge) => ({ charge: String(charge), content: cellIn(sheet, String(charge), "Tarief") }));
    const formulas = rows.flatMap(({ charge, content }) => (isFormula(content) ? [{ charge, ...content }] : []));
    expect(formulas.length).toBeGreaterThan(10);
    for (const { charge, formula, value } of formulas) expect([charge, calculate(sheet, charge, formula)]).toEqual([charge, value]);
  });

  test("the edition is passed from its cell, as a number where it is a year", () => {
    const sheet = sheetFor();
    expect(cellIn(sheet, "hosting", "Tarief")).toEqual({ formula: "DIMPACT.HOSTING(inwoners,editie)", value: 51550 });
    expect(named(sheet, "editie")).toBe(2021);
    expect(named(sheetFor({}, "functions", findEdition("2021@1,3%")), "editie")).toBe("2021@1,3%".replace(",", "."));
  });
});

describe("plain formulas", () => {
  test("hold no number of the tariff: only 0, 1, 2, 6 and 12 stand in them, and editions", () => {
    const sheet = sheetFor({ services: [...assen.services, "MyLex", "GVOP", "nieuw lid"], newServices: { count: 2, scenario: "hoog" } }, "plain");
    const formulas = tableOf(sheet).rows.flat().filter(isFormula).map(({ formula }) => formula.replace(/"[^"]*"|\w+\[[^\]]*\]|\$?[A-Z]+\$?\d+|[a-z_]\w*/g, ""));
    expect([...new Set(formulas.flatMap((formula) => formula.match(/\d+(\.\d+)?/g) ?? []))].sort()).toEqual(["0", "1", "12", "2", "6"]);
  });

  test("use functions of 2010 only, and columns of tables by their names", () => {
    const formulas = [...(sheetFor({}, "plain").cells ?? []).map(({ content }) => content), ...tableOf(sheetFor({}, "plain")).rows.flat()].filter(isFormula).map(({ formula }) => formula.replace(/"[^"]*"/g, ""));
    const used = new Set(formulas.flatMap((formula) => [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name)));
    expect([...used].sort()).toEqual(["ABS", "AND", "COUNT", "COUNTBLANK", "COUNTIFS", "FIXED", "IF", "INDEX", "MATCH", "MAX", "MIN", "N", "NA", "ROUND", "ROW", "SUM", "SUMIFS", "SUMPRODUCT"]);
    for (const formula of formulas) expect(formula.replace(/\w+\[[^\]]+\]/g, "")).not.toMatch(/Tarieven_|Reservering_/);
  });

  test("bring the tariffs of both editions along; the other kinds need none", async () => {
    const names = async (kind: (typeof kinds)[number]) => (await reservationSheets(reserve(assen, edition2021), { kind, date: DATE })).map(({ name }) => name);
    expect(await names("plain")).toEqual(["Reservering Assen 2021", "Tarieven 2021", "Tarieven 2020"]);
    expect(await names("functions")).toEqual(["Reservering Assen 2021"]);
    expect(await names("frozen")).toEqual(["Reservering Assen 2021"]);
  });
});

describe("a frozen sheet", () => {
  test("has no formula and nothing to fill in, and says when, of which edition and for how many inhabitants", () => {
    const sheet = sheetFor({}, "frozen");
    expect([...(sheet.cells ?? []).map(({ content }) => content), ...tableOf(sheet).rows.flat()].filter(isFormula)).toEqual([]);
    expect([sheet.inputs, sheet.validations]).toEqual([[], []]);
    expect(sheet.texts[1]?.text).toMatch(/^Vastgezet op 1-6-2020: waarden zonder formules, volgens editie 2021 .* voor 45\.000 inwoners\. /);
  });
});

describe("the cells of a sheet", () => {
  const full = sheetFor({ newServices: { count: 2, scenario: "hoog" }, actualCosts: { "wim.hosting": "12.34" } });

  test("are named once each, and every name that a formula reads is there", () => {
    const names = (full.names ?? []).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["inwoners", "editie", "scenario", "aantal_diensten", "kosten_wim_hosting", "index_2022", "index_2023", "index_2024", "totaal_jaarlijks", "totaal_eenmalig"]));
    const formulas = [...(full.cells ?? []).map(({ content }) => content), ...tableOf(full).rows.flat()].filter(isFormula).map(({ formula }) => formula.replace(/"[^"]*"|\w+\[[^\]]*\]/g, ""));
    const read = new Set(formulas.flatMap((formula) => formula.match(/\b[a-z][a-z_0-9]+\b/g) ?? []));
    expect([...read].filter((name) => !names.includes(name))).toEqual([]);
  });

  test("do not stand on each other", () => {
    const { row, column, columns, rows } = tableOf(full);
    const places = [...full.texts, ...(full.cells ?? [])].map((cell) => `${cell.row},${cell.column}`);
    expect(new Set(places).size).toBe(places.length);
    expect([...full.texts, ...(full.cells ?? [])].filter((cell) => cell.row >= row && cell.row <= row + rows.length && cell.column >= column && cell.column < column + columns.length)).toEqual([]);
  });

  test("hold formulas that Excel can hold: at most 8.192 characters, and 255 in a text", () => {
    for (const kind of kinds) {
      const sheet = sheetFor({ services: [...assen.services, "GVOP", "MyLex"], name: "x".repeat(200) }, kind);
      const formulas = [...(sheet.cells ?? []).map(({ content }) => content), ...tableOf(sheet).rows.flat()].filter(isFormula).map(({ formula }) => formula);
      expect(Math.max(0, ...formulas.map((formula) => formula.length))).toBeLessThan(8192);
      expect(Math.max(0, ...formulas.flatMap((formula) => (formula.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.length - 2)))).toBeLessThanOrEqual(255);
    }
  });

  test("that are filled in have a prompt that Excel can show", () => {
    expect(full.validations?.length).toBeGreaterThan(10);
    for (const { title, prompt } of full.validations ?? []) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(prompt.length).toBeLessThanOrEqual(225);
    }
  });
});

test.each(kinds)("%s: another index is said below the title, and an edition as it is printed says nothing", (kind) => {
  const said = (edition: Edition): unknown[] => (sheetFor({}, kind, edition).cells ?? []).filter(({ row, column }) => row === 2 && column === 0).map(({ content }) => shown(content));
  expect(said(findEdition("2021@1,3%"))).toEqual(["Index 1,3% in plaats van 2%."]);
  expect(said(edition2021)).not.toContain("Index 1,3% in plaats van 2%.");
});

describe("the rows outside the table", () => {
  test.each(kinds)("%s: each has a name by which it is found again", (kind) => {
    const sheet = sheetFor({ newServices: { count: 2, scenario: "laag" }, actualCosts: { "wim.hosting": "1234.55" } }, kind);
    const anchored = new Set((sheet.names ?? []).map(({ row }) => row));
    const rows = [...sheet.texts, ...(sheet.cells ?? [])].map(({ row }) => row);
    expect(rows.filter((row) => !anchored.has(row))).toEqual([]);
  });

  test("the chart shows the subtotals by service, with a series for what is structureel and what is incidenteel", () => {
    const sheet = sheetFor();
    const [chart] = sheet.charts ?? [];
    const at = (row: number, column: number) => sheet.cells?.find((cell) => cell.row === row && cell.column === column)?.content ?? null;
    const { row, column, rows } = chart?.data ?? { row: 0, column: 0, rows: 0 };
    expect([at(row, column), at(row, column + 1), at(row, column + 2)]).toEqual(["Naar dienst", "Structureel", "Incidenteel"]);
    expect(shown(at(row + 1, column))).toBe("Lidmaatschap");
    expect(at(row + rows, column)).toBe("overige diensten");
  });
});

describe("the text for a budget proposal", () => {
  test("says the total, the change and why, how sure, what is open, later years and the VAT", () => {
    expect(sentences(sheetFor()).filter((text) => !text.startsWith("De bedragen"))).toEqual([
      "Voor de dienstverlening van Dimpact aan Assen is in 2021 € 316.497,00 nodig: € 316.497,00 structureel en € 0,00 incidenteel, exclusief btw (editie 2021, 45.000 inwoners).",
      "Dat is € 10.526,00 meer dan dezelfde diensten kosten volgens editie 2020 (3,4%). Een bedrag dat die editie niet afdrukt, telt daarin als 0.",
      "Waardoor: gewijzigd tarief € 7.804,00; andere staffel of wijze van rekenen € 12.722,00; pakketkorting € -10.000,00; posten die maar in één editie een bedrag hebben € 0,00.",
      "Hoe zeker: vastgesteld € 25.044,00; voorlopig € 237.811,00; indicatie € 51.550,00; nacalculatie € 2.092,00.",
      "5 posten hebben nog geen bedrag in het plan of de werkelijke kosten en zitten niet in het totaal.",
      "Structureel in de jaren daarna (in constante prijzen waar de index 0% is): 2022: € 316.497,00, 2023: € 316.497,00, 2024: € 316.497,00.",
      "De btw is € 66.464,37, waarvan € 66.464,37 compensabel; de netto last is € 316.497,00.",
    ]);
  });

  test("its reasons sum to the change", () => {
    const sheet = sheetFor({ startMonths: { WIM: 7 }, services: [...assen.services, "GVOP", "nieuw lid"] });
    const changes = columnIn(sheet, "Verschil").map(shown);
    const reasons = columnIn(sheet, "Reden").map(shown);
    expect(reasons.every((reason, index) => (reason === "") === (Number(changes[index]) === 0))).toBe(true);
    expect(cents(changes.map(Number))).toBe(Math.round(Number(shown(named(sheet, "verschil_vorige_editie"))) * 100));
  });

  test("there is nothing to say of a change in the earliest edition", () => {
    expect(sentences(sheetFor({}, "functions", edition2020)).some((text) => text.includes("vorige") || text.startsWith("Dat is"))).toBe(false);
  });
});
