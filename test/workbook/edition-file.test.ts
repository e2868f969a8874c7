import fc from "fast-check";
import { type Edition, builtInEditions, findEdition, makeOwnEdition, nextYear, settled } from "../../src/tariff";
import { type JsonProblem, LARGEST_FILE, editionFile, readEditionFile } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (bytes: Uint8Array | string): JsonProblem | null => readEditionFile(typeof bytes === "string" ? bytesOf(bytes) : bytes).problem;
const read = (bytes: Uint8Array): Edition => {
  const { content } = readEditionFile(bytes);
  if (!content?.edition) throw new Error(JSON.stringify(content?.issues));
  return content.edition;
};

/** 2021, changed in ways that the office changes an edition. */
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((value) => value !== "" && !/\p{Surrogate}/u.test(value));
const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((cents) => (cents / 100).toFixed(2));
const changed: fc.Arbitrary<Edition> = fc
  .record({ name: text, amounts: fc.array(amount, { minLength: 1, maxLength: 8 }), kept: fc.subarray(edition2021.charges.map((_, index) => index), { minLength: 1 }), note: fc.option(text, { nil: undefined }), rate: fc.constantFrom(null, "0.016", "-0.02") })
  .map(({ name, amounts, kept, note, rate }) => {
    const base = rate === null ? edition2021 : nextYear(edition2021, rate);
    const charges = kept.flatMap((index) => base.charges[index] ?? []).map((charge, index) => {
      const own = amounts[index % amounts.length] ?? "1";
      const said = note === undefined ? {} : { note: { nl: note, en: note } };
      return charge.model === "flat" ? { ...charge, ...said, flatAmount: own } : charge.model === "volumeTiers" ? { ...charge, ...said, tiers: charge.tiers.map((tier) => ({ ...tier, flatAmount: own })) } : { ...charge, ...said };
    });
    // Units follow amounts, and alternatives are about charges that may be gone: neither is what is asked here.
    return { ...base, title: { nl: name, en: name }, charges: charges.map((charge) => (charge.model === "volumeTiers" ? { ...charge, unit: charge.tiers[0]?.unitAmount === undefined ? ("municipality" as const) : ("inhabitantAndMunicipality" as const) } : charge)), readings: base.readings.map((reading) => ({ ...reading, alternatives: [] })) };
  });

describe("an edition as a file", () => {
  test.each([edition2020, edition2021, nextYear(edition2021, "0.016")].map((edition) => [edition.id, edition] as const))("%s is read as it was written", (_id, edition) => expect(read(editionFile(edition))).toEqual(edition));

  test("file, edition, file: the same bytes, for any edition", () =>
    fc.assert(
      fc.property(changed, (edition) => {
        const bytes = editionFile(edition);
        expect(read(bytes)).toEqual(edition);
        expect(editionFile(read(bytes))).toEqual(bytes);
      }),
      { numRuns: 30 },
    ));

  test("however a file is laid out, it is written in one way", () => {
    const loose = bytesOf(`\uFEFF\r\n${JSON.stringify(edition2021, null, 4)}\n`);
    expect(editionFile(read(loose))).toEqual(editionFile(edition2021));
  });

  test.each<[string, Edition]>([
    ["another index", findEdition("2021@1,3%")],
    ["other readings", makeOwnEdition({ id: "2021, krap", basis: "2021", readings: { A02: "20400" } }, builtInEditions)],
  ])("%s is settled: what is written stands alone", (_title, edition) => {
    const back = read(editionFile(edition));
    expect(back).toEqual(settled(edition));
    expect(back.charges).toEqual(edition.charges);
  });
});

describe("what is no edition is told with all its issues", () => {
  test("each with its place, what was found and what was expected", () => {
    const charges = edition2021.charges.map((charge) => (charge.id === "tpm" ? { ...charge, flatAmount: "2.092,00", service: "e-suit" } : charge));
    expect(readEditionFile(bytesOf(JSON.stringify({ ...edition2021, charges, year: "2021" }))).content).toMatchObject({ edition: null, isSigned: false, issues: [{ place: "year", found: '"2021"', expected: "number" }] });
    expect(readEditionFile(bytesOf(JSON.stringify({ ...edition2021, charges }))).content?.issues).toEqual([{ place: "charges[8] tpm, flatAmount", found: '"2.092,00"', expected: 'a decimal text with a point and at most 2 decimals, such as "1.15"' }]);
  });

  test.each([["a list", "[]"], ["a text", '"2021"'], ["null", "null"], ["a signed nothing", '{"kind":"dimpact-signed-edition"}']])("%s", (_title, json) => {
    const { content } = readEditionFile(bytesOf(json));
    expect([content?.edition, content?.issues.length]).toEqual([null, 1]);
  });

  test("an origin does not come from a file", () => expect(readEditionFile(bytesOf(JSON.stringify({ ...edition2020, origin: { printed: {} } }))).content?.issues).toEqual([{ place: "origin", found: '{"printed":{}}', expected: "no such property" }]));
});

