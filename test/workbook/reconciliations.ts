/** Reconciliations for the tests of their sheets: with every state and many causes, without a fault, and without invoices. */
import { type Reconciliation, reconcile } from "../../src/reconciliation";
import type { Profile } from "../../src/engine";
import { edition2021 } from "../support/editions";
import { billed, invoiceFrom, invoiceOf } from "../reconciliation/invoices";

const assen: Profile = { name: "Assen", inhabitants: 45_000, services: ["e-Suite", "BZM", "WIM", "MyLex"] };

export const reconciliations: Readonly<Record<string, Reconciliation>> = {
  faulty: reconcile(
    [
      invoiceOf([
        ["Contributie 2021", "3000.00"],
        ["Contributie 2021", "3000.00"],
        ["e-Suite regie en licentie", "154800.00"],
        ["Hosting e-Suite", "53724.00"],
        ["TPM-audit DigiD", "2350.00"],
        ["Bijdrage innovatie", "5412.00"],
        ["=1+1 GVOP", "10000.00"],
        ["WIM hosting", "4312.55"],
        ["WIM website", "15872.00"],
        ["BZM technische helpdesk", "3640.37"],
      ]),
      invoiceOf([["Schoonmaak", "1200.00"]], { file: "schoon.xml", number: "S-1", supplier: { name: "Schoon B.V.", ids: [] } }),
    ],
    { profile: assen },
  ),
  right: reconcile([invoiceFrom(billed(assen, edition2021))], { profile: assen }),
  none: reconcile([], { profile: { inhabitants: 45_000, services: [] } }),
};
