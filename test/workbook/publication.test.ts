/** An edition in a workbook that is sent: carried inside, and held against what its sheets show. */
import fc from "fast-check";
import { type Charge, type Edition, findEdition, settled, withConfirmation } from "../../src/tariff";
import { type FoundTable, PublicationFailure, type SheetModel, canonicalBytes, documentWith, isFormula, makeKeyPair, openPrivateKey, publicationSheets, readPublication, signEdition, verifyEdition } from "../../src/workbook";
import { carrierRows, carrierSheet, readCarrier } from "../../src/workbook/publication/carrier";
import { edition2020, edition2021 } from "../support/editions";
import { changed, columnOf, foundTables, rowOf, typed, withGrid } from "../support/found-tables";

const DATE = "2020-06-01";
const PASSWORD = "een lang wachtwoord";

const published = async (...args: Parameters<typeof publicationSheets>): Promise<FoundTable[]> => (await publicationSheets(...args)).flatMap((sheet) => foundTables(sheet as SheetModel));

async function read(tables: readonly FoundTable[], trusted: Parameters<typeof readPublication>[1] = []) {
  const reading = await readPublication(tables, trusted);
  if (reading.state !== "read") throw new Error(JSON.stringify(reading));
  return reading;
}

describe("the edition in cells", () => {
  const carried = async (document: unknown) => {
    const [table] = foundTables(await carrierSheet(document));
    return readCarrier(table as FoundTable);
  };

  test("any text comes back, whatever a file or a program would make of it", async () => {
    const awkward = fc.constantFrom("_x0041_", "=1+1", " ", "'", "|", "\ufffe", "\u0085", "\u2028", "é", "🙂", "\\_x", "\n");
    const text = fc.array(fc.oneof(awkward, fc.string({ unit: "grapheme" })), { maxLength: 40 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text), async (document) => {
        expect(JSON.parse((await carried(document)).text ?? "null")).toEqual(document);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  test("a text of several cells comes back, with no cell longer than Excel allows, and none split within a character", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 31_900, max: 32_100 }), fc.constantFrom("🙂", "a", "_x", "=", " "), async (length, sign) => {
        const document = { text: "b".repeat(length) + sign.repeat(length) };
        const chunks = (await carrierRows(document)).slice(4).map((cells) => String(cells[2]));
        expect(chunks.length).toBeGreaterThan(1);
        expect(chunks.every((chunk) => chunk.length < 32_767 && !/^[=+\-@\s]|\s$|\p{Surrogate}/u.test(chunk))).toBe(true);
        expect(JSON.parse((await carried(document)).text ?? "null")).toEqual(document);
      }),
      { numRuns: 20, seed: 4 },
    );
  });
});

