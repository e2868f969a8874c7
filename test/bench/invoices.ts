/** Reading e-invoices against parsing alone, and many of them on the command line. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readUbl } from "../../src/invoice";
import { type InventedLine, bytesOf, oneOf, writeUbl } from "../invoice/write-ubl";
import { onCommandLine } from "../support/command-line";
import { parseAlone } from "./parse-alone";
import { type Row, quickest } from "./row";

const LINES = 10_000;
const INVOICES = 200;
const LINES_EACH = 20;

const line = (index: number): InventedLine => oneOf(`Dienst ${index}, aansluiting en beheer`, `${1 + (index % 900)}.${String(index % 100).padStart(2, "0")}`, { itemId: `A-${index}` });

const invented = (count: number): readonly InventedLine[] => Array.from({ length: count }, (_, index) => line(index));

function reading(): readonly Row[] {
  const bytes = bytesOf(writeUbl({ lines: invented(LINES) }));
  const ours = quickest(() => readUbl(bytes, "f.xml"), 5);
  const bare = quickest(() => parseAlone(bytes), 5);
  return [
    { what: `reading an e-invoice of ${LINES.toLocaleString("en")} lines, against parsing alone`, measured: `${(ours / bare).toFixed(2)} × as long`, bound: "at most 5", holds: ours <= 5 * bare },
    { what: "the same, in lines", measured: `${Math.round((LINES * 1_000) / ours).toLocaleString("en")} a second`, bound: "", holds: null },
  ];
}

function reconciled(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), "dimpact-bench-"));
  try {
    const profile = join(folder, "p.json");
    const invoices = join(folder, "facturen");
    mkdirSync(invoices);
    writeFileSync(profile, JSON.stringify({ name: "Assen", inhabitants: 45000, services: ["e-Suite", "BZM", "WIM", "GVOP"], edition: "2021" }));
    for (let index = 0; index < INVOICES; index += 1) writeFileSync(join(invoices, `${index}.xml`), writeUbl({ number: `2021-${index}`, supplier: "Dimpact", lines: [oneOf("Hosting e-Suite", "51550.00"), ...invented(LINES_EACH - 1)] }));
    const { milliseconds, megabytes } = onCommandLine(["reconcile", "--profile", profile, invoices, "--json"]);
    const seconds = milliseconds / 1_000;
    const what = `reconciling ${INVOICES} invoices of ${LINES_EACH} lines on the command line`;
    return [
      { what, measured: `${Math.round((INVOICES * LINES_EACH) / seconds).toLocaleString("en")} lines a second`, bound: "", holds: null },
      { what: "its peak memory", measured: `${megabytes} MB`, bound: "", holds: null },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const invoices = (): readonly Row[] => [...reading(), ...reconciled()];
