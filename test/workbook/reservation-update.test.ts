import fc from "fast-check";
import { type Profile, readProfile, reserve, selectableServices } from "../../src/engine";
import { type Edition, TariffFailure, builtInEditions, findEdition } from "../../src/tariff";
import { type Content, type ReservationKind, type SheetModel, type SheetRecord, isFormula, planReservationUpdate, readRecord, readReservationSheet, recordText, reservationSheet } from "../../src/workbook";
import { ownSheet } from "../../src/workbook/update/own-cells";
import { edition2021 } from "../support/editions";
import { PaperSheet } from "./paper-sheet";

const DATE = "2020-06-01";
const LATER = "2020-07-01";
const assen: Profile = { name: "Assen", inhabitants: 45000, edition: "2021", services: ["e-Suite", "BZM"] };

/** One table name for all, as the table keeps its name where the municipality gets another. */
const sheetOf = (profile: Profile, kind: ReservationKind = "functions", edition: Edition = edition2021): SheetModel<Content> =>
  reservationSheet(reserve(profile, edition), { kind, date: DATE, table: "Reservering_Assen_2021" });
const recordOf = (profile: Profile, kind: ReservationKind = "functions", edition = "2021"): SheetRecord => ({ profileId: "a", profile, edition, kind, date: DATE });

interface Change {
  readonly record?: SheetRecord | null;
  readonly kind?: ReservationKind;
  readonly edition?: string;
  readonly conflicts?: "overwrite" | "keep";
}

const planned = (paper: PaperSheet, from: Profile, to: Profile, { record = recordOf(from), kind = "functions", edition = "2021", conflicts = "keep" }: Change = {}) =>
  planReservationUpdate({ found: paper.found(), record, reservation: reserve(to, findEdition(edition)), kind, date: LATER, profileId: "a", catalogue: builtInEditions, conflicts });

/** Updates the sheet, and checks that a second update finds nothing left to do. */
function updated(paper: PaperSheet, from: Profile, to: Profile, change: Change = {}) {
  const plan = planned(paper, from, to, change);
  paper.apply(plan.edits);
  const again = planned(paper, to, to, { ...change, record: plan.record });
  return { plan, again };
}

/** Every cell of the model as it stands on the paper, with what it should hold there. */
function differences(paper: PaperSheet, model: SheetModel<Content>): string[] {
  const own = ownSheet(model, "Regel");
  const headers = own.table.columns.map(({ header }) => header);
  return [...own.cells.values()].flatMap((cell) => {
    const { owner } = cell;
    const place =
      owner.kind === "strip"
        ? { row: paper.named(owner.name.name).row, column: paper.named(owner.name.name).column + owner.offset }
        : owner.key === ""
          ? { row: paper.found().table.row, column: paper.cell(own.keys[0] ?? "", headers[owner.column] ?? "").column }
          : paper.cell(owner.key, headers[owner.column] ?? "");
    const there = paper.at(place);
    const isRight = isFormula(cell.content) ? typeof there === "string" && there.startsWith("=") && there.replace(/\$?[A-Z]{1,2}\$?\d+/g, "#") === `=${cell.content.formula}`.replace(/\$?[A-Z]{1,2}\$?\d+/g, "#") : String(there) === String(cell.content ?? "");
    return isRight ? [] : [`${cell.identity}: ${String(there)}`];
  });
}

const profiles: fc.Arbitrary<Profile> = fc
  .record(
    {
      name: fc.constantFrom("Assen", "'s-Hertogenbosch", "=1+1"),
      inhabitants: fc.integer({ min: 1, max: 400_000 }),
      services: fc.subarray(selectableServices(edition2021).map(({ label }) => label.nl)),
      newServices: fc.record({ count: fc.integer({ min: 1, max: 5 }), scenario: fc.constantFrom("laag" as const, "hoog" as const) }),
      actualCosts: fc.constant({ "wim.hosting": "1234.55" }),
      startMonths: fc.constant({ WIM: 7 }),
      booking: fc.constantFrom<NonNullable<Profile["booking"]>>({ WIM: { taakveld: "0.4" } }, { "e-Suite": { taakveld: "0.2", categorie: "3.8" }, BZM: { taakveld: "0.4" } }),
    },
    { requiredKeys: ["inhabitants", "services"] },
  )
  .filter((profile) => {
    try {
      return reserve(profile, edition2021).lineItems.length > 0;
    } catch (error) {
      if (error instanceof TariffFailure) return false;
      throw error;
    }
  });

