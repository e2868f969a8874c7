/** `dimpact` with tariff workbooks: files that our writer makes, edited and saved by a library that is not ours. */
import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { type Edition, nextYear } from "../../src/tariff";
import { type SigningKey, canonicalBytes, editionChecksum, editionSheet, makeKeyPair, openPrivateKey, publicationSheets, signEdition } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { read, written } from "../xlsx/files";
import { type Desk, dimpactAt, newDesk } from "./edition-runner";

jest.setTimeout(60_000);

type Sheet = NonNullable<ReturnType<Workbook["getWorksheet"]>>;

async function fileOf(edition: Edition, name: string): Promise<string> {
  return written([editionSheet(edition, await editionChecksum(edition))], name);
}

let desk: Desk;
let path: string;
beforeAll(async () => {
  path = await fileOf(edition2021, "2021.xlsx");
});
beforeEach(() => {
  desk = newDesk();
  desk.files.set("2021.xlsx", readFileSync(path));
});

/** Where the row of a charge stands, and the column of a header. */
function cellOf(sheet: Sheet, charge: string, header: string): ReturnType<Sheet["getCell"]> {
  const headers = sheet.getRow(4).values as unknown[];
  for (let row = 5; row <= sheet.rowCount; row += 1) if (sheet.getCell(row, 1).value === charge) return sheet.getCell(row, headers.indexOf(header));
  throw new Error(`there is no ${charge}`);
}

