/** Per service what was reserved for a year, what was invoiced, and what is still to come. */
import { type Micro, ZERO, add, subtract, sum } from "../../money";
import type { Expectation } from "../expectation";
import type { LineReport, ServiceTotals } from "../report";

/** A line over several services counts under each for what each was expected to be, and its difference under the first. */
function invoicedBy(lines: readonly LineReport[], { edition }: Expectation): ReadonlyMap<string | null, Micro> {
  const serviceOf = new Map(edition.charges.map(({ id, service }) => [id, service]));
  const totals = new Map<string | null, Micro>();
  const count = (service: string | null, amount: Micro): void => void totals.set(service, add(totals.get(service) ?? ZERO, amount));
  for (const { charges, items, invoiced } of lines) {
    const services = [...new Set(charges.map((charge) => serviceOf.get(charge) ?? null))];
    const [first = null] = services;
    if (services.length < 2) {
      count(first, invoiced);
      continue;
    }
    const others = services.slice(1).map((service) => [service, sum(items.flatMap((item) => (item.charge.service === service && item.amount !== null ? [item.amount] : [])))] as const);
    for (const [service, amount] of others) count(service, amount);
    count(first, subtract(invoiced, sum(others.map(([, amount]) => amount))));
  }
  return totals;
}

/** In the order of the edition; lines of no charge come last. `lines` are those of the year. */
export function serviceTotals(expectation: Expectation, lines: readonly LineReport[]): readonly ServiceTotals[] {
  const invoiced = invoicedBy(lines, expectation);
  const reserved = (service: string): Micro => sum([...expectation.items.values()].flatMap((item) => (item.charge.service === service && item.amount !== null ? [item.amount] : [])));
  const rows = expectation.edition.services.map(({ id, label }): ServiceTotals => {
    const [planned, billed] = [reserved(id), invoiced.get(id) ?? ZERO];
    return { service: id, label, reserved: planned, invoiced: billed, toCome: subtract(planned, billed) };
  });
  const rest = invoiced.get(null) ?? ZERO;
  const other: ServiceTotals = { service: null, label: { nl: "Zonder tariefregel", en: "Without a charge" }, reserved: ZERO, invoiced: rest, toCome: subtract(ZERO, rest) };
  return [...rows, ...(rest === 0 ? [] : [other])].filter((row) => row.reserved !== 0 || row.invoiced !== 0);
}
