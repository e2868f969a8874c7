/** Reconciliations as they are changed, over a workbook that can refuse. */
import type { KeptText, ReconciliationToKeep, RememberedToKeep } from "../../src/excel";
import { reconcile } from "../../src/reconciliation";
import { builtInEditions } from "../../src/tariff";
import { type ReconciliationKeeper, ReconciliationStore } from "../../src/taskpane/invoices/reconciliation-store";
import { mergeInvoices } from "../../src/taskpane/invoices/merge-invoices";
import { invoiceOf } from "../reconciliation/invoices";

const profile = { name: "Assen", inhabitants: 68_000, services: ["e-Suite"] };
const invoice = invoiceOf([
  ["Hosting e-Suite", "66960.00"],
  ["Iets anders", "12.00", { itemId: "X9" }],
]);

interface Workbook extends ReconciliationKeeper {
  refuses: boolean;
  readonly settings: Map<string, string>;
  readonly invoices: Map<string, string>;
  readonly suppliers: Map<string, string>;
  columns: string | null;
}

function workbook(): Workbook {
  const [settings, invoices, suppliers] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];
  const texts = (map: Map<string, string>): KeptText[] => [...map].map(([id, text]) => ({ id, text }));
  return {
    refuses: false,
    settings,
    invoices,
    suppliers,
    columns: null,
    async read() {
      return { reconciliations: texts(settings), suppliers: texts(suppliers), columns: this.columns };
    },
    readInvoices: async (id) => invoices.get(id) ?? null,
    async keep({ id, text, invoices: read, suppliers: changed = [], columns }: ReconciliationToKeep) {
      if (this.refuses) throw new Error("beveiligd");
      settings.set(id, text);
      if (read === null) invoices.delete(id);
      else if (read !== undefined) invoices.set(id, read);
      changed.forEach((supplier) => suppliers.set(supplier.id, supplier.text));
      if (columns !== undefined) this.columns = columns;
    },
    async keepRemembered({ suppliers: changed = [], columns }: RememberedToKeep) {
      if (this.refuses) throw new Error("beveiligd");
      for (const { id, text } of changed) if (text === null) suppliers.delete(id); else suppliers.set(id, text);
      if (columns !== undefined) this.columns = columns;
    },
    remove: async (id) => void (settings.delete(id), invoices.delete(id)),
  };
}

async function opened(book: Workbook, wanted: string | null = null): Promise<ReconciliationStore> {
  const store = new ReconciliationStore(book);
  await store.read(wanted);
  return store;
}

function lineNamed(store: ReconciliationStore, text: string) {
  const { invoices, current, remembered } = store.now();
  const { forced, approvals } = current.choices;
  const report = reconcile(invoices, { profile, catalogue: builtInEditions, forced, approvals, remembered });
  const line = report.invoices.flatMap(({ lines }) => lines).find((candidate) => candidate.line.text === text);
  if (line === undefined) throw new Error(`no line ${text}`);
  return line;
}

test("it is kept with a reconciliation which invoices it holds, so that it is told from another one of the same municipality", async () => {
  const book = workbook();
  const store = await opened(book);
  const holds = () => store.now().entries.map((entry) => entry.holds);
  await store.setInvoices([invoice, { ...invoice, number: "2021-002" }]);
  expect(holds()).toEqual([{ first: "2021-001", count: 2 }]);
  await store.change({ year: 2021 });
  expect((await opened(book)).now().current.holds).toEqual({ first: "2021-001", count: 2 });
  await store.setInvoices([]);
  expect(holds()).toEqual([null]);
});

test("what is read and chosen is there again when the pane is opened anew", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  await store.change({ profileId: "p1", year: 2021 });
  await store.match(lineNamed(store, "Iets anders"), { charges: ["tpm"], isRemembered: true });
  await store.approve("missing|2021|contributie", { who: "A", when: "2021-03-05", why: "volgt" });
  const again = await opened(book);
  expect(again.now().invoices).toEqual([invoice]);
  expect(again.now().current).toEqual(store.now().current);
  expect(again.now().invoicesKept).toBe("kept");
  expect(lineNamed(again, "Iets anders").charges).toEqual(["tpm"]);
});

test("what a correction is, is kept, and left to the tariff again", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  await store.correct("a", "adds");
  await store.correct("b", "replaces");
  expect((await opened(book)).now().current.choices.corrections).toEqual({ a: "adds", b: "replaces" });
  book.refuses = true;
  await expect(store.correct("a", null)).rejects.toThrow("beveiligd");
  expect(store.now().current.choices.corrections).toEqual({ a: "adds", b: "replaces" });
  book.refuses = false;
  await store.correct("a", null);
  expect((await opened(book)).now().current.choices.corrections).toEqual({ b: "replaces" });
});