describe("what is read of a published workbook", () => {
  test.each([edition2020, edition2021, findEdition("2021@1,3%")])("edition $id comes back as it was, unsigned, with nothing different", async (edition) => {
    const { text, content, verdict, differences } = await read(await published(edition, { date: DATE }));
    expect(new TextEncoder().encode(text)).toEqual(canonicalBytes(settled(edition)));
    expect([content.edition, content.isSigned, verdict, differences]).toEqual([settled(edition), false, { state: "unsigned" }, []]);
  });

  test("an edition without readings has a row in every table, and nothing different", async () => {
    const edition = { ...edition2021, readings: [], charges: edition2021.charges.filter(({ readings, model }) => readings.length === 0 && model !== "volumeTiers") };
    const tables = await published(edition, { date: DATE });
    expect(tables.filter(({ values }) => values.length < 2)).toEqual([]);
    expect(await read(tables)).toMatchObject({ content: { edition }, differences: [] });
  });

  test("tables without an edition inside are none of ours", async () => {
    const tables = await published(edition2021, { date: DATE });
    expect(await readPublication(tables.filter(({ name }) => name !== "dimpact_editie"), [])).toEqual({ state: "none" });
  });

  test("a table that was renamed and whose rows were sorted is read all the same", async () => {
    const tables = changed(await published(edition2021, { date: DATE }), "dimpact_editie", (table) => ({ ...withGrid(table, [...table.values].reverse()), name: "Tabel7" }));
    expect((await read(tables)).content.edition).toEqual(edition2021);
  });

  const damages: readonly (readonly [string, (table: FoundTable) => FoundTable, string, RegExp])[] = [
    ["a part is gone", (table) => withGrid(table, table.values.filter((cells) => !(cells[0] === "deel" && cells[1] === 2))), "C4", /deel 2 ontbreekt of is beschadigd/],
    ["a part is empty", (table) => typed(table, "deel", "Inhoud", "", { index: 1 }), "C4", /deel 2 ontbreekt/],
    ["a sign was changed", (table) => typed(table, "deel", "Inhoud", String(table.values[rowOf(table, "deel")]?.[columnOf(table, "Inhoud")]).replace("3000", "3001")), "C5", /controlegetal; de tekst is veranderd/],
    ["a part was cut short", (table) => typed(table, "deel", "Inhoud", "|{}|"), "C3", /er is tekst bij gekomen of verdwenen/],
    ["it is of a later version", (table) => typed(table, "soort", "Nummer", 2), "C2", /versie 1; werk DIMPACT bij/],
    ["the number of parts is absurd", (table) => typed(table, "delen", "Nummer", 1e12), "C4", /delen van de editie/],
    ["the number of parts is a text", (table) => typed(table, "delen", "Nummer", "veel"), "C4", /delen van de editie/],
  ];

  test.each(damages)("%s: told with the place, and nothing is read", async (_title, damage, address, message) => {
    const reading = await readPublication(changed(await published(edition2021, { date: DATE }), "dimpact_editie", damage), []);
    if (reading.state !== "damaged") throw new Error(reading.state);
    expect([reading.issue.sheet, reading.issue.address]).toEqual(["dimpact.editie", address]);
    expect(reading.issue.expected.nl).toMatch(message);
  });

  test("a second edition is refused", async () => {
    const [one, other] = await Promise.all([published(edition2021, { date: DATE }), published(edition2020, { date: DATE })]);
    expect(await readPublication([...one, ...other], [])).toMatchObject({ state: "damaged", issue: { expected: { nl: "één gepubliceerde editie in een werkmap" } } });
  });
});

