import { chooseEdition, deleteLoadedEdition, distrustKey, keepLoadedEdition, keepOwnEdition, madeOf, readLoadedEditions, readTrustedKeys, startChoice, trustKey } from "../../src/excel";
import { bron, zekerheid } from "../../src/functions/lookups";
import { type Edition, builtInEditions, nextYear } from "../../src/tariff";
import { type PublicKey, type SigningKey, canonicalBytes, editionChecksum, exchange, makeKeyPair, openPrivateKey, setCatalogue, setChoice, signEdition, signerKey } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { failingWrites } from "../support/failing-writes";
import { type OfficePage, openOffice } from "../support/office";

jest.setTimeout(60_000);

let page: OfficePage;
let office: { readonly publicKey: PublicKey; readonly signing: SigningKey };
let next: Edition;
let signed: unknown;

const PASSWORD = "een lang wachtwoord";
const asFile = (value: unknown): unknown => JSON.parse(new TextDecoder().decode(canonicalBytes(value)));

beforeAll(async () => {
  const pair = await makeKeyPair("Regiebureau Dimpact", PASSWORD);
  office = { publicKey: pair.publicKey, signing: await openPrivateKey(pair.privateKey, PASSWORD) };
  next = nextYear(edition2021, "0.016");
  signed = asFile(await signEdition(next, office.signing, "2021-11-02"));
});

/** The store of a user, which no workbook has a part in. */
const kept = new Map<string, string>();
beforeEach(async () => {
  page = await openOffice();
  kept.clear();
  const storage = { getItem: (key: string) => Promise.resolve(kept.get(key) ?? null), setItem: (key: string, value: string) => Promise.resolve(void kept.set(key, value)) };
  Object.assign(globalThis, { Excel: page.window.Excel, Office: page.window.Office, OfficeRuntime: { storage }, CustomFunctions: page.window.CustomFunctions });
  setCatalogue(builtInEditions, 0);
  setChoice({ state: "known", edition: "2021" });
});

afterEach(async () => {
  await page.close();
  Object.assign(globalThis, { Excel: undefined, Office: undefined, OfficeRuntime: undefined, CustomFunctions: undefined });
});

const ids = (): string[] => [...exchange().catalogue.keys()];
const invocation = {} as CustomFunctions.Invocation;
const said = (edition: string): string[] => [zekerheid("hosting.klein", edition, invocation), bron("hosting.klein", edition, invocation)];