const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? "\uFEFF" : ""), ...JSON.stringify({ format: 1 })].map((sign) => sign.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};

describe("what cannot be read is told why", () => {
  test.each<[string, Uint8Array | string, object]>([
    ["nothing", "", { kind: "empty" }],
    ["only spaces", " \n", { kind: "empty" }],
    ["a byte order mark alone", "\uFEFF", { kind: "empty" }],
    ["more than the limit", new Uint8Array(LARGEST_FILE + 1).fill(32), { kind: "tooLarge", most: LARGEST_FILE }],
    ["no JSON", "editie 2021", { kind: "notJson" }],
    ["JSON that stops", editionFile(edition2021).subarray(0, 5000), { kind: "notJson" }],
    ["JSON with something behind it", `${JSON.stringify(edition2020)}x`, { kind: "notJson" }],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6, 0), { kind: "notJson" }],
    ["UTF-16 with its mark", utf16(true, true), { kind: "utf16" }],
    ["UTF-16 the other way round", utf16(false, true), { kind: "utf16" }],
    ["UTF-16 without a mark", utf16(true, false), { kind: "utf16" }],
    ["UTF-16 the other way round, without a mark", utf16(false, false), { kind: "utf16" }],
    ["Latin-1", Uint8Array.of(0x22, 0xeb, 0x22), { kind: "notUtf8" }],
    ["a sign in more bytes than it needs", Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), { kind: "notUtf8" }],
    ["half a pair", '{"title": "\\ud800"}', { kind: "loneSurrogate", key: '"\\ud800"' }],
    ["lists in lists without end", "[".repeat(1_000_000), { kind: "tooDeep" }],
    ["objects in objects", `${'{"a":'.repeat(25)}1${"}".repeat(25)}`, { kind: "tooDeep" }],
    ["a key twice", '{"id": "2021", "year": 1, "id": "2022"}', { kind: "keyTwice", key: "id" }],
    ["a key twice, written otherwise", '{"id": 1, "\\u0069d": 2}', { kind: "keyTwice", key: "id" }],
    ["a key twice, deep inside", '{"a": [{"b": {"c": 1, "d": [1], "c": 2}}]}', { kind: "keyTwice", key: "c" }],
    ["a prototype", '{"__proto__": {"format": 1}}', { kind: "forbiddenKey", key: "__proto__" }],
    ["a prototype, written otherwise", '{"a": {"\\u005f_proto__": 1}}', { kind: "forbiddenKey", key: "__proto__" }],
    ["a constructor", '{"charges": [{"constructor": {"prototype": {}}}]}', { kind: "forbiddenKey", key: "constructor" }],
    ["a number beyond all", '{"year": 1e999}', { kind: "numberTooLarge", key: "1e999" }],
  ])("%s", (_title, bytes, problem) => {
    expect(problemOf(bytes)).toMatchObject(problem);
    expect({}).not.toHaveProperty("format");
  });

  test.each([
    ["the same key in two objects", '{"a": {"id": 1}, "b": [{"id": 1}, {"id": 1}]}'],
    ["a text that is also a key", '{"id": "id", "list": ["id", "id"]}'],
    ["brackets and quotes within a text", '{"a": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\"{{{{{{{", "b": "\\\\"}'],
    ["as deep as an edition may be", `${"[".repeat(24)}${"]".repeat(24)}`],
  ])("%s is no problem", (_title, json) => expect(problemOf(json)).toBeNull());

  test.each([
    ["quotes that do not close", `"${'\\"'.repeat(900_000)}\\`],
    ["many open quotes", '"'.repeat(1_999_999)],
    ["many keys", `{${Array.from({ length: 150_000 }, (_, index) => `"k${index}":1`).join(",")}}`],
    ["a long list", `[${"1,".repeat(900_000)}1]`],
  ])("%s: an answer, whatever it is", (_title, json) => expect(() => readEditionFile(bytesOf(json))).not.toThrow());

  test("any text at all: an answer, and never an edition", () => fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => expect(readEditionFile(bytesOf(json)).content?.edition ?? null).toBeNull())));
  test("any bytes at all: an answer", () => fc.assert(fc.property(fc.uint8Array(), (bytes) => expect(readEditionFile(bytes).content?.edition ?? null).toBeNull())));
});