describe("a signed edition", () => {
  const pair = makeKeyPair("Regiebureau", PASSWORD).then(async ({ privateKey, publicKey }) => ({ publicKey, key: await openPrivateKey(privateKey, PASSWORD) }));
  const signed = async () => signEdition(edition2021, (await pair).key, DATE);

  test("is intact with a trusted key, unknown without, and the cover names who signed", async () => {
    const { publicKey } = await pair;
    const tables = await published(edition2021, { date: DATE, document: await signed() });
    expect((await read(tables, [publicKey])).verdict).toEqual({ state: "trusted", signer: { name: "Regiebureau", day: DATE, fingerprint: publicKey.fingerprint } });
    expect((await read(tables)).verdict.state).toBe("unknownKey");
    const cover = new Map(tables.find(({ name }) => name === "Publicatie_2021")?.values.map(([subject, content]) => [subject, content]));
    expect([cover.get("Ondertekend door"), cover.get("Vingerafdruk"), cover.get("Gepubliceerd op")]).toEqual(["Regiebureau", publicKey.fingerprint, "1-6-2020"]);
    expect(tables.find(({ name }) => name === "Waarschuwingen_2021")?.values[1]?.[0]).toBe("geen");
  });

  test("what was confirmed of it is on the cover and in the edition inside, and is signed too", async () => {
    const confirmed = withConfirmation(edition2021, DATE, [{ nl: "=GVOP steeg met 10%.", en: "=GVOP rose by 10%." }]);
    const { key, publicKey } = await pair;
    const document = await signEdition(confirmed, key, DATE);
    const tables = await published(confirmed, { date: DATE, document });
    expect(tables.find(({ name }) => name === "Waarschuwingen_2021")?.values).toEqual([["Bevestigd op", "Waarschuwing"], ["1-6-2020", "=GVOP steeg met 10%."]]);
    expect(await read(tables, [publicKey])).toMatchObject({ content: { edition: confirmed }, verdict: { state: "trusted" }, differences: [] });
    expect(await verifyEdition({ ...document, edition: edition2021 }, [publicKey])).toMatchObject({ state: "changed", changes: { facts: true, changed: [] } });
  });

  test("one that was changed afterwards, or is another edition, is not published", async () => {
    const document = await signed();
    await expect(publicationSheets(edition2020, { date: DATE, document })).rejects.toThrow("does not hold this edition");
    const forged = { ...edition2021, charges: edition2021.charges.slice(1) };
    await expect(publicationSheets(forged, { date: DATE, document: { ...document, edition: forged } })).rejects.toThrow("not as it was signed");
  });

  test("one that was changed inside, with a checksum that fits, is told by its charge", async () => {
    const document = await signed();
    const charges = edition2021.charges.map((charge) => (charge.id === "contributie" ? { ...charge, flatAmount: "3500" } : charge));
    const forged = foundTables(await carrierSheet({ ...document, edition: { ...edition2021, charges } }));
    const { verdict, differences } = await read([...(await published(edition2021, { date: DATE })).filter(({ name }) => name !== "dimpact_editie"), ...forged], [(await pair).publicKey]);
    expect(verdict).toMatchObject({ state: "changed", isTrusted: true, changes: { changed: ["contributie"] } });
    expect(differences).toContainEqual(expect.objectContaining({ row: "contributie", header: "Per gemeente", found: "3.000", expected: "3.500" }));
  });
});

