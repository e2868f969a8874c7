/** Which headers a table's columns had before, so that the next table with the same ones is read alike. */
import { type KeptHeaders, gridFields } from "../../invoice";

const FORMAT = 1;

export const headersText = (headers: KeptHeaders): string => JSON.stringify({ format: FORMAT, headers });

/** Nothing where the text is not what {@link headersText} writes. */
export function readHeaders(text: string | null): KeptHeaders {
  if (text === null) return {};
  try {
    const kept = JSON.parse(text) as { readonly format?: unknown; readonly headers?: unknown } | null;
    if (kept?.format !== FORMAT || typeof kept.headers !== "object" || kept.headers === null) return {};
    const headers = kept.headers as Readonly<Record<string, unknown>>;
    return Object.fromEntries(gridFields.flatMap((field) => (typeof headers[field] === "string" ? [[field, headers[field]]] : [])));
  } catch {
    return {};
  }
}