describe("a reservation's sheet that is updated", () => {
  test.each(["functions", "plain", "frozen"] as const)("%s: with nothing changed there is nothing to do", (kind) => {
    const paper = new PaperSheet(sheetOf(assen, kind));
    const plan = planReservationUpdate({ found: paper.found(), record: recordOf(assen, kind), reservation: reserve(assen, edition2021), kind, date: DATE, profileId: "a", catalogue: builtInEditions, conflicts: "keep" });
    expect({ edits: plan.edits.filter(({ kind: edit }) => edit !== "chart"), conflicts: plan.conflicts }).toEqual({ edits: [], conflicts: [] });
  });

  test("is as a new sheet of the new profile, from any profile to any other", () => {
    fc.assert(
      fc.property(profiles, profiles, (from, to) => {
        const paper = new PaperSheet(sheetOf(from));
        const { plan, again } = updated(paper, from, to);
        expect(plan.conflicts).toEqual([]);
        expect(differences(paper, sheetOf(to))).toEqual([]);
        expect(again.edits.filter(({ kind }) => kind !== "chart")).toEqual([]);
        expect(paper.found().table.rows).toBe(reserve(to, edition2021).lineItems.length + 1);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test("is updated in place where the file that it came from has no hidden names", () => {
    const to: Profile = { ...assen, services: [...assen.services, "WIM"], newServices: { count: 2, scenario: "hoog" } };
    const paper = new PaperSheet(sheetOf(assen), false);
    const { plan } = updated(paper, assen, to, { record: null });
    expect(plan.conflicts).toEqual([]);
    expect(differences(paper, sheetOf(to))).toEqual([]);
  });

  test("keeps the rows, columns and cells of a user where they were", () => {
    const paper = new PaperSheet(sheetOf(assen));
    const line = paper.cell("esuite.regie", "Post").row;
    paper.insertRows(line, 1);
    paper.type({ row: line, column: 1 }, "eigen raming");
    paper.type({ row: line, column: 4 }, 500);
    paper.insertColumn(paper.cell("hosting", "Btw").column, "Kostenplaats");
    paper.type(paper.cell("hosting", "Kostenplaats"), "K-100");
    paper.insertRows(3, 2);
    paper.type({ row: 3, column: 0 }, "Opmerking van Assen");
    paper.type({ row: paper.cell("hosting", "Post").row, column: 30 }, "nagaan");
    const { plan, again } = updated(paper, assen, { ...assen, services: ["e-Suite", "BZM", "WIM", "MyLex"], newServices: { count: 1, scenario: "laag" } });
    expect(plan.conflicts).toEqual([]);
    expect(again.edits.filter(({ kind }) => kind !== "chart")).toEqual([]);
    const hosting = paper.cell("hosting", "Kostenplaats");
    expect(paper.at(hosting)).toBe("K-100");
    expect(paper.at({ row: hosting.row, column: 30 })).toBe("nagaan");
    expect(paper.at({ row: 3, column: 0 })).toBe("Opmerking van Assen");
    const own = paper.cell("esuite.regie", "Post").row - 1;
    expect([paper.at({ row: own, column: 1 }), paper.at({ row: own, column: 4 })]).toEqual(["eigen raming", 500]);
    expect(paper.at(paper.cell("wim", "Post"))).toMatch(/^WIM/);
  });

  test("leaves what is typed in a cell that is meant for it, without asking", () => {
    const paper = new PaperSheet(sheetOf(assen));
    paper.type(paper.cell("hosting", "Huidige begroting"), 50_000);
    paper.type(paper.named("index_2022"), 0.016);
    paper.type(paper.cell("bzm.servicedesk", "Tarief"), 1_250);
    const { plan } = updated(paper, assen, { ...assen, services: ["e-Suite", "BZM", "WIM"] });
    expect(plan.conflicts).toEqual([]);
    expect([paper.at(paper.cell("hosting", "Huidige begroting")), paper.at(paper.named("index_2022")), paper.at(paper.cell("bzm.servicedesk", "Tarief"))]).toEqual([50_000, 0.016, 1_250]);
  });

  test("asks before it writes over a formula or a text that a user changed, and says which cell", () => {
    const changed = (): PaperSheet => {
      const paper = new PaperSheet(sheetOf(assen));
      paper.type(paper.cell("hosting", "Tarief"), 40_000);
      paper.type(paper.cell("tpm", "Post"), "DigiD-audit");
      return paper;
    };
    const to = { ...assen, inhabitants: 46_000 };
    const kept = changed();
    const { plan } = updated(kept, assen, to);
    expect(plan.conflicts.map(({ found, willBe }) => [found, willBe])).toEqual([
      ["40000", "=DIMPACT.HOSTING(inwoners,editie)"],
      ["DigiD-audit", "DigiD TPM-audit"],
    ]);
    expect([kept.at(kept.cell("hosting", "Tarief")), kept.at(kept.cell("tpm", "Post"))]).toEqual([40_000, "DigiD-audit"]);
    const overwritten = changed();
    updated(overwritten, assen, to, { conflicts: "overwrite" });
    expect(differences(overwritten, sheetOf(to))).toEqual([]);
  });

  test("a line that goes with what a user typed in its row goes only when that may be; else it stays without its amounts", () => {
    const withNote = (): PaperSheet => {
      const paper = new PaperSheet(sheetOf(assen));
      paper.type(paper.cell("bzm.hosting", "Huidige begroting"), 12_000);
      return paper;
    };
    const to: Profile = { ...assen, services: ["e-Suite"] };
    const kept = withNote();
    const { row } = kept.cell("bzm.hosting", "Post");
    const { plan } = updated(kept, assen, to);
    expect(plan.conflicts.map(({ found, willBe }) => [found, willBe])).toEqual([["12000", ""]]);
    const left = kept.found().formulas.find((cells) => cells.includes(12_000)) ?? [];
    expect(left.filter((content) => content !== "")).toEqual([12_000]);
    expect(row).toBeGreaterThan(0);
    const gone = withNote();
    updated(gone, assen, to, { conflicts: "overwrite" });
    expect(gone.found().formulas.flat()).not.toContain(12_000);
  });

  test("a column that is taken away is named, and nothing is written", () => {
    const paper = new PaperSheet(sheetOf(assen));
    const found = paper.found();
    const { row, column } = paper.cell("hosting", "Zekerheid");
    const header = found.table.row;
    const without = { ...found, table: { ...found.table, columns: found.table.columns - 1 }, formulas: found.formulas.map((cells, at) => (at >= header && at <= row + 20 ? cells.filter((_, index) => index !== column) : cells)) };
    const plan = planReservationUpdate({ found: without, record: recordOf(assen), reservation: reserve(assen, edition2021), kind: "functions", date: LATER, profileId: null, catalogue: builtInEditions, conflicts: "overwrite" });
    expect(plan.missingColumns).toEqual(["Zekerheid"]);
    expect(plan.edits).toEqual([]);
  });
});

describe("another kind", () => {
  test.each([
    ["functions", "plain"],
    ["plain", "functions"],
    ["functions", "frozen"],
    ["plain", "frozen"],
    ["frozen", "functions"],
    ["frozen", "plain"],
  ] as const)("%s becomes %s, as if it had been made so", (from, to) => {
    const profile: Profile = { ...assen, services: ["e-Suite", "BZM", "WIM"], actualCosts: { "wim.hosting": "1234.55" } };
    const paper = new PaperSheet(sheetOf(profile, from));
    const { plan } = updated(paper, profile, profile, { record: recordOf(profile, from), kind: to });
    expect(plan.conflicts).toEqual([]);
    const wanted = reservationSheet(reserve(profile, edition2021), { kind: to, date: LATER, table: "Reservering_Assen_2021" });
    expect(differences(paper, wanted)).toEqual([]);
  });

  test("a frozen sheet keeps what it showed, and has its formulas again afterwards; a value that was changed meanwhile is asked about", () => {
    const paper = new PaperSheet(sheetOf(assen));
    paper.type(paper.named("index_2022"), 0.02);
    const shown = { formula: "1+1", value: 52_581 };
    const cell = paper.cell("hosting", "2022");
    const formula = paper.at(cell);
    paper.type(cell, { ...shown, formula: String(formula).slice(1) });
    const { plan: freezing } = updated(paper, assen, assen, { kind: "frozen" });
    expect(freezing.conflicts).toEqual([]);
    expect(paper.at(paper.cell("hosting", "2022"))).toBe(52_581);
    const record = readRecord(recordText(freezing.record));
    expect(record).toEqual(freezing.record);
    paper.type(paper.cell("hosting", "Tarief"), 1);
    const { plan: thawing } = updated(paper, assen, assen, { record, kind: "functions" });
    expect(thawing.conflicts.map(({ found }) => found)).toEqual(["1"]);
    expect(paper.at(paper.cell("hosting", "2022"))).toBe(formula);
    expect(paper.at(paper.named("index_2022"))).toBe(0.02);
  });

  test("a sheet that shows an error is not frozen, and the cell is named", () => {
    const paper = new PaperSheet(sheetOf(assen));
    const cell = paper.cell("hosting", "Tarief");
    paper.type(cell, { formula: "DIMPACT.HOSTING(inwoners,editie)", value: "#BUSY!" });
    const plan = planned(paper, assen, assen, { kind: "frozen" });
    expect(plan.errors).toEqual([`D${cell.row + 1}`]);
    expect(plan.edits).toEqual([]);
  });
});

describe("the profile that stands on a sheet", () => {
  const normal = (profile: Profile): unknown => {
    const { lineItems, ...rest } = reserve(profile, edition2021);
    return { services: [...rest.services].sort(), lines: lineItems.map(({ charge, amount, months }) => [charge.id, amount, months]), booking: profile.booking, total: rest.total };
  };

  test("is the profile that it was made from", () => {
    fc.assert(
      fc.property(profiles, fc.constantFrom<ReservationKind>("functions", "plain", "frozen"), (profile, kind) => {
        const paper = new PaperSheet(sheetOf(profile, kind));
        const read = readReservationSheet(paper.found(), recordOf(profile, kind), builtInEditions);
        if (read.state === "refused") throw new Error(JSON.stringify(read.issues));
        expect(read.kind).toBe(kind);
        expect(read.profile.name).toBe(profile.name);
        expect(normal({ ...read.profile, booking: undefined })).toEqual(normal({ ...profile, booking: undefined }));
      }),
      { numRuns: 40, seed: 11 },
    );
  });

  test("is what a user typed: inhabitants, edition, services, costs, months, booking, VAT", () => {
    const profile: Profile = { ...assen, services: ["e-Suite", "BZM", "WIM"], actualCosts: { "wim.hosting": "1000.00" } };
    const paper = new PaperSheet(sheetOf(profile));
    paper.type(paper.named("inwoners"), 60_001);
    paper.type(paper.named("editie"), "2021@1,3%");
    paper.type(paper.named("diensten"), "e-Suite; wim");
    paper.type(paper.named("kosten_wim_hosting"), 1234.5);
    paper.type(paper.named("btw_compensabel"), 0.5);
    paper.type(paper.named("peildatum"), 43466);
    for (const charge of ["esuite.regie", "hosting", "tpm"]) paper.type(paper.cell(charge, "Taakveld"), "0.4");
    for (const charge of ["wim"]) paper.type(paper.cell(charge, "Maanden"), 6);
    const read = readReservationSheet(paper.found(), null, builtInEditions);
    if (read.state === "refused") throw new Error(JSON.stringify(read.issues));
    expect(read.profile).toMatchObject({
      name: "Assen",
      inhabitants: 60_001,
      referenceDate: "2019-01-01",
      edition: "2021@1,3%",
      services: ["e-Suite", "wim"],
      actualCosts: { "wim.hosting": "1234.5" },
      vat: { rate: "0.21", refundable: "0.5" },
      startMonths: { WIM: 7 },
    });
    expect(readProfile(read.profile, read.edition).issues).toEqual([]);
  });

  test.each([
    ["inwoners", "45.000", "C7"],
    ["editie", "2019", "C9"],
    ["diensten", "e-Suite; fax", "C17"],
    ["btw_tarief", 2, "C14"],
  ])("%s with %s is refused, with its cell", (name, typed, address) => {
    const paper = new PaperSheet(sheetOf(assen));
    paper.type(paper.named(name), typed);
    const read = readReservationSheet(paper.found(), null, builtInEditions);
    expect(read.state === "refused" && read.issues.map((issue) => issue.address)).toEqual([address]);
  });

  test("a record that is not the add-in's is none", () => {
    expect(["", "{}", "[1]", '{"format":2}', JSON.stringify({ format: 1, profile: {} })].map(readRecord)).toEqual([null, null, null, null, null]);
  });
});
