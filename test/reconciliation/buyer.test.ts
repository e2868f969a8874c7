/** An invoice that bears another name than the profile is told of; nothing is judged by a name. */
import { reconcile } from "../../src/reconciliation";
import { invoiceOf } from "./invoices";

const remarks = (buyer: string, name: string | undefined): readonly string[] => {
  const invoice = invoiceOf([["Hosting", "66960.00"]], { buyer: { name: buyer, ids: [] } });
  const profile = { inhabitants: 68_000, services: ["e-Suite"], ...(name === undefined ? {} : { name }) };
  return reconcile([invoice], { profile }).invoices.flatMap((report) => report.remarks.map(({ nl }) => nl));
};

test.each([
  ["Gemeente Emmen", "Assen"],
  ["Zuidoost-Twente", "Noordoost-Twente"],
])("an invoice for %s is told of beside the profile %s", (buyer, name) => {
  expect(remarks(buyer, name)).toEqual([`Op naam van ${buyer}, en het profiel heet ${name}: controleer of dit het goede profiel is.`]);
});

test.each([
  ["Gemeente Assen", "Assen"],
  ["GEMEENTE ASSEN, afdeling Financiën", "Assen"],
  ["Assen", "Assen met BZM"],
  ["Gemeente Súdwest-Fryslân", "Sudwest Fryslan"],
  ["", "Assen"],
  ["Gemeente", "Assen"],
  ["Gemeente Emmen", undefined],
  ["Gemeente Emmen", ""],
])("an invoice for '%s' is not told of beside the profile '%s'", (buyer, name) => {
  expect(remarks(buyer, name)).toEqual([]);
});

test("another name changes no judgement, and of another supplier's invoice it is not told", () => {
  const of = (buyer: string, supplier: string) => invoiceOf([["Hosting", "66960.00"]], { buyer: { name: buyer, ids: [] }, supplier: { name: supplier, ids: [] } });
  const profile = { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] };
  const judged = (buyer: string) => reconcile([of(buyer, "Dimpact")], { profile }).invoices.flatMap(({ lines }) => lines.map(({ state, expected }) => [state, expected]));
  expect(judged("Gemeente Emmen")).toEqual(judged("Gemeente Assen"));
  expect(reconcile([of("Gemeente Emmen", "Kantoorhuis BV")], { profile }).invoices[0]?.remarks).toHaveLength(1);
});
