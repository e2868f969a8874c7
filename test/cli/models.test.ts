import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import packageJson from "../../package.json";
import { type NewFile, writeAll, writeWhole } from "../../src/cli/write-all";
import { fileNames } from "../../src/workbook";
import { dimpactAt, newDesk } from "./edition-runner";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "dimpact-models-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("names of files", () => {
  test.each<[string, string]>([
    ["Assen", "Reservering Assen 2021.xlsx"],
    ["'s-Gravenhage", "Reservering 's-Gravenhage 2021.xlsx"],
    ["Bergen (L.)", "Reservering Bergen (L.) 2021.xlsx"],
    ["../../etc/passwd", "Reservering ..-..-etc-passwd 2021.xlsx"],
    ["C:\\map\\x", "Reservering C-map-x 2021.xlsx"],
    ['a<b>"c"|d?*', "Reservering a-b-c-d- 2021.xlsx"],
    ["tab\tand\u0000null. . ", "Reservering tab-and-null 2021.xlsx"],
    ["Su\u0301dwest", "Reservering S\u00fadwest 2021.xlsx"],
    ["...", "Reservering 2021.xlsx"],
    ["x".repeat(300), `Reservering ${"x".repeat(100)} 2021.xlsx`],
  ])("%j", (name, expected) => expect(fileNames([name], "Reservering", "2021")).toEqual([expected]));

  test("no two are the same, capitals or not", () => expect(fileNames(["A/B", "a:b", "A?B"], "Reservering", "2021")).toEqual(["Reservering A-B 2021.xlsx", "Reservering a-b 2021 (2).xlsx", "Reservering A-B 2021 (3).xlsx"]));
});

