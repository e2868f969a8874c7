/** What an invoice costs before anything is understood of it: the measure for reading and for reconciling. */
import { SaxesParser } from "saxes";

/** The parser with handlers that do nothing, in pieces as the reader feeds it. */
export function parseAlone(bytes: Uint8Array): void {
  const parser = new SaxesParser({ xmlns: true });
  for (const event of ["opentag", "closetag", "text"] as const) parser.on(event, () => undefined);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let start = 0; start < bytes.length; start += 1 << 16) parser.write(decoder.decode(bytes.subarray(start, start + (1 << 16)), { stream: true }));
  parser.close();
}
