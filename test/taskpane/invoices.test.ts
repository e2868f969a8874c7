/** Checking invoices in the pane, in a workbook that keeps what is chosen. */
import axe from "axe-core";
import { insertReconciliation, keepReconciliation } from "../../src/excel";
import { reconcile } from "../../src/reconciliation";
import { choicesText, noChoices } from "../../src/taskpane/invoices/choices";
import { invoicesText } from "../../src/taskpane/invoices/kept-invoices";
import { invoiceOf } from "../reconciliation/invoices";
import { oneOf, writeUbl } from "../invoice/write-ubl";
import { DIMPACT, type InvoicesPane, PROFILE, keepProfile, linesOf, openInvoices, ublFile } from "./invoices-pane";

jest.setTimeout(120_000);

let pane: InvoicesPane;
afterEach(() => pane.close());

const settingsOf = (): Promise<readonly (readonly [key: string, value: string])[]> =>
  pane.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/key,items/value");
    await context.sync();
    return settings.items.map(({ key, value }) => [key, String(value)] as const);
  });

test("a right invoice is right at a glance; a file that is none is refused with its reason, and the others are read", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("goed.xml", "2021-001", linesOf()), { name: "brief.xml", text: "<html><body>geen factuur</body></html>" });
  await pane.says("status-message", "1 factuur toegevoegd.");
  await pane.says("invoice-rejected", /1 bestand is niet gelezen.*brief\.xml: dit is een webpagina/);
  await pane.says("invoice-verdict", /Alle \d+ regels kloppen/);
  expect(pane.rows("match")).toHaveLength(linesOf().length);
});

test("a deviation is explained, what is missing and unexpected is told, and a line opens with its workings and source", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("fout.xml", "2021-002", [...linesOf({ hosting: "67200.00", tpm: null }), { text: "=Advies op maat", quantity: "1", price: "500.00", amount: "500.00" }]));
  await pane.says("invoice-verdict", /te bekijken/);
  expect(pane.rows("discrepancy")).toHaveLength(1);
  expect(pane.rows("discrepancy")[0]).toMatch(/^Afwijking\+ € 240,00e-Suite: hosting€ 67\.200,00Oorzaak: Met een andere trede/);
  expect(pane.rows("missing")[0]).toMatch(/^Ontbreekt op factuur− € 2\.092,00/);
  expect(pane.rows("unexpected")[0]).toMatch(/^Onverwacht op factuur.*=Advies op maat/);
  await pane.open("discrepancy");
  await pane.says("line-details", "€ 67.200,00");
  await pane.says("line-charges", "68.000 × € 0,67 + € 21.400,00");
  await pane.says("line-charges", "Bedrijfsplan 2021");
  await pane.click("invoice-filter-match");
  await pane.until(() => pane.rows("discrepancy").length === 0 && pane.rows("match").length > 0);
});

test("a match that is changed counts, is remembered for the supplier, and is undone again", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-003", [...linesOf({ tpm: null }), { text: "Toets", quantity: "1", price: "2100.00", amount: "2100.00" }]));
  await pane.says("invoice-services", /€ 8,00 meer gefactureerd dan gereserveerd/);
  await pane.open("unexpected");
  await pane.click("line-match");
  await pane.click("match-charge-tpm");
  await pane.click("match-save");
  await pane.says("status-message", "De koppeling is bewaard.");
  await pane.says("invoice-verdict", /Alle \d+ regels kloppen of zijn toegestaan/);
  expect(pane.rows("allowed")).toHaveLength(1);
  const kept = (await settingsOf()).filter(([key]) => key.startsWith("dimpact.matches."));
  expect(kept).toHaveLength(1);
  expect(kept[0]?.[1]).toContain('"charges":["tpm"]');
  await pane.click("line-match");
  await pane.click("match-undo");
  await pane.until(() => pane.rows("unexpected").length === 1);
});

