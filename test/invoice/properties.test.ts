/** Laws of reading: what is written comes back to the cent, and no damage does more than refuse. */
import fc from "fast-check";
import { type Invoice, InvoiceFailure, readCsv, readUbl } from "../../src/invoice";
import { fixture } from "./read";
import { type InventedLine, bytesOf, writeUbl } from "./write-ubl";

const SEED = 20210115;

const euros = (cents: number): string => `${cents < 0 ? "-" : ""}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, "0")}`;

/** Signs that XML can hold, those that it must escape among them; not only spaces, which say nothing. */
const words = fc.string({ unit: fc.constantFrom(..."abc ABC 019 =+-@&<>\"'é€😀".split(" ").flatMap((part) => [...part]), " "), minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "");

/** One unit, or many at a price that has so many decimals that the amount is exact. */
const line: fc.Arbitrary<InventedLine & { readonly cents: number }> = fc
  .record({ text: words, itemId: fc.option(words, { nil: undefined }), quantity: fc.integer({ min: -50, max: 500_000 }), priceCents: fc.integer({ min: 0, max: 99_999 }), base: fc.constantFrom(undefined, "1", "100"), rate: fc.constantFrom("21", "9") })
  .map(({ quantity, priceCents, base, ...rest }) => {
    const hundred = base === "100" ? 100 : 1;
    const cents = quantity * priceCents;
    return { ...rest, ...(base === undefined ? {} : { base }), quantity: String(quantity * hundred), price: euros(priceCents), amount: euros(cents), cents };
  });

test("an invented invoice comes back to the cent, and its arithmetic is found right", () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), fc.boolean(), words, (lines, isCredit, number) => {
      const invoice = readUbl(bytesOf(writeUbl({ root: isCredit ? "CreditNote" : "Invoice", number, lines })), "f.xml");
      const sign = isCredit ? -1 : 1;
      expect(invoice.number).toBe(number.trim());
      expect(invoice.lines.map(({ amount }) => amount)).toEqual(lines.map(({ cents }) => cents * sign * 10_000 + 0));
      expect(invoice.lines.map(({ text }) => text)).toEqual(lines.map(({ text }) => text.trim().replace(/\s+/g, " ")));
      expect(invoice.totals?.lines).toBe(lines.reduce((total, { cents }) => total + cents, 0) * sign * 10_000 + 0);
      expect(invoice.findings).toEqual([]);
    }),
    { numRuns: 150, seed: SEED },
  );
});

const sources = ["elk-onderdeel.xml", "andere-voorvoegsels.xml", "creditnota.xml"].map(fixture);

const tokens = ["<", ">", "&", "]]>", "<!--", "-->", "<![CDATA[", "<?", "?>", "<!DOCTYPE a>", "<a>", "</a>", "\0", "=", '"', "'", "-", ".", ",", "e9", "9999999999999", "xmlns=''", "xmlns:cbc='x'", "\ufeff", " ", "currencyID='EUR'"].map(bytesOf);

type Mutation = { readonly kind: "digit" | "byte" | "drop" | "repeat" | "insert" | "swap"; readonly at: number; readonly length: number; readonly value: number };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("digit", "byte", "drop", "repeat", "insert", "swap"),
  at: fc.nat({ max: 1_000_000 }),
  length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) }),
  value: fc.integer({ min: 0, max: 255 }),
});

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
}

function mutated(bytes: Uint8Array, { kind, at: position, length, value }: Mutation): Uint8Array {
  const at = position % Math.max(1, bytes.length);
  const before = bytes.subarray(0, at);
  const piece = bytes.subarray(at, at + length);
  const after = bytes.subarray(at + length);
  if (kind === "digit") return bytes.map((byte, index) => (index >= at && index < at + length && byte >= 0x30 && byte <= 0x39 ? 0x30 + ((byte + value) % 10) : byte));
  // Mostly a letter or a digit for another: a sign that is none is found at once.
  if (kind === "byte") return joined(before, Uint8Array.of(value < 200 ? 0x30 + (value % 74) : value), bytes.subarray(at + 1));
  if (kind === "drop") return joined(before, after);
  if (kind === "repeat") return joined(before, piece, piece, after);
  if (kind === "swap") return joined(before, after.subarray(0, length), piece, after.subarray(length));
  return joined(before, tokens[value % tokens.length] ?? piece, piece, after);
}

/** Undefined where it is refused; anything else that is thrown fails the test. */
function attempt(bytes: Uint8Array): Invoice | undefined {
  try {
    return readUbl(bytes, "f.xml");
  } catch (error) {
    if (!(error instanceof InvoiceFailure)) throw error;
    expect(error.in("nl")).not.toMatch(/undefined|NaN|\[object/);
    expect(error.in("nl").length).toBeLessThan(400);
    return undefined;
  }
}

test("a file damaged anywhere is read or refused, and never more", () => {
  let [read, refused] = [0, 0];
  fc.assert(
    fc.property(fc.constantFrom(...sources), fc.array(mutation, { minLength: 1, maxLength: 3 }), (source, mutations) => {
      const invoice = attempt(mutations.reduce(mutated, source));
      if (invoice === undefined) refused += 1;
      else read += 1;
      for (const { amount } of invoice?.lines ?? []) expect(Number.isSafeInteger(amount)).toBe(true);
    }),
    { numRuns: 2000, seed: SEED },
  );
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(500);
});

test("random bytes are refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(attempt(bytes)).toBeUndefined();
    }),
    { numRuns: 1000, seed: SEED },
  );
});

const table = bytesOf('Leverancier;Factuurnummer;Datum;Omschrijving;Aantal;Prijs;Bedrag;Btw\nSamen;F1;15-01-2021;"Hosting; e-Suite";45.000;1,25;56.250,00;21%\nSamen;F1;15-01-2021;TPM;;;2092;0,21\n;;;Totaal;;;58.342,00;\n');

test("a damaged table gives invoices, problems or a refusal, and never more", () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      try {
        const { invoices, problems } = readCsv(mutations.reduce(mutated, table), "f.csv");
        for (const { lines } of invoices) for (const { amount } of lines) expect(Number.isSafeInteger(amount)).toBe(true);
        for (const problem of problems) expect(problem.in("nl")).toMatch(/^regel \d+, kolom \d+: /);
      } catch (error) {
        if (!(error instanceof InvoiceFailure)) throw error;
      }
    }),
    { numRuns: 1000, seed: SEED },
  );
});
