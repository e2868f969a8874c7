/**
 * What stands in no cell that an office edits: the places of figures in the source, and what an example shows. As canonical
 * JSON, a part of the edition a row. What a cell of the other tables says goes before it.
 */
import { type Edition, type EditionOrigin, editionOf, originOf, validateEdition } from "../../tariff";
import { canonicalText } from "../canonical";
import { readJson } from "../edition-file/read-json";
import { propertyOf } from "../signature/bytes";
import type { Cell, ColumnModel } from "../sheet";
import { said } from "./issue";
import type { TableCells } from "./table-cells";

export const technicalColumns: readonly ColumnModel[] = [
  { header: "Onderdeel", width: 34, format: "text" },
  { header: "Deel", width: 8, format: "count" },
  { header: "Gegevens", width: 60, format: "text" },
];

/** Below the 32.767 characters that a cell can hold, and never within half a character. */
export const CHUNK = 32_000;

export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const last = text.charCodeAt(at + CHUNK - 1);
    const end = at + CHUNK - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    chunks.push(text.slice(at, end));
    at = end;
  }
  return chunks;
}

const FACTS = "editie";
const ORIGIN = "herkomst";
const lists = { services: "dienst", charges: "regel", readings: "lezing" } as const;

/** The parts of an edition, by name; one that was made of another is kept as that one and what was made of it. */
function partsOf(edition: Edition): readonly (readonly [name: string, value: unknown])[] {
  const { printed, name, readings, rate } = originOf(edition);
  const { services, charges, readings: printedReadings, origin: _origin, ...facts } = printed;
  return [
    [FACTS, facts],
    ...(edition.origin === undefined ? [] : [[ORIGIN, { name, readings, rate }] as const]),
    ...services.map((service) => [`${lists.services} ${service.id}`, service] as const),
    ...charges.map((charge) => [`${lists.charges} ${charge.id}`, charge] as const),
    ...printedReadings.map((reading) => [`${lists.readings} ${reading.id}`, reading] as const),
  ];
}

export const technicalRows = (edition: Edition): Cell[][] => partsOf(edition).flatMap(([name, value]) => chunksOf(canonicalText(value)).map((chunk, index): Cell[] => [name, index + 1, chunk]));

/** The JSON of each part, put together from its rows, and where the part begins. */
function joined(cells: TableCells): ReadonlyMap<string, { readonly row: number; readonly text: string }> {
  const parts = new Map<string, { row: number; chunks: Map<number, string> }>();
  for (const row of cells.rows) {
    const name = cells.text(row, "Onderdeel");
    const part = parts.get(name) ?? { row, chunks: new Map<number, string>() };
    part.chunks.set(Number(cells.value(row, "Deel")), String(cells.value(row, "Gegevens")));
    parts.set(name, part);
  }
  return new Map(
    [...parts].map(([name, { row, chunks }]) => [
      name,
      {
        row,
        text: [...chunks]
          .sort(([one], [other]) => one - other)
          .map(([, chunk]) => chunk)
          .join(""),
      },
    ]),
  );
}

function made(printed: Edition, origin: unknown): Edition | null {
  if (origin === undefined) return printed;
  const [name, readings, rate] = ["name", "readings", "rate"].map((part) => propertyOf(origin, part));
  if (typeof name !== "string" || typeof readings !== "object" || readings === null || (rate !== null && typeof rate !== "string")) return null;
  try {
    return editionOf({ printed, name, readings: readings as EditionOrigin["readings"], rate });
  } catch {
    return null;
  }
}

/** The edition as the sheet was written; null, with an issue, where the table does not give one. */
export function readTechnical(cells: TableCells): Edition | null {
  const values = new Map<string, unknown>();
  const damaged = (row: number, found: string): null => {
    cells.report("error", "damagedPart", row, "Gegevens", said("de gegevens zoals ze zijn geschreven: zet ze terug, of schrijf de tarieven opnieuw in een nieuwe werkmap", "the data as they were written: put them back, or write the tariffs anew in a new workbook"), found);
    return null;
  };
  const parts = joined(cells);
  for (const [name, { row, text }] of parts) {
    const { value, problem } = readJson(new TextEncoder().encode(text));
    if (problem !== null) return damaged(row, `${name}: ${text.slice(0, 60)}`);
    values.set(name, value);
  }
  const listed = (prefix: string): readonly unknown[] => [...values].filter(([name]) => name.startsWith(`${prefix} `)).map(([, value]) => value);
  const facts = values.get(FACTS);
  if (typeof facts !== "object" || facts === null) return damaged(cells.rows[0] ?? 0, FACTS);
  const { edition, issues } = validateEdition({ ...facts, services: listed(lists.services), charges: listed(lists.charges), readings: listed(lists.readings) });
  const [issue] = issues;
  if (edition === null) return damaged(parts.get(FACTS)?.row ?? 0, issue === undefined ? FACTS : `${issue.place}: ${issue.found}`);
  return made(edition, values.get(ORIGIN)) ?? damaged(parts.get(ORIGIN)?.row ?? 0, ORIGIN);
}