test("what a text names and the profile does not have is no choice at first; what is remembered is seen, and forgotten", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-009", [...linesOf({ tpm: null }), { text: "GVOP", quantity: "1", price: "2100.00", amount: "2100.00" }]));
  await pane.open("unexpected");
  await pane.click("line-match");
  await pane.says("match-form", /GVOP.* \(niet in het profiel\)/);
  await pane.says("match-form", "Niets aangevinkt");
  await pane.click("match-charge-tpm");
  await pane.click("match-save");
  await pane.says("invoice-remembered", /‘gvop’ → DigiD TPM-auditCoöperatie Dimpact U\.A\./);
  await pane.click("remembered-forget");
  await pane.says("status-message", "Het is vergeten.");
  await pane.until(() => pane.all("invoice-remembered").length === 0);
  expect((await settingsOf()).filter(([key]) => key.startsWith("dimpact.matches."))).toEqual([]);
  expect(pane.rows("allowed")).toHaveLength(1);
});

test("what a correction is, is a guess where the tariff fits neither reading, and the user chooses", async () => {
  pane = await openInvoices();
  const correction = writeUbl({ number: "2021-015", issueDate: "2021-03-01", supplier: DIMPACT, buyer: "Gemeente Assen", corrects: "2021-014", lines: [oneOf("e-Suite: hosting", "60000.00")] });
  await pane.give(ublFile("a.xml", "2021-014", linesOf({ hosting: "67200.00" }).filter(({ text }) => text === "e-Suite: hosting")), { name: "b.xml", text: correction });
  await pane.says("invoice-remarks", "Factuur 2021-015 is gelezen als vervanging van factuur 2021-014: € 60.000,00 in plaats van € 67.200,00. Dat is een aanname");
  await pane.says("correction-choice", "Wat is factuur 2021-015?Die vervangt factuur 2021-014Die komt bij factuur 2021-014 op");
  await pane.click("correction-adds");
  await pane.says("status-message", "De keuze is bewaard.");
  await pane.says("invoice-remarks", "Zoals u koos, komt factuur 2021-015 bij factuur 2021-014 op.");
  expect((await settingsOf()).map(([, value]) => value).join()).toContain('"corrections":{"cooperatie dimpact u a|2021-015|2021-03-01":"adds"}');
  expect((await pane.get("correction-adds")).getAttribute("aria-pressed")).toBe("true");
  await pane.click("correction-adds");
  await pane.says("status-message", "De keuze is ingetrokken.");
  await pane.says("invoice-remarks", "Dat is een aanname");
});

test("lines with each other's amounts are told to be swapped, and not that no cause is known", async () => {
  pane = await openInvoices();
  const [hosting, regie] = [linesOf().find(({ text }) => text === "e-Suite: hosting"), linesOf().find(({ text }) => text.startsWith("e-Suite: regie"))];
  if (hosting === undefined || regie === undefined) throw new Error("no lines");
  await pane.give(ublFile("a.xml", "2021-016", linesOf({ hosting: regie.amount, "esuite.regie": hosting.amount })));
  await pane.says("invoice-remarks", /De teksten of de bedragen van regel \d en \d lijken verwisseld; samen kloppen ze tot op de cent\./);
  expect(pane.rows("discrepancy")).toHaveLength(2);
  await pane.open("discrepancy");
  await pane.get("line-details");
  expect(pane.all("line-diagnosis")).toEqual([]);
});

test("an invoice on another name than the profile is told of, also where every line is right", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-010", linesOf()), { name: "b.xml", text: ublFile("b.xml", "2021-011", linesOf()).text.replace("Gemeente Assen", "Gemeente Emmen") });
  await pane.says("invoice-other-buyers", "1 factuur staat op een andere naam dan het profiel Assen: 2021-011 (Gemeente Emmen). Controleer of dit het goede profiel is.");
});