describe("what the visible tables say other than the edition", () => {
  const cases: readonly (readonly [string, string, (table: FoundTable) => FoundTable, object])[] = [
    ["an amount that was typed over", "Tarieven", (table) => typed(table, "contributie", "Per gemeente", 2500), { kind: "cell", row: "contributie", header: "Per gemeente", address: "G5", found: "2.500", expected: "3.000" }],
    ["a formula with the same result", "Tarieven", (table) => typed(table, "contributie", "Per gemeente", 3000, { formula: "=1500*2" }), { kind: "cell", row: "contributie", found: "=1500*2", expected: "3.000" }],
    ["a bound in the middle of a staircase", "Tarieven", (table) => typed(table, "hosting", "T/m inwoners", 80_000, { index: 1 }), { kind: "cell", row: "hosting", header: "T/m inwoners", found: "80.000", expected: "70.000" }],
    ["a row that is gone", "Tarieven", (table) => withGrid(table, table.values.filter((_, row) => row !== rowOf(table, "tpm"))), { kind: "missingRow", row: "tpm", found: "" }],
    ["a row that was added", "Tarieven", (table) => withGrid(table, [...table.values, ["extra", ...(table.values[1] ?? []).slice(1)]]), { kind: "extraRow", row: "extra" }],
    ["a column that was renamed", "Tarieven", (table) => withGrid(table, table.values.map((cells, row) => (row === 0 ? cells.map((cell) => (cell === "Minimum" ? "Minst" : cell)) : cells))), { kind: "missingColumn", header: "Minimum" }],
    ["a fact", "Editie", (table) => typed(table, "Status", "Waarde", "vastgesteld door mij"), { kind: "cell", row: "Status", header: "Waarde", found: "vastgesteld door mij" }],
    ["a reading", "Lezingen", (table) => typed(table, String(table.values[1]?.[0]), "Gekozen", "anders"), { kind: "cell", header: "Gekozen", found: "anders" }],
  ];

  test.each(cases)("%s is told with its cell, and nothing else is", async (_title, start, change, expected) => {
    const tables = await published(edition2021, { date: DATE });
    const { differences, content } = await read(changed(tables, `${start}_`, change));
    expect(differences).toEqual([expect.objectContaining(expected)]);
    expect(content.edition).toEqual(edition2021);
  });

  test.each<[string, string, string, string]>([
    ["another fingerprint", "Vingerafdruk", "0000 1111", "Vingerafdruk"],
    ["another name", "Ondertekend door", "Iemand anders", "Ondertekend door"],
    ["another status", "Status", "vastgesteld", "Status"],
  ])("a cover that says %s is told, and there is nothing to choose by it", async (_title, row, found, subject) => {
    const pair = await makeKeyPair("Regiebureau", PASSWORD);
    const document = await signEdition(edition2021, await openPrivateKey(pair.privateKey, PASSWORD), DATE);
    const { verdict, differences, visible } = await read(changed(await published(edition2021, { date: DATE, document }), "Publicatie_", (table) => typed(table, row, "Inhoud", found)), [pair.publicKey]);
    expect([verdict.state, visible]).toEqual(["trusted", null]);
    expect(differences).toEqual([expect.objectContaining({ kind: "cell", sheet: "Publicatie", row: subject, header: "Inhoud", found })]);
  });

  test("a cover of another day is the same edition, and one that is gone is missed by nobody", async () => {
    const tables = await published(edition2021, { date: DATE });
    expect((await read(changed(tables, "Publicatie_", (table) => typed(table, "Gepubliceerd op", "Inhoud", "2-6-2020")))).differences).toEqual([]);
    expect((await read(tables.filter(({ sheet }) => sheet !== "Publicatie"))).differences).toEqual([]);
  });

  test("what they say is given beside it, and is seen to be changed after signing, with its charge", async () => {
    const pair = await makeKeyPair("Regiebureau", PASSWORD);
    const document = await signEdition(edition2021, await openPrivateKey(pair.privateKey, PASSWORD), DATE);
    const tables = changed(await published(edition2021, { date: DATE, document }), "Tarieven_", (table) => typed(table, "contributie", "Per gemeente", 2500));
    const { content, verdict, visible } = await read(tables, [pair.publicKey]);
    expect([verdict.state, content.edition]).toEqual(["trusted", edition2021]);
    expect(visible?.issues).toEqual([]);
    const onSheets = visible?.edition ?? edition2020;
    expect(onSheets.charges).toEqual(edition2021.charges.map((charge) => (charge.id === "contributie" ? { ...charge, flatAmount: "2500" } : charge)));
    expect(await verifyEdition(documentWith(content, onSheets), [pair.publicKey])).toMatchObject({ state: "changed", isTrusted: true, changes: { facts: false, services: false, readings: false, changed: ["contributie"], added: [], gone: [] } });
    expect(documentWith({ document: edition2021, isSigned: false }, onSheets)).toBe(onSheets);
  });

  test("what they say can be no edition: then it is told why, by the cell", async () => {
    const { content, visible } = await read(changed(await published(edition2021, { date: DATE }), "Tarieven_", (table) => typed(table, "contributie", "Per gemeente", "veel")));
    expect(content.edition).toEqual(edition2021);
    expect(visible).toMatchObject({ edition: null, issues: [{ severity: "error", code: "notANumber", address: "G5", found: "veel" }] });
  });

  test("where they say the same, there is nothing to choose", async () => expect((await read(await published(edition2021, { date: DATE }))).visible).toBeNull());

  test("rows in another order, and columns in another order, are no difference", async () => {
    const turned = changed(await published(edition2021, { date: DATE }), "Tarieven_", (table) => {
      const [header = [], ...rows] = table.values;
      return withGrid(table, [header, ...rows.reverse()].map((cells) => [...cells].reverse()));
    });
    expect((await read(turned)).differences).toEqual([]);
  });

  test("tables that are gone are named", async () => {
    const tables = (await published(edition2021, { date: DATE })).filter(({ name }) => !name.startsWith("Tarieven_"));
    expect((await read(tables)).differences.map(({ kind, table }) => [kind, table])).toContainEqual(["missingTable", "Tarieven_2021"]);
  });
});

