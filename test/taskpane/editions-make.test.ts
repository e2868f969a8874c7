/** A new edition in the pane: made, edited on its sheet, read in, compared, settled, signed. */
import { type Edition, validateEdition } from "../../src/tariff";
import { type SignedEdition, verifyEdition, type PublicKey } from "../../src/workbook";
import { type EditionsPane, PASSWORD, openEditions } from "./editions-pane";

jest.setTimeout(180_000);

let pane: EditionsPane;
afterEach(() => pane?.close());

/** The files that the pane offered, by name. */
async function openWithFiles(): Promise<ReadonlyMap<string, () => unknown>> {
  pane = await openEditions();
  const files = new Map<string, () => unknown>();
  const { window } = pane;
  let bytes = new Uint8Array();
  Object.assign(window, {
    Blob: class {
      constructor([part]: [Uint8Array<ArrayBuffer>]) {
        bytes = new Uint8Array(part);
      }
    },
  });
  Object.assign(window.URL, { createObjectURL: () => "blob:1", revokeObjectURL: () => undefined });
  window.HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const content = bytes;
    files.set(this.download, () => JSON.parse(new TextDecoder().decode(content)) as unknown);
  };
  return files;
}

const cellOf = (charge: string, column: string): Promise<string> =>
  pane.run(async (context) => {
    const range = context.workbook.tables.getItem("Tarieven_2022").getRange();
    range.load("values,rowIndex,columnIndex");
    await context.sync();
    const row = range.values.findIndex(([id]: unknown[]) => id === charge);
    return `Tarieven 2022!${String.fromCharCode(65 + range.columnIndex + range.values[0]!.indexOf(column))}${range.rowIndex + row + 1}`;
  });

const makeNext = async (): Promise<void> => {
  await pane.fill("new-rate", "1,6%");
  await pane.says("new-title", "Tarieven 2022");
};

test("from an edition by index, an announced amount beats the index, and both are shown", async () => {
  pane = await openEditions();
  await makeNext();
  await pane.click("announced-add");
  await pane.fill("announced-path-0", "hosting.klein.flatAmount");
  await pane.fill("announced-amount-0", "5.500");
  await pane.says("new-announced", /5\.500,00.*5\.486,00/);
  await pane.fill("announced-amount-0", "veel");
  await pane.says("edition-new", "Typ een bedrag, zoals 5.500,00.");
  expect((await pane.get("new-write")).hasAttribute("disabled")).toBe(true);
});

test("is put on a sheet, edited there, stopped by an error with a link to its cell, and read in", async () => {
  pane = await openEditions();
  await makeNext();
  await pane.click("new-write");
  await pane.says("status-message", "Editie 2022 staat op werkblad 'Tarieven 2022'.");
  const cell = await cellOf("tpm", "Per gemeente");
  const address = cell.slice(cell.indexOf("!") + 1);
  pane.enter(cell, "veel");
  await pane.click("read-in");
  await pane.says("workbook-issues", "veel");
  expect(pane.all("read-in-use")).toHaveLength(0);
  await pane.select("Blad1!A1");
  await pane.click(`issue-${address}`);
  expect(await activeCell()).toContain(address);
  pane.enter(cell, 2_150);
  await pane.click("read-in");
  await pane.says("read-in-reading", "Geen fouten.");
  // With 1,6% on the unit amounts alone, hosting leaps at a bound.
  await pane.says("read-in-odd", /Naast editie 2021 va.* op\. U bevestigt dat bij het publiceren\..*E9hosting: bij 30\.000 inwoners springt/);
  await pane.click("issue-E9");
  await pane.until(async () => (await activeCell()).endsWith("!E9"));
  await pane.click("read-in-use");
  await pane.says("status-message", "Editie 2022 staat in deze werkmap.");
  expect(pane.exchange.catalogue.get("2022")?.charges.find(({ id }) => id === "tpm")).toMatchObject({ flatAmount: "2150" });
});

const activeCell = (): Promise<string> =>
  pane.run(async (context) => {
    const active = context.workbook.getActiveCell();
    active.load("address");
    await context.sync();
    return active.address;
  });

