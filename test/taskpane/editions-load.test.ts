/** Loading an edition in the pane: what its signature says, trust, explicit choices, and another of the same name. */
import { type EditionsPane, type Office, makeOffice, openEditions, withFlatAmount } from "./editions-pane";

jest.setTimeout(120_000);

let office: Office;
let pane: EditionsPane;
beforeAll(async () => {
  office = await makeOffice();
});
afterEach(() => pane?.close());

const load = (content: unknown, name = "2022.json"): Promise<void> => pane.readFile("edition-choose", name, content);
const certaintyOf = async (edition: number | string): Promise<unknown> => {
  pane.enter("B2", `=DIMPACT.ZEKERHEID("hosting.klein",${typeof edition === "number" ? edition : `"${edition}"`})`);
  await pane.settled();
  return pane.valueOf("B2");
};

test("signed by an unknown key, the key is trusted after its fingerprint was compared, and nothing is doubted then", async () => {
  pane = await openEditions();
  await load(office.signed);
  await pane.says("edition-verdict", "met een sleutel die u niet kent");
  await pane.says("edition-fingerprint", office.publicKey.fingerprint);
  expect((await pane.get("trust-key")).hasAttribute("disabled")).toBe(true);
  await pane.click("trust-compared");
  await pane.click("trust-key");
  await pane.says("edition-verdict", "Ondertekend door het bureau en ongewijzigd. Ondertekend door Regiebureau Dimpact op 2 november 2021.");
  await pane.click("edition-keep");
  await pane.says("status-message", "Editie 2022 staat in deze werkmap.");
  await pane.says("loaded-2022", "ongewijzigd");
  expect(await certaintyOf(2022)).toBe("voorlopig");
  expect(JSON.stringify(pane.host.snapshot())).not.toContain("dimpact.trusted");
});

test("changed after signing, the row is named, and it is loaded by an explicit choice only, and doubted", async () => {
  pane = await openEditions();
  await load(withFlatAmount(office.signed, "hosting.klein", "5487"));
  await pane.says("edition-changes", /Gewijzigde regels: .*\(hosting\.klein\)/);
  expect((await pane.get("edition-keep")).textContent).toBe("Toch laden");
  expect([...pane.exchange.catalogue.keys()]).toEqual(["2020", "2021"]);
  await pane.click("edition-keep");
  await pane.says("status-message", "Editie 2022 staat in deze werkmap.");
  expect(await certaintyOf(2022)).toBe("voorlopig (editie gewijzigd na ondertekening)");
  expect(await certaintyOf(2021)).toBe("voorlopig");
});

test("with the name of another, it asks, shows the differences, and takes another name", async () => {
  pane = await openEditions();
  await load(office.next);
  await pane.says("edition-verdict", "Niet ondertekend");
  await pane.click("edition-keep");
  await pane.says("status-message", "Editie 2022 staat in deze werkmap.");
  const other = withFlatAmount(office.signed, "hosting.klein", "5600").edition;
  await load(other);
  await pane.click("edition-keep");
  await pane.says("edition-conflict", "Er is al een andere editie 2022");
  await pane.says("edition-differences", /5\.486,00.*5\.600,00.*\+114,00.*\+2,1%/);
  await pane.click("conflict-rename");
  await pane.says("status-message", "Editie 2022, versie 2 staat in deze werkmap.");
  expect([...pane.exchange.catalogue.keys()]).toEqual(["2020", "2021", "2022", "2022, versie 2"]);
  await load(other);
  await pane.click("edition-keep");
  await pane.click("conflict-replace");
  await pane.says("status-message", "Editie 2022 is vervangen.");
  await load(other);
  await pane.click("edition-keep");
  await pane.says("status-message", "staat al met dezelfde inhoud");
});

test("another 2021 is never put in place of the built-in one", async () => {
  pane = await openEditions();
  await load({ ...office.next, id: "2021", year: 2021 });
  await pane.click("edition-keep");
  await pane.says("edition-conflict", "hoort bij DIMPACT");
  expect(pane.all("conflict-replace")).toHaveLength(0);
  await pane.click("conflict-keep");
  await pane.says("status-message", "Er is niets geladen.");
});

test.each<[string, unknown, string]>([
  ["no JSON", new TextEncoder().encode("tarieven"), "is niet te lezen: het is geen JSON"],
  ["an edition with a fault", { format: 1, id: "2022" }, "is geen goede editie"],
])("%s is refused with its reason, and nothing is loaded", async (_title, content, reason) => {
  pane = await openEditions();
  await load(content);
  await pane.says("edition-refused", reason);
  expect(pane.all("edition-keep")).toHaveLength(0);
});

test("an edition that is used is removed only after what that breaks was said", async () => {
  pane = await openEditions();
  await load(office.next);
  await pane.click("edition-keep");
  await pane.get("loaded-2022");
  pane.enter("A1", '=DIMPACT.HOSTING(45000,"2022")');
  await pane.settled();
  await pane.click("loaded-remove-2022");
  await pane.says("edition-remove-dialog", "1 formule noemt haar");
  await pane.click("edition-remove-confirm");
  await pane.says("status-message", "Editie 2022 is verwijderd.");
  expect([...pane.exchange.catalogue.keys()]).toEqual(["2020", "2021"]);
});