test("the year is shown by service, as bars that are told and as a table, and what was invoiced too much is said", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-012", linesOf({ hosting: "67200.00" })));
  await pane.says("invoice-services", /€ 240,00 meer gefactureerd dan gereserveerd/);
  expect((await pane.get("invoice-year-chart")).getAttribute("aria-label")?.replace(/\u00a0/g, " ")).toMatch(/e-Suite: gereserveerd € [\d.]+,00, gefactureerd € [\d.]+,00/);
  await pane.says("invoice-services", /Totaalgereserveerd.*− € 240,00/);
});

test("a deviation is approved by somebody, with a reason, and the approval is withdrawn", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-004", linesOf({ tpm: null })));
  await pane.open("missing");
  await pane.click("line-approve");
  await pane.click("approval-save");
  await pane.says("approval-form", "Vul een naam in.");
  await pane.fill("approval-who", "A. de Vries");
  await pane.fill("approval-why", "volgt in april");
  await pane.click("approval-save");
  await pane.says("status-message", "De goedkeuring is bewaard.");
  await pane.says("invoice-verdict", /kloppen of zijn toegestaan/);
  await pane.says("line-approval", /^Goedgekeurd door A\. de Vries op \d+ \p{L}+ \d{4}: volgt in april$/u);
  await pane.says("line-details", "staat op geen factuur");
  expect(pane.rows("allowed")[0]?.match(/A\. de Vries/g)).toHaveLength(1);
  await pane.click("approval-undo");
  await pane.says("invoice-verdict", "te bekijken");
});

test("of a line that was approved it is said once by whom, when and why, and what explains the difference stays", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-013", linesOf({ hosting: "67200.00" })));
  await pane.open("discrepancy");
  await pane.click("line-approve");
  await pane.fill("approval-who", "B. Jansen");
  await pane.fill("approval-why", "afgesproken");
  await pane.click("approval-save");
  await pane.says("line-approval", /^Goedgekeurd door B\. Jansen op .*: afgesproken$/);
  await pane.says("line-diagnosis", "Met een andere trede");
  expect(pane.rows("allowed")[0]?.match(/B\. Jansen/g)).toHaveLength(1);
});

/** What has the focus: its test id, or the line it is the heading of. */
const focused = (): string => {
  const { activeElement } = pane.window.document;
  return activeElement?.getAttribute("data-testid") ?? (activeElement?.tagName === "SUMMARY" ? `line ${activeElement.closest("[data-row]")?.getAttribute("data-testid") ?? ""}` : (activeElement?.tagName ?? ""));
};

async function press(testId: string): Promise<void> {
  const button = await pane.get(testId);
  button.focus();
  button.click();
}

test("with a keyboard alone, the focus goes into the form, back to its button, and on to the next line when a line leaves the list", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-014", linesOf({ hosting: "67200.00", tpm: null })));
  await pane.open("discrepancy");
  await press("line-match");
  await pane.get("match-form");
  expect(focused()).toMatch(/^match-charge-/);
  (await pane.get("match-form")).querySelectorAll("button").forEach((button) => button.textContent === "Annuleren" && button.click());
  await pane.until(() => focused() === "line-match");
  await press("line-approve");
  await pane.get("approval-form");
  expect(focused()).toBe("approval-who");
  await pane.fill("approval-who", "A. de Vries");
  await pane.fill("approval-why", "afgesproken");
  await press("approval-save");
  await pane.until(() => focused() === "line invoice-row-missing");
  await pane.open("missing");
  await press("line-approve");
  await pane.get("approval-form");
  expect(focused()).toBe("approval-why");
  await pane.fill("approval-why", "volgt");
  await press("approval-save");
  await pane.says("invoice-verdict", /kloppen of zijn toegestaan/);
  await pane.until(() => focused() === "approval-undo");
});