describe("the sheets", () => {
  test("are a cover, the tariffs, a calculator and, out of sight, the edition", async () => {
    const sheets = await publicationSheets(edition2021, { date: DATE });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Publicatie", undefined],
      ["Tarieven 2021", undefined],
      ["Rekenmodel", undefined],
      ["dimpact.editie", "veryHidden"],
    ]);
  });

  test("no formula is longer than Excel takes, holds a longer text, or calls the add-in", async () => {
    const sheets = await publicationSheets(edition2021, { date: DATE });
    const formulas = sheets.flatMap(({ cells = [], tables }) => [...cells.map(({ content }) => content), ...tables.flatMap(({ rows }) => rows.flat())].flatMap((content) => (isFormula(content) ? [content.formula] : [])));
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((formula) => formula.length > 8192 || formula.includes("DIMPACT.") || (formula.match(/"(?:[^"]|"")*"/g) ?? []).some((text) => text.length > 257))).toEqual([]);
  });
});

describe("an edition of very many services", () => {
  /** One that excludes all others, and a charge of whoever has none of them. */
  const crowded = (count: number): Edition => {
    const others = Array.from({ length: count }, (_, index) => ({ id: `dienst-${index}`, label: { nl: `Dienst "${index}" ${"met een lange naam ".repeat(8)}`, en: `Service ${index}` }, selectable: true }));
    const first = { id: "eerste", label: { nl: "Eerste", en: "First" }, selectable: true, excludes: others.map(({ id }) => id), requires: { any: others.map(({ id }) => id) } };
    const [flat] = edition2021.charges.filter(({ id }) => id === "contributie");
    return { ...edition2021, services: [...edition2021.services, first, ...others], charges: [...edition2021.charges, { ...(flat as Charge), id: "proef", condition: { none: others.map(({ id }) => id) } }] };
  };
  const formulasOf = async (edition: Edition): Promise<string[]> =>
    (await publicationSheets(edition, { date: DATE })).flatMap(({ cells = [], tables }) => [...cells.map(({ content }) => content), ...tables.flatMap(({ rows }) => rows.flat())].flatMap((content) => (isFormula(content) ? [content.formula] : [])));
  /** The most arguments of one call in a formula. */
  const mostArguments = (formula: string): number => {
    const open: number[] = [];
    let most = 0;
    for (const sign of formula.replace(/"[^"]*"/g, "")) {
      if (sign === "(") open.push(1);
      else if (sign === ",") open.push((open.pop() ?? 0) + 1);
      else if (sign === ")") most = Math.max(most, open.pop() ?? 0);
    }
    return most;
  };

  test("300 exclusions stay within what Excel takes, and the message names the first few", async () => {
    const formulas = await formulasOf(crowded(300));
    expect(formulas.filter((formula) => formula.length > 8192 || mostArguments(formula) > 255)).toEqual([]);
    expect(formulas.some((formula) => formula.includes("en nog 295"))).toBe(true);
  });

  test("with more than a formula can hold it is not published, and it is said where", async () => {
    const error: unknown = await publicationSheets(crowded(900), { date: DATE }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PublicationFailure);
    expect((error as PublicationFailure).in("nl")).toMatch(/^de formule bij 'Eerste' in het rekenmodel wordt [\d.]+ tekens, en Excel neemt er ten hoogste 8\.192: /);
    expect((error as PublicationFailure).in("en")).toMatch(/^the calculator's formula of 'Eerste' becomes [\d,]+ characters/);
  });
});
