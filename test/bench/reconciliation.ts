/** How much of what goes wrong on invoices is diagnosed, how little is invented, and how quickly lines are reconciled. */
import { reconcile } from "../../src/reconciliation";
import { profiles, pairs, singles } from "../reconciliation/damages";
import { type LineFacts, invoiceOf } from "../reconciliation/invoices";
import { type Measured, measure, measureRandom } from "../reconciliation/measure";
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

function speed(): Row[] {
  const profile = profiles[2];
  if (!profile) throw new Error("there is no profile");
  const one = [invoiceOf(Array.from({ length: LINES }, (_, index) => someLine(index)))];
  const many = Array.from({ length: INVOICES }, (_, number) => invoiceOf(Array.from({ length: LINES_EACH }, (_unused, index) => someLine(number * LINES_EACH + index)), { number: `N${number}` }));
  const perSecond = (lines: number, milliseconds: number): string => `${Math.round((lines * 1_000) / milliseconds).toLocaleString("en")} lines a second`;
  return [
    { what: `an invoice of ${LINES.toLocaleString("en")} lines reconciled`, measured: perSecond(LINES, quickest(() => reconcile(one, { profile }), 2)), bound: "", holds: null },
    { what: `${INVOICES} invoices of ${LINES_EACH} lines reconciled`, measured: perSecond(INVOICES * LINES_EACH, quickest(() => reconcile(many, { profile }), 2)), bound: "", holds: null },
  ];
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