test("a row that is not read is no file that is not read, and the form that asks about a list takes and gives back the focus", async () => {
  pane = await openInvoices();
  const text = "Leverancier;Factuurnummer;Stukdatum;Omschr;Bedrag\nDimpact;F1;2021-02-01;TPM;2092,00\nDimpact;;2021-02-01;TPM;1,00\n";
  await pane.give({ name: "lijst.csv", text }, { name: "brief.xml", text: "<html><body>geen factuur</body></html>" });
  await pane.get("table-preview");
  expect(focused()).toBe("table-header-row");
  await pane.fill("table-column-issueDate", "2");
  await press("table-read");
  await pane.says("status-message", "1 factuur toegevoegd.");
  await pane.says("invoice-rejected", /^1 rij is niet gelezen.*lijst\.csv: regel 3/);
  await pane.until(() => focused() === "invoice-choose");
});

test("all that opens is known to Office.js, which takes Tab over in Excel on the web and passes over a summary without an index", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-015", linesOf({ hosting: "67200.00" })));
  await pane.open("discrepancy");
  const summaries = [...pane.window.document.querySelectorAll("summary")];
  expect(summaries.length).toBeGreaterThan(4);
  expect(summaries.filter((summary) => summary.getAttribute("tabindex") !== "0").map(({ textContent }) => textContent)).toEqual([]);
});

test("what a line says before it is opened is not said again in it, and its number and place are told", async () => {
  pane = await openInvoices();
  const extra = [{ text: "Advies op maat", quantity: "1", price: "500.00", amount: "500.00" }, { text: "Hosting e-Suite", quantity: "1", price: "66960.00", amount: "66960.00" }];
  await pane.give(ublFile("a.xml", "2021-016", linesOf({ tpm: null })), ublFile("b.xml", "2021-017", extra));
  await pane.open("unexpected");
  expect(pane.rows("unexpected")[0]?.match(/Geen tariefregel past/g)).toHaveLength(1);
  expect(pane.rows("unexpected")[0]).toMatch(/Koppelinghoort bij geen postRegelnummer1Plaatsregel \d+ van het bestand/);
  await pane.open("duplicate");
  await pane.until(() => pane.rows("duplicate")[0]?.includes("Regelnummer2") === true);
  expect(pane.rows("duplicate")[0]?.match(/al in rekening gebracht/g)).toHaveLength(1);
  expect(pane.rows("duplicate")[0]).not.toContain("hoort bij geen post");
  await pane.open("missing");
  await pane.until(() => pane.rows("missing")[0]?.includes("Post volgens") === true);
  expect(pane.rows("missing")[0]?.match(/staat op geen factuur/g)).toHaveLength(1);
});

test("a line that follows an actual cost which the profile does not have says where that is filled in", async () => {
  pane = await openInvoices({ workbook: (page) => keepProfile(page, "Assen", "68.000", ["e-suite", "wim"]) });
  await pane.give(ublFile("a.xml", "2021-018", [{ text: "WIM hosting 2021", quantity: "1", price: "13200.00", amount: "13200.00" }]));
  await pane.open("unassessable");
  await pane.says("line-cost-hint", "Vul in het tabblad Reservering");
});

test("a list in the workbook is read with the columns that are said, which the next list has again", async () => {
  pane = await openInvoices();
  const cells = [["Post", "Bedrag", "Nota", "Aantal"], ["TPM", 2_092, "L-1", 1], ["Papier", 10, "L-1", 2]];
  cells.forEach((row, down) => row.forEach((value, across) => pane.enter(`${"EFGH"[across]}${down + 2}`, value)));
  await pane.settled();
  await pane.select("E2:H4");
  await pane.click("invoice-selection");
  await pane.says("table-lacking", "Kies nog: leverancier, factuurnummer, factuurdatum, omschrijving.");
  await pane.fill("table-column-text", "0");
  await pane.fill("table-column-number", "2");
  await pane.fill("table-own-supplier", "Dimpact");
  await pane.fill("table-own-issueDate", "2021-02-01");
  await pane.click("table-read");
  await pane.says("status-message", "1 factuur toegevoegd.");
  await pane.until(() => pane.rows("unexpected").length === 1);
  await pane.click("invoice-selection");
  await pane.says("table-lacking", "Kies nog: leverancier, factuurdatum.");
});

