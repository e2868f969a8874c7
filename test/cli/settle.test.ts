/** A correction of the same year, and what every member is to pay or to receive by it. */
import { correction } from "../../src/tariff";
import { editionFile } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { type Desk, dimpactAt, newDesk } from "./edition-runner";
import { expectGolden } from "./golden";

const PROVISIONAL = "2021";
const MEMBERS = 'Gemeente;Inwoners;Diensten\nAssen;68.000;"e-Suite; BZM; WIM"\n=1+2;45000;WIM\n-Bar;12000;MyLex\n@Baz;150.001;"e-Suite; BZM"\n';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
  put("leden.csv", MEMBERS);
});
const put = (path: string, content: string | Uint8Array): void => void desk.files.set(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
const settle = (...argv: string[]) => dimpactAt(desk, ["settle", "--members", "leden.csv", ...argv]);

describe("edition correct", () => {
  const correct = (...argv: string[]) => dimpactAt(desk, ["edition", "correct", ...argv]);
  test("the provisional 2% becomes 1,3%, and the provisional edition is kept", async () => {
    expect(await correct(PROVISIONAL, "--by", "1,3%", "-o", "definitief.json")).toEqual({ code: 0, stdout: "definitief.json geschreven: Tarieven 2021, definitief 1,3%\nbedragen in euro, exclusief btw; editie 2021, definitief 1,3%: vastgesteld, index 1,3%\n", stderr: "" });
    expect(desk.files.get("definitief.json")).toEqual(editionFile(correction(edition2021, "0.013")));
    expect(await correct(PROVISIONAL, "--by", "1,1%", "-o", "definitief.json")).toMatchObject({ code: 2, stderr: expect.stringContaining("bestaat al") as string });
  });
  test("as JSON", async () => expect(JSON.parse((await correct(PROVISIONAL, "--by", "1,3%", "-o", "d.json", "--json")).stdout)).toMatchObject({ file: "d.json", edition: "2021, definitief 1,3%", index: { rate: "0.013", provisional: false } }));
  test.each<[string, string[], string]>([
    ["no index", [PROVISIONAL, "-o", "d.json"], "geef ook --by, bijvoorbeeld --by 1,3%"],
    ["no file", [PROVISIONAL, "--by", "1,3%"], "geef ook --output"],
    ["an edition without an index", ["2020", "--by", "1,3%", "-o", "d.json"], "2020"],
  ])("%s", async (_title, argv, words) => expect(await correct(...argv)).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining(words) as string }));
});

describe("settle", () => {
  beforeEach(() => put("definitief.json", editionFile(correction(edition2021, "0.013"))));

  test.each(["nl", "en"])("for people, in %s", async (locale) => {
    const { code, stdout, stderr } = await settle("--from", PROVISIONAL, "--to", "definitief.json", "--locale", locale);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expectGolden(`settle.${locale}.txt`, stdout);
  });

  test("as JSON: the amounts are those of a calculation by hand", async () => {
    const { members, totals } = JSON.parse((await settle("--from", PROVISIONAL, "--to", "definitief.json", "--json")).stdout) as { members: readonly unknown[]; totals: unknown };
    // 8.256 of 2020 × 1,013 = 8.363,33, by the euro 8.363; charged was 8.421.
    expect(members[2]).toEqual({ row: 4, name: "-Bar", inhabitants: 12_000, charged: "11421.00", due: "11363.00", difference: "-58.00", outcome: "toReceive", items: [{ charge: "mylex.overheid", label: "MyLex Overheid", period: "annual", charged: "8421.00", due: "8363.00", difference: "-58.00" }], open: [] });
    // 3,16 / 1,02 × 1,013 = 3,14; 150.001 × 0,02.
    expect(members[3]).toMatchObject({ items: expect.arrayContaining([expect.objectContaining({ charge: "esuite.regie", difference: "-3000.02" })]) as unknown });
    expect(members[1]).toMatchObject({ difference: "0.00", outcome: "even", items: [] });
    expect(totals).toEqual({ charged: "1422133.36", due: "1414594.33", difference: "-7539.03" });
  });

  test("the other way round the municipality pays", async () => {
    const { stdout } = await settle("--from", "definitief.json", "--to", PROVISIONAL);
    expect(stdout).toMatch(/-Bar +12\.000 +11\.363,00 +11\.421,00 +58,00 +te betalen/);
  });

  test("a member that cannot be computed is named, and the others are settled", async () => {
    put("leden.csv", 'Gemeente;Inwoners;Diensten\nAssen;68000;WIM\nB;68000;BZM\n');
    const { code, stdout } = await settle("--from", PROVISIONAL, "--to", "definitief.json");
    expect([code, stdout]).toEqual([1, expect.stringMatching(/samen[^]*Niet te verrekenen\n- +B \(rij 3\): BZM is alleen af te nemen met e-Suite/)]);
  });

  test.each<[string, string[], number, string]>([
    ["another year", ["--from", "2020", "--to", "definitief.json"], 2, "2020 en 2021, definitief 1,3% zijn niet van hetzelfde jaar"],
    ["one edition", ["--from", PROVISIONAL], 2, "geef de editie waarmee in rekening is gebracht met --from"],
    ["a file that is not there", ["--from", PROVISIONAL, "--to", "weg.json"], 3, "weg.json is niet te lezen"],
    ["a file of another kind", ["--from", PROVISIONAL, "--to", "definitief.json", "-o", "x.csv"], 2, "verwacht een naam die eindigt op .xlsx"],
  ])("%s", async (_title, argv, code, words) => expect(await settle(...argv)).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(words) as string }));
});
