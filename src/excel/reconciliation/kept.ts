/**
 * Reconciliations kept in the workbook: the choices of each in a setting of its own, its invoices in a custom XML part,
 * and what is remembered of a supplier in a setting of that supplier, which every reconciliation uses.
 */
import { displayLanguage } from "../display-language";
import { explained } from "../failure";
import { type Step, allOrNothing } from "../journal";
import type { KeptText } from "../profiles";
import { readSettings, settingStep } from "../setting";
import { readXmlText, xmlTextStep } from "./xml-part";

const CHOICES = "dimpact.reconciliation.";
const SUPPLIER = "dimpact.matches.";
const COLUMNS = "dimpact.invoice-columns";

const invoicesOf = (id: string): string => `urn:dimpact:invoices:${id}`;

export interface KeptReconciliations {
  /** The choices of each, as JSON text. */
  readonly reconciliations: readonly KeptText[];
  /** What is remembered of each supplier, as JSON text; the id is the supplier's key. */
  readonly suppliers: readonly KeptText[];
  /** Which columns of a table were what, as JSON text; null where nothing is known. */
  readonly columns: string | null;
}

export interface ReconciliationToKeep {
  readonly id: string;
  readonly text: string;
  /** JSON text; null: none are kept any more. Without it those that are kept stay. */
  readonly invoices?: string | null;
  /** The suppliers of whom something else is remembered now. */
  readonly suppliers?: readonly KeptText[];
  readonly columns?: string;
}

/** Everything but the invoices. Throws an ExcelFailure where Excel does not give it. */
export function readReconciliations(): Promise<KeptReconciliations> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const settings = await readSettings(context);
      const under = (prefix: string): readonly KeptText[] => [...settings].filter(([key]) => key.startsWith(prefix)).map(([key, text]) => ({ id: key.slice(prefix.length), text }));
      return { reconciliations: under(CHOICES), suppliers: under(SUPPLIER), columns: settings.get(COLUMNS) ?? null };
    }),
  );
}

/** The invoices of a reconciliation as JSON text; null where none are kept. Throws an ExcelFailure where Excel does not give them. */
export function readKeptInvoices(id: string): Promise<string | null> {
  return explained(displayLanguage(), () => Excel.run((context) => readXmlText(context, invoicesOf(id))));
}

/** All of it is kept, or the workbook stays as it was and an ExcelFailure says why. */
export function keepReconciliation({ id, text, invoices, suppliers = [], columns }: ReconciliationToKeep): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const steps: Step[] = [await settingStep(context, `${CHOICES}${id}`, text)];
      if (invoices !== undefined) steps.push(await xmlTextStep(context, invoicesOf(id), invoices));
      for (const supplier of suppliers) steps.push(await settingStep(context, `${SUPPLIER}${supplier.id}`, supplier.text));
      if (columns !== undefined) steps.push(await settingStep(context, COLUMNS, columns));
      await allOrNothing(steps);
    }),
  );
}

export interface RememberedToKeep {
  /** By a supplier's key; null: nothing is remembered of that supplier any more. */
  readonly suppliers?: readonly { readonly id: string; readonly text: string | null }[];
  /** Null: nothing is known of earlier tables any more. */
  readonly columns?: string | null;
}

/** What every reconciliation uses, apart from any of them: all of it is kept, or an ExcelFailure says why nothing is. */
export function keepRemembered({ suppliers = [], columns }: RememberedToKeep): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => {
      const steps: Step[] = [];
      for (const { id, text } of suppliers) steps.push(await settingStep(context, `${SUPPLIER}${id}`, text));
      if (columns !== undefined) steps.push(await settingStep(context, COLUMNS, columns));
      await allOrNothing(steps);
    }),
  );
}

/** Takes a reconciliation with its invoices out of the workbook; its sheets, and what is remembered of suppliers, stay. */
export function deleteReconciliation(id: string): Promise<void> {
  return explained(displayLanguage(), () =>
    Excel.run(async (context) => allOrNothing([await xmlTextStep(context, invoicesOf(id), null), await settingStep(context, `${CHOICES}${id}`, null)])),
  );
}