test("the row of headers and the order of dates are corrected, the first rows show what they become, and the signs are kept", async () => {
  pane = await openInvoices();
  await pane.give({ name: "lijst.csv", text: "Omschrijving;Bedrag\nNota;Post;Datum;Bedrag\nL-1;TPM;03/04/2021;2.092\n" });
  await pane.fill("table-header-row", "1");
  await pane.fill("table-column-number", "0");
  await pane.fill("table-column-text", "1");
  await pane.fill("table-own-supplier", "Dimpact");
  await pane.says("table-preview", /TPM.*rij 3.*regel 3, kolom 3: factuurdatum is '03\/04\/2021'.*regel 3, kolom 4: bedrag zonder btw is '2\.092'/);
  await pane.click("table-read");
  await pane.says("status-message", /kies het decimaalteken|kies de volgorde/);
  await pane.fill("table-dates", "day");
  await pane.fill("table-decimals", ",");
  await pane.says("table-preview", /TPM€ 2\.092,00.*factuurdatum 3 april 2021/);
  await pane.click("table-read");
  await pane.says("status-message", "1 factuur toegevoegd.");
  const [, kept = ""] = (await settingsOf()).find(([key]) => key === "dimpact.invoice-columns") ?? [];
  expect(JSON.parse(kept)).toMatchObject({ headers: { text: "Post", number: "Nota" }, decimalSign: ",", dateOrder: "day" });
});

test("the same invoice twice is told of, and a line of the second is a duplicate", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-005", linesOf()), ublFile("b.xml", "2021-005", linesOf()));
  await pane.says("status-message", "Dubbel aangeleverd: 2021-005.");
  await pane.until(() => pane.rows("duplicate").length === linesOf().length);
});

test("an invoice of another supplier is named, and compared when that is asked for", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-006", linesOf()), ublFile("b.xml", "K-77", [{ text: "Papier", quantity: "1", price: "12.00", amount: "12.00" }], "Kantoorhuis BV"));
  await pane.says("invoice-others", "1 factuur van andere leveranciers");
  await pane.click("invoice-assess");
  await pane.until(() => pane.rows("unexpected").length === 1);
});

test("a pane that is opened beside a reconciliation's sheet shows it, with its invoices, matches and approvals", async () => {
  const invoice = invoiceOf([["Toets", "2100.00"]]);
  const [line] = reconcile([invoice], { profile: PROFILE }).invoices[0]?.lines ?? [];
  if (line === undefined) throw new Error("no line");
  const approvals = { "missing|2021|contributie": { who: "A. de Vries", when: "2021-03-05", why: "volgt" } };
  const forced = { [line.key]: ["tpm"] };
  pane = await openInvoices({
    opensItself: true,
    workbook: async (page) => {
      await keepProfile(page);
      Object.assign(globalThis, { Excel: page.window.Excel });
      await keepReconciliation({ id: "oud", text: choicesText({ choices: { ...noChoices, profileId: "assen", forced, approvals }, turn: 1, holds: null }), invoices: invoicesText([invoice]) });
      await keepReconciliation({ id: "nieuw", text: choicesText({ choices: noChoices, turn: 2, holds: null }) });
      await insertReconciliation(reconcile([invoice], { profile: PROFILE, forced, approvals }), { id: "oud", date: "2021-03-05", language: "nl" });
    },
  });
  await pane.click("invoice-filter-allowed");
  await pane.until(() => pane.rows("allowed").some((text) => text.includes("Toets")));
  expect(((await pane.get("invoice-reconciliation")) as HTMLSelectElement).value).toBe("oud");
  const contribution = await pane.until(() => pane.all("invoice-row-allowed").find(({ textContent }) => textContent?.includes("Contributie")) as HTMLDetailsElement | undefined);
  contribution.open = true;
  await pane.says("line-approval", "Goedgekeurd door A. de Vries op 5 maart 2021: volgt");
});