/** The signed document with another amount in one charge. */
function changedDocument(): unknown {
  const text = JSON.stringify(signed);
  return JSON.parse(text.replace(/("flatAmount":")5486"/, '$15487"')) as unknown;
}

describe("a loaded edition", () => {
  test("is kept in the workbook, and is there when it is opened again", async () => {
    await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    setCatalogue(builtInEditions, 0);
    await startChoice();
    expect(ids()).toEqual(["2020", "2021", "2022"]);
    expect(await editionChecksum(exchange().catalogue.get("2022") as Edition)).toBe(await editionChecksum(next));
  });

  test("leaves every other edition what it was", async () => {
    const before = [...exchange().catalogue.values()];
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    expect([...exchange().catalogue.values()].slice(0, 2)).toEqual(before);
  });

  test("that a trusted key signed is said nothing of", async () => {
    await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    expect(said("2022").join()).not.toMatch(/ondertek/);
  });

  test.each<[string, string, () => unknown, boolean]>([
    ["nobody signed", "editie niet ondertekend", () => asFile(next), true],
    ["was changed after it was signed", "editie gewijzigd na ondertekening", changedDocument, true],
    ["has a signature that does not hold", "handtekening van de editie klopt niet", () => ({ ...(signed as object), signature: {} }), true],
    ["an unknown key signed", "editie ondertekend met een onbekende sleutel", () => signed, false],
  ])("that %s says so in ZEKERHEID and BRON, also with another index", async (_title, words, document, trusts) => {
    if (trusts) await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022", document: document() }, false);
    for (const edition of ["2022", "2022@1,3%"]) for (const text of said(edition)) expect(text).toContain(`(${words})`);
  });

  test("is doubted anew by whoever opens the workbook without the trust", async () => {
    await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    kept.clear();
    await startChoice();
    expect(exchange().catalogue.get("2022")?.doubt).toBe("unknownKey");
  });

  test("under another name has that name, and its signature still holds", async () => {
    await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022, concept", document: signed }, false);
    expect(exchange().catalogue.get("2022, concept")).toMatchObject({ id: "2022, concept", title: { nl: "Tarieven 2022 (2022, concept)" } });
    expect(exchange().catalogue.get("2022, concept")).not.toHaveProperty("doubt");
  });

  test.each(["2021", "2022"])("never takes the place of edition %s unasked", async (name) => {
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    await expect(keepLoadedEdition({ name, document: signed }, false)).rejects.toMatchObject({ code: "nameTaken" });
  });

  test("never takes the place of a built-in one, also when asked", async () => {
    await expect(keepLoadedEdition({ name: "2021", document: asFile(edition2021) }, true)).rejects.toMatchObject({ code: "nameTaken" });
  });

  test("takes the place of the loaded one of its name when asked", async () => {
    await trustKey(office.publicKey);
    await keepLoadedEdition({ name: "2022", document: asFile(next) }, false);
    await keepLoadedEdition({ name: "2022", document: signed }, true);
    expect((await readLoadedEditions()).map(({ verdict }) => verdict.state)).toEqual(["trusted"]);
  });

  test("can be the basis of an edition of the workbook's own, which goes with it", async () => {
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    await keepOwnEdition({ id: "2022, krap", basis: "2022", readings: { A01: "zonder" } });
    await chooseEdition("2022, krap");
    await startChoice();
    expect([ids(), madeOf("2022")]).toEqual([["2020", "2021", "2022", "2022, krap"], ["2022, krap"]]);
    await deleteLoadedEdition("2022");
    expect([ids(), exchange().damagedEditions]).toEqual([["2020", "2021"], 1]);
  });

  test.each([
    ["no JSON", "{"],
    ["no edition", JSON.stringify({ format: 1, name: "2023", document: {} })],
    ["a later format", JSON.stringify({ format: 2, name: "2023", document: null })],
    ["a name with an index", JSON.stringify({ format: 1, name: "2023@2%", document: null })],
  ])("beside a setting with %s is there, and that one is counted", async (_title, text) => {
    await keepLoadedEdition({ name: "2022", document: signed }, false);
    await page.run(async (context) => {
      context.workbook.settings.add("dimpact.loaded.a", text);
      await context.sync();
    });
    await startChoice();
    expect([ids(), exchange().damagedEditions]).toEqual([["2020", "2021", "2022"], 1]);
  });

  test("is kept whole, or not at all", async () => {
    expect(await failingWrites(page, () => keepLoadedEdition({ name: "2022", document: signed }, false), 1)).toBeGreaterThan(0);
    expect(ids()).toContain("2022");
    expect(await failingWrites(page, () => deleteLoadedEdition("2022"), 1)).toBeGreaterThan(0);
    expect(ids()).not.toContain("2022");
  });
});

describe("a key that the user trusts", () => {
  test("is kept with the user and not in the workbook, until it is taken back", async () => {
    const before = page.host.snapshot();
    await trustKey(office.publicKey);
    await trustKey(office.publicKey);
    expect(await readTrustedKeys()).toEqual([office.publicKey]);
    expect(page.host.snapshot()).toEqual(before);
    await distrustKey(office.publicKey.fingerprint);
    expect(await readTrustedKeys()).toEqual([]);
  });

  test("is the one that a signed edition brings, with its fingerprint", async () => {
    expect(await signerKey(signed)).toEqual(office.publicKey);
    expect(await signerKey(asFile(next))).toBeNull();
  });

  test.each(["{", "7", '[{"kind":"dimpact-public-key"}]'])("is none where the store holds %s", async (text) => {
    kept.set("dimpact.trusted", text);
    expect(await readTrustedKeys()).toEqual([]);
  });
});