test("a remembered match counts for the next invoice of that supplier, also in another reconciliation, and undone it counts no more", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  await store.match(lineNamed(store, "Iets anders"), { charges: ["tpm"], isRemembered: true });
  store.begin();
  await store.setInvoices([{ ...invoice, number: "2021-002" }]);
  expect(lineNamed(store, "Iets anders").charges).toEqual(["tpm"]);
  await store.match(lineNamed(store, "Iets anders"), { charges: null, isRemembered: false });
  expect(lineNamed(store, "Iets anders").charges).toEqual([]);
  expect((await opened(book)).now().remembered).toEqual([]);
});

test("a match that is forgotten counts no more for the next invoice, and stays where it was chosen", async () => {
  const book = workbook();
  const store = await opened(book);
  const other = { ...invoice, number: "2021-002" };
  await store.setInvoices([invoice], { columns: '{"format":1,"headers":{}}' });
  await store.match(lineNamed(store, "Iets anders"), { charges: ["tpm"], isRemembered: true });
  await store.match(lineNamed(store, "Hosting e-Suite"), { charges: [], isRemembered: true });
  const [first, second] = store.now().remembered;
  if (first === undefined || second === undefined) throw new Error("nothing is remembered");
  book.refuses = true;
  await expect(store.forget(first)).rejects.toThrow("beveiligd");
  await expect(store.forgetColumns()).rejects.toThrow("beveiligd");
  expect([store.now().remembered.length, store.now().columns]).toEqual([2, '{"format":1,"headers":{}}']);
  book.refuses = false;
  await store.forget(first);
  await store.forgetColumns();
  expect(lineNamed(store, "Iets anders").charges).toEqual(["tpm"]);
  const again = await opened(book);
  expect([again.now().remembered, again.now().columns]).toEqual([[second], null]);
  again.begin();
  await again.setInvoices([other]);
  expect(lineNamed(again, "Iets anders").charges).toEqual([]);
  await again.forget(second);
  expect(book.suppliers.size).toBe(0);
});

test("a match that is not remembered counts for its own line alone", async () => {
  const store = await opened(workbook());
  await store.setInvoices([invoice, { ...invoice, number: "2021-002" }]);
  await store.match(lineNamed(store, "Iets anders"), { charges: ["tpm"], isRemembered: false });
  expect(store.now().remembered).toEqual([]);
  expect(Object.values(store.now().current.choices.forced)).toEqual([["tpm"]]);
});

test("what the workbook refuses to keep does not count", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  const before = store.now();
  const line = lineNamed(store, "Iets anders");
  book.refuses = true;
  await expect(store.match(line, { charges: ["tpm"], isRemembered: true })).rejects.toThrow("beveiligd");
  await expect(store.approve(line.key, { who: "A", when: "2021-03-05", why: "b" })).rejects.toThrow("beveiligd");
  await expect(store.setInvoices([])).rejects.toThrow("beveiligd");
  expect(store.now()).toEqual(before);
});

test("the reconciliation of the active sheet is shown, else the one that was changed last; one that is damaged is left alone", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  const first = store.now().current.id;
  store.begin();
  await store.change({ year: 2020 });
  const second = store.now().current.id;
  book.settings.set("kapot", "{");
  expect((await opened(book)).now().current.id).toBe(second);
  const shown = await opened(book, first);
  expect([shown.now().current.id, shown.now().invoices.length, shown.now().damaged]).toEqual([first, 1, 1]);
  await shown.remove();
  expect([shown.now().current.id, shown.now().invoices.length]).toEqual([second, 0]);
  expect([...book.settings.keys()].sort()).toEqual([second, "kapot"].sort());
});

test("invoices that are damaged leave the choices", async () => {
  const book = workbook();
  const store = await opened(book);
  await store.setInvoices([invoice]);
  await store.change({ year: 2021 });
  book.invoices.set(store.now().current.id, "{");
  const again = await opened(book);
  expect([again.now().invoicesKept, again.now().invoices, again.now().current.choices.year]).toEqual(["damaged", [], 2021]);
});

test("the same file chosen again takes the place of the first, and the same invoice by another file is told of", () => {
  const mended = { ...invoice, lines: invoice.lines.slice(0, 1) };
  const other = { ...invoice, file: "kopie.xml" };
  expect(mergeInvoices([invoice], [mended])).toEqual({ invoices: [mended], replaced: 1, duplicates: [] });
  expect(mergeInvoices([invoice], [other])).toEqual({ invoices: [invoice, other], replaced: 0, duplicates: [other] });
  expect(mergeInvoices([], [invoice, other]).duplicates).toEqual([other]);
});
