import { type Comparison, compareSides, reserve } from "../../src/engine";
import { type Content, type SheetModel, comparisonSheet, isFormula } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";
import { assen, comparisonOf, comparisons } from "./comparison-sheets";
import { shown } from "./reservation-cells";

const DATE = "2020-06-01";
const sheetFor = (comparison: Comparison | undefined): SheetModel<Content> => {
  if (!comparison) throw new Error("there is no such comparison");
  return comparisonSheet(comparison, { date: DATE });
};

const tableAt = (sheet: SheetModel<Content>, index: number) => {
  const table = sheet.tables[index];
  if (!table) throw new Error(`${sheet.name} has no table ${index}`);
  return { headers: table.columns.map(({ header }) => header), rows: table.rows.map((row) => row.map(shown)), table };
};

const totalsOf = (sheet: SheetModel<Content>) => {
  const cells = sheet.cells ?? [];
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.map((row) => cells.filter((cell) => cell.row === row && cell.content !== null).map(({ content }) => shown(content)));
};

describe("two editions beside each other", () => {
  const sheet = sheetFor(comparisons.editions);

  test("say what each is computed from", () => {
    expect(sheet.name).toBe("Vergelijking Assen 2020-2021");
    expect(tableAt(sheet, 0).headers).toEqual(["Uitgangspunt", "2020", "2021"]);
    expect(tableAt(sheet, 0).rows).toEqual([
      ["Gemeente", "Assen", "Assen"],
      ["Inwoners", "45.000 inwoners", "45.000 inwoners"],
      ["Tariefeditie", "Tarieven 2020", "Tarieven 2021"],
      ["Diensten en opties", "e-Suite, BZM, WIM", "e-Suite, BZM, WIM"],
    ]);
  });

  test("show amounts, differences and shares by service, those without an amount last", () => {
    const { headers, rows } = tableAt(sheet, 1);
    expect(headers).toEqual(["Dienst", "2020", "2021", "Verschil", "In %", "Waardoor"]);
    expect(rows).toEqual([
      ["Lidmaatschap", 6000, 3000, -3000, -0.5, "tarief"],
      ["e-Suite", 201250, 198842, -2408, -2408 / 201250, "tarief"],
      ["Innovatie", 5400, 5400, 0, 0, ""],
      ["BZM", 90171, 103383, 13212, 13212 / 90171, "tarief"],
      ["WIM", 3150, 15872, 12722, 12722 / 3150, "andere berekening"],
      ["Pakketkorting", "p.m.", -10000, "n.v.t.", "", "geen bedrag in eerste kolom"],
      ["e-Suite (eenmalig)", "–", "p.m.", "n.v.t.", "", ""],
      ["WIM (eenmalig)", "–", "p.m.", "n.v.t.", "", ""],
    ]);
  });

  test("have totals, and say what of them cannot be compared", () => {
    expect(totalsOf(sheet)).toEqual([
      ["Structureel", 305971, 316497, 10526, 10526 / 305971],
      ["Incidenteel", 0, 0, 0, ""],
      ["Totaal", 305971, 316497, 10526, 10526 / 305971],
      ["Waarvan niet te vergelijken", -10000],
    ]);
    expect(sheet.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(["Niet te vergelijken", "Pakketkorting e-Suite, BZM en WIM: geen bedrag in 2020."]));
  });

  test("have the line items last, each with the keys that the services read", () => {
    const { rows } = tableAt(sheet, 2);
    expect(rows).toHaveLength(17);
    expect(rows).toContainEqual(["e-Suite: hosting", 44400, 51550, 7150, 7150 / 44400, "tarief", "e-Suite", "structureel", "hosting"]);
    expect(rows).toContainEqual(["WIM: hosting (werkelijke kosten + 10%)", "p.m.", "p.m.", "", "", "", "WIM", "structureel", "wim.hosting"]);
    expect(tableAt(sheet, 2).table.rows.flatMap((row) => row.slice(1, 3)).filter(isFormula)).toEqual([]);
  });

  test("have a chart of the services with an amount", () => {
    const [chart] = sheet.charts ?? [];
    const { table } = tableAt(sheet, 1);
    expect(chart).toMatchObject({ kind: "column", data: { row: table.row, column: 0, rows: 7, columns: 3 } });
  });

  test("print the chart at the head of a page, and end it in a page of their own", () => {
    const [chart] = sheet.charts ?? [];
    expect(sheet.print.orientation).toBe("landscape");
    expect(sheet.print.areas.map(({ row }) => row)).toEqual([0, chart?.at.row]);
  });

  test("say when the amounts were made, and what follows what", () => {
    const notes = sheet.texts.filter(({ style }) => style === "note").map(({ text }) => text);
    expect(notes[0]).toBe("Gemaakt op 1-6-2020. Bedragen in euro, exclusief btw. Verschil en % zijn ten opzichte van '2020'.");
    expect(notes[1]).toContain("waarden van die dag");
    expect(notes[2]).toContain("formules over de posten");
  });
});