async function edited(name: string, change: (sheet: Sheet, workbook: Workbook) => void): Promise<void> {
  const workbook = await read(path);
  const sheet = workbook.getWorksheet("Tarieven 2021");
  if (!sheet) throw new Error("there is no sheet");
  change(sheet, workbook);
  desk.files.set(name, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const json = async (...argv: string[]): Promise<Record<string, unknown>> => JSON.parse((await dimpactAt(desk, ["edition", ...argv, "--json"])).stdout) as Record<string, unknown>;

test("a workbook is read as the edition that was written", async () => {
  expect(await dimpactAt(desk, ["edition", "read", "2021.xlsx", "-o", "terug.json"])).toEqual({ code: 0, stdout: "terug.json: Tarieven 2021, ingelezen: 2021.xlsx\n", stderr: "" });
  expect(desk.files.get("terug.json")).toEqual(canonicalBytes(edition2021));
  expect((await dimpactAt(desk, ["edition", "read", "2021.xlsx", "-o", "terug.json"])).code).not.toBe(0);
});

test("a workbook that another library saved is read the same", async () => {
  await edited("bewaard.xlsx", () => undefined);
  expect(await dimpactAt(desk, ["edition", "diff", "2021", "bewaard.xlsx"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Geen verschil.") as string });
});

test("an amount that is changed in its cell is in the edition, and a price follows it", async () => {
  await edited("a.xlsx", (sheet) => {
    cellOf(sheet, "tpm", "Per gemeente").value = 2100.25;
  });
  expect(await json("diff", "2021", "a.xlsx")).toMatchObject({ services: [{ charges: [{ charge: "tpm" }] }] });
  expect((await dimpactAt(desk, ["price", "tpm", "45000", "--edition", "a.xlsx"])).stdout).toContain("2.100,25");
});

test("issues are told with their cells, all at once, and no edition is made", async () => {
  await edited("a.xlsx", (sheet) => {
    cellOf(sheet, "tpm", "Per gemeente").value = "2.092";
    cellOf(sheet, "innovatie", "Per inwoner").value = 0.125;
  });
  const { code, stdout } = await dimpactAt(desk, ["edition", "check", "a.xlsx"]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Tarieven 2021!G\d+: gevonden '2\.092', verwacht een getal, geen tekst: dit kan 2\.092 of 2,092 zijn.*\nTarieven 2021!F\d+: gevonden '0,125', verwacht een bedrag van ten hoogste 2 decimalen/);
  expect(await dimpactAt(desk, ["edition", "read", "a.xlsx", "--confirm", "-o", "a.json"])).toMatchObject({ code: 1, stdout: "" });
  expect(desk.files.has("a.json")).toBe(false);
});

test("a formula is taken only where that is confirmed", async () => {
  await edited("a.xlsx", (sheet) => {
    cellOf(sheet, "tpm", "Per gemeente").value = { formula: "2000*1.05", result: 2100 };
  });
  const refused = await dimpactAt(desk, ["edition", "show", "a.xlsx"]);
  expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining("let op: Tarieven 2021!G")]);
  expect(await dimpactAt(desk, ["edition", "read", "a.xlsx", "--confirm", "-o", "a.json"])).toMatchObject({ code: 0, stderr: expect.stringContaining("=2000*1.05") as string });
  const confirmed = [{ on: "2020-11-02", warnings: [{ nl: expect.stringMatching(/^Tarieven 2021!G\d+: gevonden '=2000\*1\.05', verwacht een waarde/) as string, en: expect.stringMatching(/^Tarieven 2021!G\d+: found/) as string }] }];
  const content = (name: string): unknown => JSON.parse(new TextDecoder().decode(desk.files.get(name)));
  expect(content("a.json")).toMatchObject({ confirmed, charges: expect.arrayContaining([expect.objectContaining({ id: "tpm", flatAmount: "2100" })]) as unknown });
  expect((await dimpactAt(desk, ["edition", "write", "a.xlsx", "-o", "b.json"])).code).toBe(1);
  expect((await dimpactAt(desk, ["edition", "write", "a.xlsx", "--confirm", "-o", "b.json"])).code).toBe(0);
  expect(content("b.json")).toEqual(content("a.json"));
});

test("what is odd beside the edition before is told", async () => {
  const next = nextYear(edition2021, "0.016");
  const without = { ...next, charges: next.charges.filter(({ id }) => id !== "tpm") };
  desk.files.set("2022.xlsx", readFileSync(await fileOf(without, "2022.xlsx")));
  expect(await json("check", "2022.xlsx")).toMatchObject({ edition: "2022", issues: [], previous: "2021", warnings: expect.arrayContaining([expect.objectContaining({ charge: "tpm" })]) as unknown });
  expect(await json("check", "2022.xlsx", "--from", "2020")).toMatchObject({ previous: "2020" });
});

test("what is odd is told with its cell", async () => {
  const next = nextYear(edition2021, "0.016");
  const saved = await fileOf(next, "2022.xlsx");
  const workbook = await read(saved);
  const sheet = workbook.getWorksheet("Tarieven 2022");
  if (!sheet) throw new Error("there is no sheet");
  cellOf(sheet, "hosting.groot", "Per gemeente").value = 20_000;
  cellOf(sheet, "tpm", "Per gemeente").value = 20_920;
  desk.files.set("a.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { code, stdout } = await dimpactAt(desk, ["edition", "check", "a.xlsx"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/let op: Tarieven 2022!E9 hosting: bij 30\.000[^]*let op: Tarieven 2022!G13 hosting\.groot: € 20\.000,00 is niet € 19\.100,00 met de index[^]*let op: Tarieven 2022!G15 tpm: van/)]);
  expect(await json("check", "a.xlsx")).toMatchObject({ warnings: [{ place: "Tarieven 2022!E9", charge: "hosting", tier: 30_000 }, { place: "Tarieven 2022!G13" }, { place: "Tarieven 2022!G15" }] });
  cellOf(sheet, "hosting.groot", "Geïndexeerd").value = "per gemeente; aangekondigd: per gemeente";
  desk.files.set("b.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect((await dimpactAt(desk, ["edition", "check", "b.xlsx"])).stdout).not.toContain("hosting.groot");
  expect((await dimpactAt(desk, ["edition", "show", "b.xlsx"])).stdout).toMatch(/hosting\.groot +20\.000,00 +aangekondigd/);
});

test.each<[string, () => Promise<void> | void, RegExp]>([
  ["no zip", () => void desk.files.set("a.xlsx", new TextEncoder().encode("Regel;Bedrag")), /a\.xlsx: dit is geen \.xlsx-bestand/],
  ["no tariffs", async () => void desk.files.set("a.xlsx", new Uint8Array(await withSheet())), /geen tabel met tarieven/],
])("a file with %s says so", async (_title, prepare, message) => {
  await prepare();
  const { code, stderr } = await dimpactAt(desk, ["edition", "check", "a.xlsx"]);
  expect([code, stderr]).toEqual([expect.any(Number), expect.stringMatching(message)]);
  expect(code).not.toBe(0);
});

async function withSheet(): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  workbook.addWorksheet("Blad1").getCell("A1").value = 1;
  return workbook.xlsx.writeBuffer();
}

describe("a published workbook", () => {
  const PASSWORD = "een lang wachtwoord";
  let publication: string;
  let keys: Awaited<ReturnType<typeof makeKeyPair>>;
  let key: SigningKey;
  beforeAll(async () => {
    keys = await makeKeyPair("Regiebureau Dimpact", PASSWORD);
    key = await openPrivateKey(JSON.parse(JSON.stringify(keys.privateKey)), PASSWORD);
    const document = await signEdition(edition2021, key, "2020-11-02");
    publication = written(await publicationSheets(edition2021, { date: "2020-11-02", document }), "publicatie.xlsx");
  });
  beforeEach(() => {
    desk.files.set("publicatie.xlsx", readFileSync(publication));
    desk.files.set("publiek.json", canonicalBytes(keys.publicKey));
    desk.files.set("prive.json", canonicalBytes(keys.privateKey));
  });
  const verify = (file: string, ...more: string[]) => dimpactAt(desk, ["edition", "verify", file, ...more]);

  test("is verified, and used as the edition inside", async () => {
    expect(await verify("publicatie.xlsx", "--trust", "publiek.json")).toMatchObject({ code: 0, stdout: expect.stringContaining("ondertekend door een vertrouwde sleutel en ongewijzigd") as string });
    expect(await verify("publicatie.xlsx")).toMatchObject({ code: 1, stdout: expect.stringContaining("onbekende sleutel") as string });
    expect(await dimpactAt(desk, ["edition", "diff", "2021", "publicatie.xlsx"])).toMatchObject({ code: 0, stdout: expect.stringContaining("Geen verschil.") as string });
  });

  test("of which a cell was changed: the row is told, and it is not used unless confirmed", async () => {
    const workbook = await read(publication);
    const sheet = workbook.getWorksheet("Tarieven 2021");
    if (!sheet) throw new Error("there is no sheet");
    cellOf(sheet, "tpm", "Per gemeente").value = 1;
    desk.files.set("anders.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { code, stdout } = await verify("anders.xlsx", "--trust", "publiek.json");
    expect([code, stdout]).toEqual([1, expect.stringMatching(/zichtbare tabellen zijn na de ondertekening veranderd\n[^]*Tarieven 2021!G\d+ tpm, Per gemeente: gevonden '1', verwacht '2\.092', zoals in de gepubliceerde editie/)]);
    expect(await dimpactAt(desk, ["edition", "show", "anders.xlsx"])).toMatchObject({ code: 1, stdout: "" });
  });

  test("is not made of an edition with something odd, unless that is confirmed; nothing is written", async () => {
    desk.env.DIMPACT_PASSWORD = PASSWORD;
    const refused = await dimpactAt(desk, ["edition", "write", "2021@1,3%", "--key", "prive.json", "-o", "nieuw.xlsx"]);
    expect([refused.code, refused.stderr, desk.files.has("nieuw.xlsx")]).toEqual([1, expect.stringMatching(/niet gepubliceerd[^]*hosting: bij 30\.000 inwoners springt[^]*--confirm/), false]);
  });
});
