/** How long a tariff workbook takes and how much memory: its sheet, its file, reading it back, checking it, its effect on members, and a hostile file. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { checkAgainst } from "../../src/engine";
import { findEdition } from "../../src/tariff";
import { editionSheet, readEditionSheets } from "../../src/workbook";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { foundTables } from "../support/found-tables";
import { onCommandLine } from "../support/command-line";
import { type Row, quickest } from "./row";

const MUNICIPALITIES = 342;
const RUNS = 5;
const DATE = "2020-06-01";
/** What the hostile file unpacks to. */
const BOMB = 400_000_000;

const [edition, previous] = [findEdition("2021"), findEdition("2020")];
const sheet = editionSheet(edition, "");

const ratio = (what: string, took: number, against: number, most: number): Row => ({ what, measured: `${(took / against).toFixed(1)} × as long, ${Math.round(took)} ms`, bound: `at most ${most}`, holds: took <= most * against });

async function quickestOf(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < RUNS; time += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function timed(bytes: Uint8Array): Promise<Row[]> {
  const tables = foundTables(sheet);
  const model = quickest(() => editionSheet(edition, ""), RUNS);
  const unzipped = quickest(() => unzipSync(bytes), RUNS);
  const found = quickest(() => readWorkbook(bytes), RUNS);
  const read = quickest(() => readEditionSheets(tables), RUNS);
  return [
    ratio("an edition written as an .xlsx file, against its sheet as a model", await quickestOf(() => writeWorkbook([sheet], DATE)), model, 40),
    ratio("an .xlsx file of an edition read, against unzipping alone", found, unzipped, 10),
    ratio("an edition read back from its tables, against its sheet as a model", read, model, 40),
    ratio("an edition checked beside last year's, against reading it back", quickest(() => checkAgainst(edition, previous), RUNS), read, 1),
  ];
}

/** Each as a program of its own; the first does next to nothing, so that the others can be held against it. */
function inMemory(bytes: Uint8Array): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-bench-"));
  try {
    const at = (name: string): string => join(folder, name);
    writeFileSync(at("2021.xlsx"), bytes);
    writeFileSync(at("members.csv"), ["Gemeente;Inwoners;Diensten", ...Array.from({ length: MUNICIPALITIES }, (_, index) => `Gemeente ${index};${1_000 + index * 2_500};"e-Suite; hosting klein; BZM; WIM; MyLex; GVOP"`)].join("\r\n"));
    writeFileSync(at("bomb.xlsx"), zipSync({ ...unzipSync(bytes), "xl/worksheets/sheet1.xml": new Uint8Array(BOMB) }));
    const nothing = onCommandLine(["editions"]);
    const row = (what: string, argv: readonly string[], code: number): Row => {
      const run = onCommandLine(argv);
      return { what: `${what}, on the command line`, measured: `${run.megabytes} MB, ${(run.milliseconds / nothing.milliseconds).toFixed(1)} × as long as listing the editions (${nothing.megabytes} MB)`, bound: "at most 3 × its memory", holds: run.code === code && run.megabytes <= 3 * nothing.megabytes };
    };
    return [
      row("an edition written as an .xlsx file", ["edition", "write", "2021", "-o", at("new.xlsx")], 0),
      row("an .xlsx file of an edition read", ["edition", "read", at("2021.xlsx"), "-o", at("new.json")], 0),
      row("an .xlsx file of an edition checked", ["edition", "check", at("2021.xlsx")], 0),
      row(`effect of another edition on ${MUNICIPALITIES} members, to an .xlsx file`, ["impact", "--members", at("members.csv"), "--from", "2020", "--to", "2021", "-o", at("impact.xlsx")], 0),
      row(`a file that unpacks to ${BOMB / 1_000_000} MB refused`, ["edition", "check", at("bomb.xlsx")], 3),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export async function tariffWorkbooks(): Promise<Row[]> {
  const bytes = await writeWorkbook([sheet], DATE);
  return [...(await timed(bytes)), ...inMemory(bytes)];
}