describe("more than two", () => {
  test("have letters", () => {
    const sheet = sheetFor(comparisons.scenarios);
    expect(tableAt(sheet, 1).headers).toEqual(["Dienst", "A: laag", "B: midden", "C: hoog", "B − A", "B − A %", "C − A", "C − A %", "Waardoor"]);
    expect(tableAt(sheet, 1).rows.find(([label]) => label === "Nieuwe diensten")).toEqual(["Nieuwe diensten", 46665, 81663.75, 116662.5, 34998.75, 0.75, 69997.5, 1.5, "scenario"]);
    expect(tableAt(sheet, 0).rows).toContainEqual(["Nieuwe diensten", '2, scenario laag: =Chatbot, Zaak"archief', "2, scenario midden", "2, scenario hoog"]);
  });

  test("tell the reasons of each", () =>
    expect(tableAt(sheetFor(comparisons.five), 1).rows.find(([label]) => label === "BZM")?.[14]).toBe("B: tarief; C: eraf; D: tarief; E: inwoners, tarief, trede, erbij"));

  test("of several municipalities, the title names them", () => {
    expect(sheetFor(comparisons.municipalities).name).toBe("Vergelijking 2020-2021");
    expect(sheetFor(comparisons.municipalities).texts[0]?.text).toBe("Vergelijking Dimpact 2020-2021: Assen, =1+1 en 's-Gravenhage");
  });
});

test("names that are taken are left to their owners", () => {
  const comparison = comparisonOf([{}, edition2020], [{}, edition2021]);
  const sheet = comparisonSheet(comparison, { date: DATE, takenSheets: ["vergelijking assen 2020-2021"], takenTables: ["Vergelijking_Assen_2020_2021_posten"] });
  expect(sheet.name).toBe("Vergelijking Asse 2020-2021 (2)");
  expect(sheet.tables.map(({ name }) => name)).toEqual(["Vergelijking_Assen_2020_2021_uitgangspunten", "Vergelijking_Assen_2020_2021_diensten", "Vergelijking_Assen_2020_2021_posten_2"]);
});

test.each(Object.keys(comparisons))("%s: no two headers of a table are the same, and no label is or becomes a formula", (name) => {
  const sheet = sheetFor(comparisons[name]);
  for (const { columns } of sheet.tables) expect(new Set(columns.map(({ header }) => header.toLowerCase())).size).toBe(columns.length);
  const formulas = [...sheet.tables.flatMap(({ rows }) => rows.flat()), ...(sheet.cells ?? []).map(({ content }) => content)].filter(isFormula);
  expect(formulas.filter(({ formula }) => /Chatbot|1\+1/.test(formula))).toEqual([]);
});

test("labels that a user gives may hold anything", () => {
  const sides = ["=A1", "Dienst", "dienst"].map((label) => ({ label, reservation: reserve(assen, edition2021) }));
  const { headers } = tableAt(comparisonSheet(compareSides(sides), { date: DATE }), 1);
  expect(headers.slice(0, 4)).toEqual(["Dienst", "A: =A1", "B: Dienst", "C: dienst"]);
});
