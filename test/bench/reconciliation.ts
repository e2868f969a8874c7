/** How much of what goes wrong on invoices is diagnosed, how little is invented, and how quickly lines are reconciled. */
import type { Invoice } from "../../src/invoice";
import { reconcile } from "../../src/reconciliation";
import { bytesOf, oneOf, writeUbl } from "../invoice/write-ubl";
import { profiles, pairs, singles } from "../reconciliation/damages";
import { type LineFacts, invoiceOf } from "../reconciliation/invoices";
import { type Measured, measure, measureRandom } from "../reconciliation/measure";
import { parseAlone } from "./parse-alone";
import { type Row, quickest } from "./row";

const EVERY_PAIR = 4;
const RANDOM = 75;
const LINES = 10_000;
const INVOICES = 200;
const LINES_EACH = 20;
const SINGLE_SHARE = 1;
const PAIR_SHARE = 0.95;
const RANDOM_SHARE = 0.001;

const texts = ["Hosting e-Suite", "e-Suite", "BZM licentie", "GVOP", "WIM", "onbekende levering", "Contributie"];
const someLine = (index: number): LineFacts => [`${texts[index % texts.length]} ${index}`, `${(index * 7919) % 100_000}.37`];

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;

function share(what: string, { tried, right, wrong }: Measured, least: number): Row {
  for (const one of wrong.slice(0, 20)) console.log(`not diagnosed as what it is: ${one}`);
  return { what, measured: `${percent(right, tried)} of ${tried}`, bound: `at least ${percent(least, 1)}`, holds: right >= least * tried };
}

/** The same lines as an invoice that was read, and as the file that it stood in. */
function invented(number: string, lines: number, from = 0): { readonly invoice: Invoice; readonly bytes: Uint8Array } {
  const facts = Array.from({ length: lines }, (_, index) => someLine(from + index));
  return { invoice: invoiceOf(facts, { number }), bytes: bytesOf(writeUbl({ number, lines: facts.map(([text, amount]) => oneOf(text, amount)) })) };
}

function speed(): Row[] {
  const profile = profiles[2];
  if (!profile) throw new Error("there is no profile");
  const large = [invented("N", LINES)];
  const many = Array.from({ length: INVOICES }, (_, index) => invented(`N${index}`, LINES_EACH, index * LINES_EACH));
  return [
    { what: `an invoice of ${LINES.toLocaleString("en")} lines`, files: large, lines: LINES },
    { what: `${INVOICES} invoices of ${LINES_EACH} lines`, files: many, lines: INVOICES * LINES_EACH },
  ].map(({ what, files, lines }) => {
    const invoices = files.map(({ invoice }) => invoice);
    const ours = quickest(() => reconcile(invoices, { profile }), 2);
    const bare = quickest(() => files.forEach(({ bytes }) => parseAlone(bytes)), 5);
    return { what: `${what} reconciled, against parsing alone`, measured: `${(ours / bare).toFixed(1)} × as long, ${Math.round((lines * 1_000) / ours).toLocaleString("en")} lines a second`, bound: "", holds: null };
  });
}

export function reconciliation(): Row[] {
  const random = measureRandom(profiles, RANDOM);
  return [
    share("single faults of invoice lines diagnosed as what they are", measure(singles.map((one) => [one]), profiles), SINGLE_SHARE),
    share("pairs of faults diagnosed as what they are", measure(pairs, profiles, EVERY_PAIR), PAIR_SHARE),
    {
      what: "random differences called explained by a single cause",
      measured: `${percent(random.single, random.tried)} of ${random.tried}; by a pair ${percent(random.pair, random.tried)}`,
      bound: `less than ${percent(RANDOM_SHARE, 1)}`,
      holds: random.single < RANDOM_SHARE * random.tried,
    },
    ...speed(),
  ];
}