describe("writing all files or none", () => {
  const file = (name: string): NewFile => ({ name, content: new TextEncoder().encode(name) });

  test("makes the folder, and leaves no unfinished file", () => {
    const path = join(folder, "nieuw", "dieper");
    writeAll(path, [file("a"), file("b")], false);
    expect(readdirSync(path).sort()).toEqual(["a", "b"]);
  });

  test("one that is there already: nothing is written, and it stays as it was", () => {
    const path = join(folder, "bezet");
    mkdirSync(path);
    writeFileSync(join(path, "b"), "van een ander");
    expect(() => writeAll(path, [file("a"), file("b")], false)).toThrow(expect.objectContaining({ code: "EEXIST", path: join(path, "b") }));
    expect([readdirSync(path), readFileSync(join(path, "b"), "utf8")]).toEqual([["b"], "van een ander"]);
    writeAll(path, [file("a"), file("b")], true);
    expect([readdirSync(path).sort(), readFileSync(join(path, "b"), "utf8")]).toEqual([["a", "b"], "b"]);
  });

  test("a place that is a folder stops the whole, and what was replaced before is as it was", () => {
    const path = join(folder, "map-in-de-weg");
    mkdirSync(join(path, "b"), { recursive: true });
    writeFileSync(join(path, "a"), "van een ander");
    expect(() => writeAll(path, [file("a"), file("b")], true)).toThrow(expect.objectContaining({ code: "EISDIR", path: join(path, "b") }));
    expect([readdirSync(path).sort(), readFileSync(join(path, "a"), "utf8")]).toEqual([["a", "b"], "van een ander"]);
  });

  test("a name that cannot be given puts back what was replaced before it", () => {
    const path = join(folder, "terug");
    mkdirSync(join(path, `b.${process.pid}.vorige`), { recursive: true });
    for (const name of ["a", "b"]) writeFileSync(join(path, name), "van een ander");
    expect(() => writeAll(path, [file("a"), file("b"), file("c")], true)).toThrow(expect.objectContaining({ code: "EISDIR" }));
    expect([readdirSync(path).sort(), readFileSync(join(path, "a"), "utf8"), readFileSync(join(path, "b"), "utf8")]).toEqual([["a", "b", `b.${process.pid}.vorige`], "van een ander", "van een ander"]);
  });

  test("a folder that is a file is told as such", () => {
    writeFileSync(join(folder, "bestand"), "");
    expect(() => writeAll(join(folder, "bestand"), [file("a")], true)).toThrow(expect.objectContaining({ code: "ENOTDIR" }));
  });

  test("one that is for its owner only, and one for all", () => {
    const path = join(folder, "geheim");
    writeAll(path, [{ ...file("a"), isSecret: true }, file("b")], false);
    expect([statSync(join(path, "a")).mode & 0o077, statSync(join(path, "b")).mode & 0o400]).toEqual([0, 0o400]);
  });

  test("one file: whole, or what was there, or nothing", () => {
    const path = join(folder, "een.json");
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    writeWhole(path, bytes("eerste"), false);
    expect(() => writeWhole(path, bytes("tweede"), false)).toThrow(expect.objectContaining({ code: "EEXIST" }));
    expect(() => writeWhole(join(folder, "geen", "map.json"), bytes("x"), false)).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(readFileSync(path, "utf8")).toBe("eerste");
    symlinkSync(path, join(folder, "koppeling.json"));
    writeWhole(join(folder, "koppeling.json"), bytes("derde"), true);
    expect([readFileSync(path, "utf8"), readdirSync(folder).filter((name) => /onvoltooid|vorige/.test(name))]).toEqual(["derde", []]);
  });

  test("a disk that is full leaves no part of a file, and what was there", () => {
    const path = join(folder, "vol.json");
    writeFileSync(path, "van een ander");
    const script = `ulimit -f 4 && exec "${process.execPath}" "${join(__dirname, "../..", packageJson.bin.dimpact)}" edition write 2021 --force -o "${path}"`;
    const { status, stderr } = spawnSync("sh", ["-c", script], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    expect([status, stderr]).toEqual([2, expect.stringContaining("vol.json is niet te schrijven")]);
    expect([readFileSync(path, "utf8"), readdirSync(folder).filter((name) => name.startsWith("vol"))]).toEqual(["van een ander", ["vol.json"]]);
  });

  test("a failure on the way leaves nothing, not the folder either", () => {
    const path = join(folder, "halverwege");
    expect(() => writeAll(path, [file("a"), file("geen/map")], false)).toThrow(expect.objectContaining({ code: "ENOENT" }));
    expect(existsSync(path)).toBe(false);
  });
});

describe("model --members", () => {
  const built = join(__dirname, "../..", packageJson.bin.dimpact);
  const members = join(folder, "leden.csv");
  writeFileSync(members, 'Gemeente;Inwoners;Diensten\nAssen;45000;"e-Suite; BZM; WIM"\n\'s-Gravenhage;500000;e-Suite\n=1+1;12000;WIM\n');
  const run = (...argv: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, "model", "--members", members, ...argv], { encoding: "utf8", env: { ...process.env, LC_ALL: "nl_NL.UTF-8" } });
    return { code: status, stdout, stderr };
  };
  const names = ["Reservering 's-Gravenhage 2021.xlsx", "Reservering =1+1 2021.xlsx", "Reservering Assen 2021.xlsx"];

  test("writes a model for every member, which says whose it is; replaces them only with --force", async () => {
    const path = join(folder, "modellen");
    const { code, stdout, stderr } = run("-o", path, "--frozen", "--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(readdirSync(path).sort()).toEqual(names);
    expect(JSON.parse(stdout)).toMatchObject({ folder: path, kind: "frozen", edition: "2021", files: [{ file: names[2], row: 2, name: "Assen", total: { annual: "316497.00", oneOff: "0.00" } }, { name: "'s-Gravenhage" }, { name: "=1+1" }] });
    const workbook = new Workbook();
    await workbook.xlsx.readFile(join(path, names[2] ?? ""));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Reservering Assen 2021"]);
    expect(run("-o", path)).toEqual({ code: 2, stdout: "", stderr: `dimpact: ${join(path, names[2] ?? "")} bestaat al: kies een andere naam, of vervang het met --force\nzie dimpact --help\n` });
    expect(run("-o", path, "--force").stdout).toBe(`${path}: 3 bestanden geschreven, met DIMPACT-functies\ntotaal 1.626.970,00\nbedragen in euro, exclusief btw; editie 2021: voorlopig, index 2% (voorlopig)\n`);
  });
});

describe("model --members, used wrongly", () => {
  const desk = newDesk();
  desk.files.set("leden.csv", new TextEncoder().encode("Gemeente;Inwoners;Diensten\nAssen;45000;BZM\nB;2;WIM\nC;3;BZM\n"));
  test.each<[string, string[], number, string]>([
    ["no folder", ["--members", "leden.csv"], 2, "dimpact: geef met --members een map om in te schrijven, bijvoorbeeld -o modellen\nzie dimpact --help\n"],
    ["a file for a folder", ["--members", "leden.csv", "-o", "m.xlsx"], 2, "dimpact: geef met --members een map om in te schrijven, bijvoorbeeld -o modellen; gevonden: 'm.xlsx'\nzie dimpact --help\n"],
    ["with a profile", ["--members", "leden.csv", "--profile", "p.json", "-o", "m"], 2, "dimpact: --members en --profile gaan niet samen: zet het in de ledenlijst of geef geen ledenlijst\nzie dimpact --help\n"],
  ])("%s", async (_case, argv, code, stderr) => expect(await dimpactAt(desk, ["model", ...argv])).toEqual({ code, stdout: "", stderr }));

  test("members that cannot be computed: all are told, and nothing is written", async () => {
    const { code, stderr } = await dimpactAt(desk, ["model", "--members", "leden.csv", "-o", "m"]);
    expect(code).toBe(1);
    expect(stderr).toBe("rij 2, Assen: BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg\nrij 4, C: BZM is alleen af te nemen met e-Suite: voeg e-Suite toe of laat BZM weg\n");
  });
});
