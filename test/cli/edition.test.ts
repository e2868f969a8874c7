import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { type Edition, nextYear, validateEdition } from "../../src/tariff";
import { LARGEST_FILE, editionFile } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";
import { type Desk, dimpactAt, newDesk } from "./edition-runner";
import { expectGolden } from "./golden";

const PASSWORD = "een lang wachtwoord";
const OWNER = "Regiebureau Dimpact";

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});

const edition = (...argv: string[]) => dimpactAt(desk, ["edition", ...argv]);
const put = (path: string, content: string | Uint8Array): void => void desk.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
const text = (path: string): string => new TextDecoder().decode(desk.files.get(path));
const held = (path: string): Edition => JSON.parse(text(path)) as Edition;

async function fine(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await edition(...argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return stdout;
}

const json = async (...argv: string[]): Promise<unknown> => JSON.parse(await fine(...argv, "--json"));

describe("list and show", () => {
  test("list is what editions is", async () => expect(await fine("list")).toBe((await dimpactAt(desk, ["editions"])).stdout));
  test.each(["nl", "en"])("an edition by index with announced amounts, in %s", async (locale) => {
    put("2022.json", editionFile(nextYear(edition2021, "0.016", [{ path: "hosting.klein.flatAmount", amount: "5500" }, { path: "hosting[30000].unitAmount", amount: "1.20" }])));
    expectGolden(`edition-show.${locale}.txt`, await fine("show", "2022.json", "--locale", locale));
  });
  test("as JSON it is the edition itself", async () => expect(await json("show", "2021@1,3%")).toMatchObject({ id: "2021@1.3%", edition: { id: "2021, index 1,3%", index: { rate: "0.013" } } }));
});

describe("write", () => {
  test("a file that is read as the edition, in one way only", async () => {
    expect(await fine("write", "2021", "-o", "a.json")).toBe("a.json geschreven: editie 2021\n");
    expect(held("a.json")).toEqual(edition2021);
    await fine("write", "a.json", "-o", "b.json");
    expect(text("b.json")).toBe(text("a.json"));
  });

  test("an edition of another index stands alone", async () => {
    await fine("write", "2021@1,3%", "-o", "a.json");
    expect(held("a.json").id).toBe("2021, index 1,3%");
    expect(await fine("check", "a.json")).toMatch(/^a\.json is een goede editie: Tarieven 2021, index 1,3%\nvergeleken met editie 2020:\n {2}let op: hosting: /);
  });

  test("the tariff sheet, by the built command", async () => {
    const folder = mkdtempSync(join(tmpdir(), "dimpact-edition-"));
    try {
      const path = join(folder, "a.xlsx");
      const built = (...argv: string[]) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../..", packageJson.bin.dimpact), "edition", ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
        return { status, stdout, stderr };
      };
      expect(built("write", "2021", "-o", path)).toEqual({ status: 0, stdout: `${path} geschreven: editie 2021\n`, stderr: "" });
      const workbook = new Workbook();
      await workbook.xlsx.readFile(path);
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Tarieven 2021"]);
      const next = join(folder, "2022.xlsx");
      expect(built("index", path, "--by", "1,6%", "-o", next)).toMatchObject({ status: 0, stderr: "" });
      expect(JSON.parse(built("read", next).stdout)).toEqual(JSON.parse(JSON.stringify(nextYear(edition2021, "0.016"))));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("never over a file, except with --force", async () => {
    put("a.json", "van een ander");
    expect(await edition("write", "2021", "-o", "a.json")).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("a.json bestaat al") });
    expect(text("a.json")).toBe("van een ander");
    await fine("write", "2021", "-o", "a.json", "--force");
    expect(held("a.json").id).toBe("2021");
  });
});

describe("check", () => {
  const faulty = { ...edition2021, charges: edition2021.charges.map((charge) => (charge.id === "tpm" ? { ...charge, flatAmount: "2.092,00" } : charge.id === "hosting" ? { ...charge, service: "e-suit" } : charge)), readings: [...edition2021.readings, { id: "A1" }] };
  test.each(["nl", "en"])("all issues at once, in %s", async (locale) => {
    put("x.json", JSON.stringify(faulty));
    const { code, stdout, stderr } = await edition("check", "x.json", "--locale", locale);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expectGolden(`edition-check.${locale}.txt`, stdout);
  });

  test("as JSON", async () => {
    put("x.json", JSON.stringify({ ...edition2021, year: 1921 }));
    const { code, stdout } = await edition("check", "x.json", "--json");
    expect([code, JSON.parse(stdout)]).toEqual([1, { file: "x.json", edition: null, isSigned: false, previous: null, warnings: [], issues: [{ severity: "error", place: "year", found: "1921", expected: "een jaar van 2000 tot en met 2100" }] }]);
  });

  test("another command tells the issues and stops", async () => {
    put("x.json", JSON.stringify({ ...edition2021, year: 1921 }));
    expect(await edition("show", "x.json")).toEqual({ code: 1, stdout: "", stderr: "dimpact: x.json is geen goede editie:\n  year: gevonden 1921, verwacht een jaar van 2000 tot en met 2100\n" });
  });
});

describe("an id where no file is", () => {
  test("check holds it against the edition before", async () => expect(await fine("check", "2021")).toBe("2021 is een goede editie: Tarieven 2021\nvergeleken met editie 2020: niets opvallends\n"));
  test("verify says that it is not signed", async () => expect(await edition("verify", "2021")).toEqual({ code: 1, stdout: "2021: niet ondertekend\n", stderr: "" }));
  test.each(["check", "verify"])("%s of an unknown one names those that there are", async (command) => expect(await edition(command, "2019")).toMatchObject({ code: 2, stderr: expect.stringContaining("te gebruiken: 2020, 2021") }));
});

describe("diff", () => {
  test.each(["nl", "en"])("2020 and 2021, in %s", async (locale) => expectGolden(`edition-diff.${locale}.txt`, await fine("diff", "2020", "2021", "--locale", locale)));
  test("an edition and itself", async () => {
    put("x.json", JSON.stringify(edition2021, null, 1));
    expect(await fine("diff", "2021", "x.json")).toBe("Geen verschil.\n");
  });
  test("as JSON", async () => {
    put("2022.json", editionFile(nextYear(edition2021, "0.016")));
    expect(await json("diff", "2021", "2022.json")).toMatchObject({
      from: "2021",
      to: "2022",
      services: expect.arrayContaining([
        expect.objectContaining({ service: "e-suite", charges: expect.arrayContaining([expect.objectContaining({ charge: "hosting.klein", figures: [{ figure: "flatAmount", kind: "euro", tier: null, before: "5400", after: "5486", difference: "86", share: 0.015926 }] })]) }),
      ]),
    });
  });
});

describe("index", () => {
  test("2022 is 2021 with 1,6%, and announced amounts go before it", async () => {
    put("b.json", JSON.stringify({ "hosting[30000].unitAmount": "1,20", "tpm.flatAmount": "2.100,00" }));
    const out = await fine("index", "2021", "--by", "1,6%", "-o", "2022.json", "--amount", "hosting.klein.flatAmount=5500,00", "--amounts", "b.json");
    expectGolden("edition-index.nl.txt", out);
    expect(held("2022.json")).toEqual(JSON.parse(JSON.stringify(nextYear(edition2021, "0.016", [{ path: "hosting[30000].unitAmount", amount: "1.20" }, { path: "tpm.flatAmount", amount: "2100.00" }, { path: "hosting.klein.flatAmount", amount: "5500.00" }]))));
    expect(validateEdition(held("2022.json")).issues).toEqual([]);
  });

  test("as JSON, below zero, and a year further", async () => {
    expect(await json("index", "2021", "--by", "-1,5%", "-o", "2022.json", "--amount", "pakketkorting[25000].flatAmount=-6100")).toMatchObject({ edition: "2022", index: { rate: "-0.015" }, announced: [{ charge: "pakketkorting", upTo: 25000, part: "flatAmount", amount: "-6100", byIndex: null }] });
    expect(await json("index", "2022.json", "--by", "2%", "-o", "2023.json")).toMatchObject({ edition: "2023" });
  });

  test("an edition in which nothing carries an index", async () => expect(await edition("index", "2020", "--by", "2%", "-o", "x.json")).toMatchObject({ code: 2, stderr: expect.stringContaining("editie 2020 zegt van geen enkele tariefregel") }));
  test.each([["5.500"], ["5500,005"], ["vijf"], [""], ["€5"]])("an amount that can be two or none is refused: '%s'", async (amount) =>
    expect(await edition("index", "2021", "--by", "2%", "-o", "x.json", "--amount", `tpm.flatAmount=${amount}`)).toMatchObject({ code: 2, stderr: expect.stringContaining("geen aangekondigd bedrag") }),
  );
});

describe("keys, sign and verify", () => {
  async function keys(): Promise<void> {
    desk.env.DIMPACT_PASSWORD = PASSWORD;
    await fine("keygen", "-o", "k", "--name", OWNER);
  }

  test("from a new edition to one that is seen to be the office's", async () => {
    await keys();
    expect(desk.secret).toEqual(new Set(["k/dimpact-private.json"]));
    expect(text("k/dimpact-private.json")).not.toContain(PASSWORD);
    await fine("index", "2021", "--by", "1,6%", "-o", "2022.json");
    // With 1,6% on the unit amounts alone, hosting leaps at a bound: that is confirmed, and signed with the edition.
    expect(await edition("sign", "2022.json", "--key", "k/dimpact-private.json", "-o", "s.json")).toMatchObject({ code: 1, stderr: expect.stringContaining("hosting: bij 30.000 inwoners") });
    expect(desk.files.has("s.json")).toBe(false);
    expect(await fine("sign", "2022.json", "--key", "k/dimpact-private.json", "--confirm", "-o", "s.json")).toMatch(/^s\.json: Tarieven 2022, ondertekend door Regiebureau Dimpact op 2020-11-02\nvingerafdruk ([0-9A-F]{4} ?){16}\n$/);
    expect(await fine("verify", "s.json", "--trust", "k/dimpact-public.json")).toMatch(/^s\.json: ondertekend door een vertrouwde sleutel en ongewijzigd\n/);
    expect(await json("verify", "s.json", "--trust", "k/dimpact-public.json")).toMatchObject({ edition: "2022", state: "trusted", signer: { name: OWNER, day: "2020-11-02" }, issues: [] });
    expect(await json("show", "s.json")).toMatchObject({ id: "2022" });
    expect(await edition("verify", "s.json")).toMatchObject({ code: 1, stdout: expect.stringMatching(/^s\.json: ondertekend met een onbekende sleutel\n/) });
    expect(await edition("verify", "2022.json")).toEqual({ code: 1, stdout: "2022.json: niet ondertekend\n", stderr: "" });

    expect(await json("show", "s.json")).toMatchObject({ edition: { confirmed: [{ on: "2020-11-02", warnings: [{ nl: expect.stringMatching(/^hosting: bij 30\.000 inwoners/), en: expect.stringMatching(/^hosting: at 30,000/) }] }] } });
    put("r.json", text("s.json").replace("hosting: bij 30.000", "hosting: bij 31.000"));
    expect(await edition("verify", "r.json", "--trust", "k/dimpact-public.json")).toMatchObject({ code: 1, stdout: expect.stringMatching(/^r\.json: veranderd na de ondertekening\n {2}veranderd: Gegevens van de editie\n/) });

    put("t.json", text("s.json").replace('"flatAmount":"5486"', '"flatAmount":"5468"'));
    expect(await edition("verify", "t.json", "--trust", "k/dimpact-public.json")).toMatchObject({ code: 1, stdout: expect.stringMatching(/^t\.json: veranderd na de ondertekening\n {2}veranderd: hosting\.klein\n/) });
    put("u.json", text("s.json").replace('"signedOn":"2020-11-02"', '"signedOn":"2020-11-03"'));
    expect(await edition("verify", "u.json", "--trust", "k/dimpact-public.json", "--locale", "en")).toEqual({ code: 1, stdout: "u.json: changed after it was signed: the signature itself no longer holds\n", stderr: "" });
    expect(await edition("check", "t.json")).toMatchObject({ code: 1, stdout: expect.stringMatching(/^let op: hosting\.klein: gevonden veranderd na de ondertekening \(veranderd\), verwacht de inhoud zoals die is ondertekend/) });
    expect(await edition("check", "u.json")).toMatchObject({ code: 1, stdout: expect.stringContaining("de handtekening zelf klopt niet meer") });
    expect(await edition("check", "s.json")).toMatchObject({ code: 0 });
    expect(await edition("read", "t.json", "-o", "wit.json")).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("let op: hosting.klein") });
    expect(desk.files.has("wit.json")).toBe(false);
    expect(await edition("read", "t.json", "-o", "wit.json", "--confirm")).toMatchObject({ code: 0 });
    expect(held("wit.json").id).toBe("2022");
    for (const path of ["t.json", "u.json"]) expect(await dimpactAt(desk, ["price", "hosting.klein", "--edition", path])).toMatchObject({ code: 1, stderr: expect.stringContaining("na de ondertekening veranderd") });
  });

  test("the password is typed, twice where it is new, and never shown", async () => {
    desk.typed = [PASSWORD, PASSWORD, PASSWORD];
    await fine("keygen", "-o", "k/", "--name", OWNER);
    await fine("sign", "2021", "--key", "k/dimpact-private.json", "-o", "s.json");
    expect(desk.asked).toEqual(["Nieuw wachtwoord: ", "Nogmaals: ", "Wachtwoord: "]);
  });

  test("no password is asked for a file that is there already", async () => {
    desk.typed = [PASSWORD, PASSWORD];
    await fine("keygen", "-o", "k", "--name", OWNER);
    put("s.json", "van een ander");
    expect(await edition("sign", "2021", "--key", "k/dimpact-private.json", "-o", "s.json")).toMatchObject({ code: 2, stderr: expect.stringContaining("s.json bestaat al") });
    expect([desk.asked.length, text("s.json")]).toEqual([2, "van een ander"]);
  });

  test("two new passwords that differ", async () => {
    desk.typed = [PASSWORD, `${PASSWORD}!`];
    expect(await edition("keygen", "-o", "k", "--name", OWNER)).toMatchObject({ code: 2, stderr: expect.stringContaining("niet gelijk") });
    expect(desk.files.size).toBe(0);
  });

  test("a password that is too short, and a name that is none, are wrong use, and no key is made", async () => {
    desk.env.DIMPACT_PASSWORD = "kort";
    expect(await edition("keygen", "-o", "k", "--name", OWNER)).toEqual({ code: 2, stdout: "", stderr: "dimpact: het wachtwoord is te kort: neem er een van 12 tekens of meer\nzie dimpact --help\n" });
    desk.env.DIMPACT_PASSWORD = PASSWORD;
    expect(await edition("keygen", "-o", "k", "--name", " ")).toMatchObject({ code: 2, stderr: expect.stringContaining("geef de naam van wie ondertekent") });
    expect(desk.files.size).toBe(0);
  });

  test("a variable that is empty gives no password: it is asked for", async () => {
    desk.env.DIMPACT_PASSWORD = "";
    desk.typed = [PASSWORD, PASSWORD];
    await fine("keygen", "-o", "k", "--name", OWNER);
    expect(desk.asked).toHaveLength(2);
  });

  test("no terminal and no variable", async () => expect(await edition("keygen", "-o", "k", "--name", OWNER)).toMatchObject({ code: 2, stderr: expect.stringContaining("DIMPACT_PASSWORD") }));

  test("a key is never replaced", async () => {
    await keys();
    const before = text("k/dimpact-private.json");
    expect(await edition("keygen", "-o", "k", "--name", OWNER)).toMatchObject({ code: 2, stderr: expect.stringContaining("een sleutel wordt nooit vervangen") });
    expect(await edition("keygen", "-o", "k", "--name", OWNER, "--force")).toMatchObject({ code: 2, stderr: expect.stringContaining("--force hoort niet bij edition keygen") });
    expect(text("k/dimpact-private.json")).toBe(before);
  });

  test("a wrong password, a damaged key, a file that is no key", async () => {
    await keys();
    const sign = (key: string) => edition("sign", "2021", "--key", key, "-o", "s.json");
    put("d.json", text("k/dimpact-private.json").replace(/"encrypted":"./, '"encrypted":"-'));
    put("n.json", "{}");
    expect(await sign("d.json")).toEqual({ code: 3, stdout: "", stderr: "dimpact: d.json: het sleutelbestand is beschadigd: gebruik een kopie die niet is veranderd\n" });
    expect(await sign("n.json")).toMatchObject({ code: 3, stderr: "dimpact: n.json: dit is geen sleutelbestand van DIMPACT\n" });
    expect(await sign("k/dimpact-public.json")).toMatchObject({ code: 3 });
    desk.env.DIMPACT_PASSWORD = "een ander wachtwoord";
    expect(await sign("k/dimpact-private.json")).toMatchObject({ code: 3, stderr: "dimpact: k/dimpact-private.json: het wachtwoord past niet bij deze sleutel\n" });
    expect(desk.files.has("s.json")).toBe(false);
  });
});

describe("an edition file where an edition is asked for", () => {
  beforeEach(() => put("2022.json", editionFile(nextYear(edition2021, "0.016"))));
  const amount = async (...argv: string[]) => JSON.parse((await dimpactAt(desk, [...argv, "--json"])).stdout) as { edition: string; amount?: string; total?: { annual: string } };

  test("price", async () => expect(await amount("price", "hosting.klein", "--edition", "2022.json")).toMatchObject({ edition: "2022", amount: "5486.00" }));
  test("with another index", async () => expect(await amount("price", "hosting.klein", "--edition", "2022.json@1,3%")).toMatchObject({ edition: "2022@1.3%", amount: "5470.00" }));
  test("reserve, by options and by profile", async () => {
    put("p.json", JSON.stringify({ inhabitants: 45000, services: ["e-Suite"], edition: "2021" }));
    const byOptions = await amount("reserve", "--inhabitants", "45000", "--services", "e-Suite", "--edition", "2022.json");
    expect(await amount("reserve", "--profile", "p.json", "--edition", "2022.json")).toMatchObject({ edition: "2022", total: byOptions.total });
  });
  test("compare", async () => {
    put("p.json", JSON.stringify({ inhabitants: 45000, services: ["e-Suite"] }));
    expect(JSON.parse((await dimpactAt(desk, ["compare", "--profile", "p.json", "--edition", "2021", "--edition", "2022.json", "--json"])).stdout)).toMatchObject({ sides: [{ edition: "2021" }, { edition: "2022" }] });
  });
});

describe("used wrongly, or unreadable", () => {
  test.each<[string, string[], number, string, string]>([
    ["nothing to do", [], 2, "geef wat u met een editie wilt: list, show, write, read, check, diff, index, correct, keygen, sign, verify", "give what to do with an edition: list"],
    ["something unknown", ["maak"], 2, "edition 'maak' is er niet", "there is no edition 'maak'"],
    ["no edition", ["show"], 2, "geef een editie: 2021, of een bestand zoals 2022.json", "give an edition"],
    ["one edition too few", ["diff", "2021"], 2, "geef twee edities", "give two editions"],
    ["one too many", ["show", "2021", "2020"], 2, "'2020' is er te veel", "'2020' is one too many"],
    ["an unknown edition", ["show", "2019"], 2, "editie '2019' is er niet", "there is no edition '2019'"],
    ["an option of another", ["show", "2021", "--by", "2%"], 2, "optie --by hoort niet bij edition show", "option --by does not belong to edition show"],
    ["no file to write", ["write", "2021"], 2, "geef ook --output, bijvoorbeeld -o 2021.json", "give --output too"],
    ["a file of another kind", ["write", "2021", "-o", "x.csv"], 2, "-o is 'x.csv': verwacht een naam die eindigt op .json, .xlsx", "-o is 'x.csv'"],
    ["no index", ["index", "2021", "-o", "x.json"], 2, "geef ook --by, bijvoorbeeld --by 1,6%", "give --by too"],
    ["an index that is none", ["index", "2021", "--by", "veel", "-o", "x.json"], 2, "'veel' is geen index", "'veel' is not an index"],
    ["an amount that no charge has", ["index", "2021", "--by", "2%", "-o", "x.json", "--amount", "tpm.unitAmount=1"], 2, "bedrag 'tpm.unitAmount' is er niet; te gebruiken: tpm.flatAmount", "there is no amount 'tpm.unitAmount'"],
    ["no name", ["keygen", "-o", "k"], 2, "geef ook --name", "give --name too"],
    ["no key", ["sign", "2021", "-o", "x.json"], 2, "geef ook --key", "give --key too"],
    ["a file that is not there", ["check", "weg.json"], 3, "weg.json is niet te lezen (het bestand bestaat niet)", "weg.json cannot be read (there is no such file)"],
    ["a file that is no JSON", ["check", "tekst.json"], 3, "tekst.json is niet te lezen: het is geen JSON", "tekst.json cannot be read: it is not JSON"],
    ["an empty file", ["check", "leeg.json"], 3, "het is leeg", "it is empty"],
    ["a file that is too large", ["show", "groot.json"], 3, "het is groter dan 2000 kB", "it is larger than 2000 kB"],
    ["UTF-16", ["check", "utf16.json"], 3, "het is UTF-16: bewaar het als UTF-8", "it is UTF-16"],
    ["a key twice", ["check", "dubbel.json"], 3, "'id' staat twee keer in hetzelfde onderdeel", "'id' is twice in the same part"],
    ["amounts that are a list", ["index", "2021", "--by", "2%", "-o", "x.json", "--amounts", "lijst.json"], 2, "lijst.json bevat geen aangekondigde bedragen", "lijst.json has no announced amounts"],
  ])("%s", async (_title, argv, code, nl, en) => {
    put("tekst.json", "editie");
    put("leeg.json", "");
    put("groot.json", new Uint8Array(LARGEST_FILE + 1).fill(32));
    put("utf16.json", Uint8Array.of(0xff, 0xfe, 0x7b, 0));
    put("dubbel.json", '{"id":1,"id":2}');
    put("lijst.json", "[]");
    for (const [locale, words] of [["nl", nl], ["en", en]] as const) expect(await edition(...argv, "--locale", locale)).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(words) });
  });

  test("a text in a file cannot steer the terminal", async () => {
    put("x.json", JSON.stringify({ ...edition2020, title: { nl: "\u001b[31mrood", en: "red" } }));
    expect(await fine("check", "x.json")).not.toContain("\u001b");
  });
});
