/** How a table was read before, so that the next table with the same headers is read alike. */
import { type GridSigns, type KeptHeaders, gridFields } from "../../invoice";

const FORMAT = 1;

/** The header that each field's column bore, and the signs that a person chose; null where none was chosen. */
export interface KeptTable extends GridSigns {
  readonly headers: KeptHeaders;
}

export const nothingKept: KeptTable = { headers: {}, decimalSign: null, dateOrder: null };

export const keptTableText = (kept: KeptTable): string => JSON.stringify({ format: FORMAT, ...kept });

const oneOf = <T extends string>(value: unknown, known: readonly T[]): T | null => known.find((each) => each === value) ?? null;

/** Nothing where the text is not what {@link keptTableText} writes. */
export function readKeptTable(text: string | null): KeptTable {
  if (text === null) return nothingKept;
  try {
    const kept = JSON.parse(text) as Readonly<Record<string, unknown>> | null;
    if (kept?.format !== FORMAT || typeof kept.headers !== "object" || kept.headers === null) return nothingKept;
    const headers = kept.headers as Readonly<Record<string, unknown>>;
    return {
      headers: Object.fromEntries(gridFields.flatMap((field) => (typeof headers[field] === "string" ? [[field, headers[field]]] : []))),
      decimalSign: oneOf(kept.decimalSign, [",", "."]),
      dateOrder: oneOf(kept.dateOrder, ["day", "month"]),
    };
  } catch {
    return nothingKept;
  }
}
