import { useContext } from "react";
import type { Language } from "../../money";
import { type PaneTexts, paneTexts } from "../reservation/use-texts";
import { TextsContext } from "../use-texts";
import { type InvoicesTexts, invoicesTexts } from "./texts";

/** The pane's texts with those of the invoices, which are loaded with their tab. */
export interface InvoicePaneTexts extends PaneTexts {
  readonly invoices: InvoicesTexts;
}

const all: Readonly<Record<Language, InvoicePaneTexts>> = {
  nl: { ...paneTexts.nl, invoices: invoicesTexts.nl },
  en: { ...paneTexts.en, invoices: invoicesTexts.en },
};

export const useTexts = (): InvoicePaneTexts => all[useContext(TextsContext).language];