test("a warning is confirmed first, and what was confirmed is kept with the edition", async () => {
  pane = await openEditions();
  await makeNext();
  await pane.click("new-write");
  await pane.says("status-message", "Editie 2022 staat op werkblad 'Tarieven 2022'.");
  pane.univer.getActiveWorkbook()?.getSheetByName("Tarieven 2022")?.hideRows(6, 1);
  await pane.click("read-in");
  await pane.says("read-in-reading", "1 waarschuwing");
  expect((await pane.get("read-in-use")).hasAttribute("disabled")).toBe(true);
  await pane.click("read-in-confirm");
  await pane.click("read-in-use");
  await pane.says("loaded-2022", "met 1 bevestigde waarschuwing");
  await pane.says("loaded-2022", /Tarieven 2022!7:7: gevonden '7', verwacht/);
  expect(JSON.stringify(pane.host.snapshot())).toContain("Tarieven 2022!7:7");
});

test("is signed with the key that was made, and the files hold what they say", async () => {
  const files = await openWithFiles();
  await pane.fill("key-new-owner", "Regiebureau Dimpact");
  await pane.fill("key-new-password", PASSWORD);
  await pane.fill("key-new-again", `${PASSWORD}!`);
  await pane.says("key-make", "De twee wachtwoorden zijn niet gelijk.");
  await pane.fill("key-new-again", PASSWORD);
  await pane.click("key-make-pair");
  await pane.click("key-save-private");
  await pane.click("key-save-public");
  const [privateKey, publicKey] = [files.get("dimpact-privesleutel.json")?.(), files.get("dimpact-publieke-sleutel.json")?.() as PublicKey];
  await pane.says("trusted-keys", publicKey.fingerprint);
  await pane.readFile("key-choose", "dimpact-privesleutel.json", privateKey);
  await pane.says("key-owner", "Sleutel van Regiebureau Dimpact");
  await pane.fill("key-password", "een ander wachtwoord");
  await pane.click("key-open");
  await pane.says("status-message", "het wachtwoord past niet bij deze sleutel");
  await pane.fill("key-password", PASSWORD);
  await pane.click("key-open");
  await pane.says("key-ready", "U ondertekent als Regiebureau Dimpact.");
  await pane.fill("publish-edition", "2021");
  await pane.says("publish-check", "Niets opvallends naast editie 2020.");
  await pane.click("publish-json");
  await pane.click("publish-sign");
  await pane.says("status-message", "Tarieven 2021.json is bewaard, ondertekend door Regiebureau Dimpact.");
  const signed = files.get("Tarieven 2021.json")?.() as SignedEdition;
  expect(await verifyEdition(signed, [publicKey])).toMatchObject({ state: "trusted" });
  await pane.click("publish-unsigned");
  await pane.says("status-message", "zonder handtekening");
  expect(validateEdition(files.get("Tarieven 2021.json")?.()).edition).toMatchObject({ id: "2021" } satisfies Partial<Edition>);
  expect(JSON.stringify(pane.host.snapshot())).not.toContain("dimpact-private-key");
});

test("a correction is settled per municipality: what was charged, what is due, to receive", async () => {
  pane = await openEditions({
    workbook: (page) =>
      page.run(async (context) => {
        const form = { name: "Assen", inhabitants: "68.000", referenceDate: "", populations: {}, edition: "2021", services: ["e-suite"], startMonths: {}, actualCosts: {}, newCount: "", newNames: "", scenario: "midden", vatRate: "21", vatRefundable: "100", taakveld: {}, categorie: {} };
        context.workbook.settings.add("dimpact.profile.a", JSON.stringify({ format: 1, turn: 1, form }));
        await context.sync();
      }),
  });
  await pane.says("edition-settlement", "Er is geen andere editie van 2021 in deze werkmap.");
  await pane.click("new-correction");
  await pane.fill("new-rate", "1,3");
  await pane.says("new-title", "Tarieven 2021, definitief 1,3%");
  await pane.click("new-write");
  await pane.says("status-message", "staat op werkblad 'Tarieven 2021, definitief 1,3%'");
  await pane.click("read-in");
  await pane.click("read-in-use");
  await pane.says("status-message", "Editie 2021, definitief 1,3% staat in deze werkmap.");
  const section = (await pane.get("edition-settlement")) as HTMLDetailsElement;
  section.open = true;
  section.dispatchEvent(new pane.window.Event("toggle"));
  await pane.says("settlement", /Assen.*In rekening gebracht.*Verschuldigd.*Terug te ontvangen/);
});