test("the message of what was put in the workbook stays when the user goes on to another cell", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("a.xml", "2021-008", linesOf({ tpm: null })));
  await pane.get("invoice-verdict");
  await pane.click("invoice-insert");
  await pane.says("status-message", /Factuurcontrole Assen 2021/);
  await pane.select("B2");
  // Longer than the pane waits before it follows the user to another sheet.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(pane.all("status-message").map(({ textContent }) => textContent)).toEqual([expect.stringContaining("Factuurcontrole Assen 2021")]);
});

test("the pane follows the user to the sheet of another reconciliation", async () => {
  const sheets: string[] = [];
  pane = await openInvoices({
    opensItself: true,
    workbook: async (page) => {
      await keepProfile(page);
      Object.assign(globalThis, { Excel: page.window.Excel });
      for (const id of ["eerste", "tweede"]) {
        const invoice = invoiceOf([["Toets", "2100.00"]]);
        await keepReconciliation({ id, text: choicesText({ choices: { ...noChoices, profileId: "assen" }, turn: sheets.length, holds: null }), invoices: invoicesText([invoice]) });
        const inserted = await insertReconciliation(reconcile([invoice], { profile: PROFILE }), { id, date: "2021-03-05", language: "nl" });
        sheets.push(inserted.sheets[0] ?? "");
      }
    },
  });
  const shown = (): string | undefined => (pane.all("invoice-reconciliation")[0] as HTMLSelectElement | undefined)?.value;
  for (const [index, id] of [[0, "eerste"], [1, "tweede"], [0, "eerste"]] as const) {
    await pane.run(async (context) => {
      context.workbook.worksheets.getItem(sheets[index] ?? "").activate();
      await context.sync();
    });
    await pane.until(() => shown() === id);
  }
});

test("invoices whose profile is gone pass to no other by themselves: the user chooses", async () => {
  pane = await openInvoices({
    workbook: async (page) => {
      await keepProfile(page);
      await keepProfile(page, "Emmen", "107.000");
      Object.assign(globalThis, { Excel: page.window.Excel });
      await keepReconciliation({ id: "oud", text: choicesText({ choices: { ...noChoices, profileId: "meppel" }, turn: 1, holds: null }), invoices: invoicesText([invoiceOf([["Toets", "2100.00"]])]) });
    },
  });
  await pane.says("invoice-profile-incomplete", /^Kies het profiel waarmee deze facturen worden vergeleken/);
  expect(pane.all("invoice-filter-all")).toEqual([]);
  await pane.fill("invoice-profile", "assen");
  await pane.get("invoice-filter-all");
  expect(pane.all("invoice-profile-incomplete")).toEqual([]);
  expect((await pane.get("invoice-reconciliation")).textContent).toBe("1. Assen");
});

test("nothing in the tab is out of reach for a screen reader, and nothing is asked that the manifest does not grant", async () => {
  pane = await openInvoices();
  await pane.give(ublFile("fout.xml", "2021-007", linesOf({ hosting: "67200.00", tpm: null })));
  await pane.open("discrepancy");
  await pane.click("line-match");
  await pane.get("match-form");
  const { window } = pane;
  window.eval(axe.source);
  const found = (await window.eval('axe.run(document, { rules: { "color-contrast": { enabled: false } } })')) as { violations: readonly { id: string; nodes: readonly { html: string }[] }[] };
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("; ")}`)).toEqual([]);
  expect([...pane.host.refused]).toEqual([]);
  expect(pane.consoleErrors).toEqual([]);
});
