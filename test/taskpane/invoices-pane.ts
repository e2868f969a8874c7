/** The pane with the invoices opened, and what a person chooses and types there. */
import type { Profile } from "../../src/engine";
import { toEuros } from "../../src/money";
import { emptyForm, keptText } from "../../src/taskpane/reservation/profile-form";
import { edition2021 } from "../support/editions";
import type { OfficePage } from "../support/office";
import { billed } from "../reconciliation/invoices";
import { type InventedLine, oneOf, writeUbl } from "../invoice/write-ubl";
import { type Pane, type PaneOptions, openPane } from "./pane";

export const PROFILE: Profile = { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] };

export const DIMPACT = "Coöperatie Dimpact U.A.";

/** A line for each charge that the profile owes in 2021, in its own words; `changed` gives another amount, or null for no line. */
export function linesOf(changed: Readonly<Record<string, string | null>> = {}): readonly InventedLine[] {
  return billed(PROFILE, edition2021).flatMap(({ charge, text, amount }) => {
    const other = changed[charge];
    return other === null ? [] : oneOf(text, other ?? toEuros(amount).toFixed(2));
  });
}

/** An invoice of Dimpact over 2021 as a file. */
export const ublFile = (name: string, number: string, lines: readonly InventedLine[], supplier = DIMPACT): GivenFile => ({ name, text: writeUbl({ number, supplier, lines, buyer: "Gemeente Assen" }) });

export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

export interface InvoicesPane extends Pane {
  readonly give: (...files: readonly GivenFile[]) => Promise<void>;
  readonly fill: (testId: string, value: string) => Promise<void>;
  /** The texts of the lines of a state that are shown. */
  readonly rows: (state: string) => readonly string[];
  /** Opens the n-th line of a state. */
  readonly open: (state: string, index?: number) => Promise<void>;
}

export interface InvoicesPaneOptions extends PaneOptions {
  /** The tab is opened by the pane, because a reconciliation stands on the active sheet. */
  readonly opensItself?: boolean;
}

/** Keeps the profile in the workbook as the tab for reservations does. */
export async function keepProfile(page: OfficePage, name = "Assen", inhabitants = "68.000", services: readonly string[] = ["e-suite"]): Promise<void> {
  const form = { ...emptyForm("nl"), name, inhabitants, services: [...services] };
  await page.run(async (context) => {
    context.workbook.settings.add(`dimpact.profile.${name.toLowerCase()}`, keptText({ form, turn: 1 }));
    await context.sync();
  });
}

export async function openInvoices({ opensItself = false, workbook = keepProfile, ...options }: InvoicesPaneOptions = {}): Promise<InvoicesPane> {
  const pane = await openPane({ ...options, workbook });
  const { window } = pane;
  await pane.says("edition-status", /./);
  if (!opensItself) await pane.click("invoices-tab");
  await pane.get("invoice-drop");
  return {
    ...pane,
    give: async (...files) => {
      await pane.until(() => (pane.all("invoice-choose")[0] as HTMLButtonElement | undefined)?.getAttribute("aria-disabled") !== "true");
      const input = await pane.get("invoice-files");
      const chosen = files.map(({ name, text }) => new File([text], name));
      Object.defineProperty(input, "files", { value: chosen, configurable: true });
      input.dispatchEvent(new window.Event("change", { bubbles: true }));
    },
    fill: async (testId, value) => {
      const element = (await pane.get(testId)) as HTMLInputElement;
      const kinds: Readonly<Record<string, { readonly prototype: object }>> = { SELECT: window.HTMLSelectElement, TEXTAREA: window.HTMLTextAreaElement, INPUT: window.HTMLInputElement };
      Object.getOwnPropertyDescriptor(kinds[element.tagName]?.prototype ?? {}, "value")?.set?.call(element, value);
      element.dispatchEvent(new window.Event(element.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    },
    rows: (state) => pane.all(`invoice-row-${state}`).map(({ textContent }) => (textContent ?? "").replace(/\u00a0/g, " ")),
    open: async (state, index = 0) => {
      const row = await pane.until(() => pane.all(`invoice-row-${state}`)[index] as HTMLDetailsElement | undefined);
      row.open = true;
      await pane.get("line-details");
    },
  };
}
