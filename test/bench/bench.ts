/** `npm run bench`: how quick and how large, as ratios within this one run. Build first: it measures what Excel loads. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import Decimal from "decimal.js";
import { type FunctionsJson } from "../../src/workbench/host";
import { loadFunctionsHere, readDist } from "../support/functions";
import { openOffice } from "../support/office";
import { invoices } from "./invoices";
import { impacts } from "./impact";
import { models } from "./models";
import { reconciliation } from "./reconciliation";
import { type Row, quickest } from "./row";
import { tariffWorkbooks } from "./tariff-workbooks";

const CELLS = 1_000_000;
const MUNICIPALITIES = 342;
const CALLS = 1_000;
const ALL_SERVICES = "e-Suite; hosting groot; opleidingsomgeving; BZM; WIM; MyLex; MyLex Sociaal; MyLex koppeling; GVOP";

const functions = loadFunctionsHere();
const inhabitants = Array.from({ length: CELLS }, (_, index) => [1 + ((index * 7919) % 300_000)]);

const tiers = [
  [30_000, 1.15, 7_000],
  [70_000, 0.67, 21_400],
  [Number.POSITIVE_INFINITY, 0.55, 29_800],
] as const;

function plainFloats(): number[][] {
  return inhabitants.map((row) =>
    row.map((quantity) => {
      for (const [upTo, unit, flat] of tiers) if (quantity <= upTo) return Math.round((quantity * unit + flat) * 100) / 100;
      return Number.NaN;
    }),
  );
}

const decimalTiers = tiers.map(([upTo, unit, flat]) => [upTo, new Decimal(unit), new Decimal(flat)] as const);

function decimals(): number[][] {
  return inhabitants.map((row) =>
    row.map((quantity) => {
      for (const [upTo, unit, flat] of decimalTiers) if (quantity <= upTo) return unit.times(quantity).plus(flat).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
      return Number.NaN;
    }),
  );
}

function hosting(): Row[] {
  const run = functions.get("HOSTING");
  const ours = quickest(() => run?.(inhabitants, "2021", {}), 5);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const floats = quickest(plainFloats, 5);
  const exact = quickest(decimals, 1);
  return [
    { what: `HOSTING over ${CELLS.toLocaleString("en")} cells, against plain floats`, measured: `${(ours / floats).toFixed(2)} × as long`, bound: "at most 3", holds: ours <= 3 * floats },
    { what: "the same, against decimal.js", measured: `${(exact / ours).toFixed(0)} × as quick`, bound: "at least 20", holds: exact >= 20 * ours },
    { what: "peak memory of the process until then", measured: `${megabytes} MB`, bound: "", holds: null },
  ];
}

function totals(): Row {
  const run = functions.get("TOTAAL");
  const sizes = Array.from({ length: MUNICIPALITIES }, (_, index) => 1_000 + index * 2_500);
  const all = () => {
    for (const edition of ["2020", "2021"]) for (const size of sizes) run?.([[size]], [[ALL_SERVICES]], edition, null, {});
  };
  const calls = (2 * MUNICIPALITIES * 1_000) / quickest(all, 5);
  return { what: `TOTAAL, all services, ${MUNICIPALITIES} municipalities × 2 editions`, measured: `${Math.round(calls).toLocaleString("en")} calls a second`, bound: "", holds: null };
}

async function roundTrips(): Promise<Row> {
  const page = await openOffice({ code: [readDist("functions.js")], metadata: JSON.parse(readDist("functions.json")) as FunctionsJson });
  const results = () => page.host.traffic.filter(({ kind }) => kind === "results").length;
  await page.host.functionsReady;
  const before = results();
  await Promise.all(Array.from({ length: CALLS }, (_, index) => page.host.invoke("HOSTING", [[[1_000 + index]], 2021], { address: `Blad1!A${index + 1}` })));
  const trips = results() - before;
  await page.close();
  return { what: `${CALLS.toLocaleString("en")} single-cell calls through the custom-functions runtime`, measured: `${trips} round trip${trips === 1 ? "" : "s"}`, bound: "1", holds: trips === 1 };
}

function size(what: string, files: readonly string[], kilobytes: number): Row {
  const bytes = files.reduce((total, file) => total + gzipSync(readFileSync(`dist/${file}`)).length, 0);
  return { what, measured: `${(bytes / 1024).toFixed(1)} KB gzipped`, bound: `at most ${kilobytes}`, holds: bytes <= kilobytes * 1024 };
}

async function main(): Promise<void> {
  const rows = [
    ...hosting(),
    await roundTrips(),
    totals(),
    ...impacts(),
    ...(await models()),
    ...invoices(),
    ...reconciliation(),
    ...(await tariffWorkbooks()),
    size("functions.js", ["functions.js"], 40),
    size("first load of the task pane, without office.js", ["taskpane.html", "taskpane.js", "functions.js"], 250),
  ];
  console.table(rows.map(({ what, measured, bound, holds }) => ({ what, measured, bound, holds: holds === null ? "" : holds ? "yes" : "NO" })));
  process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
