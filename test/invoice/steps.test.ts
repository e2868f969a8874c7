/** Reading in steps: what reading at once gives, with pauses often enough to give a page back, and progress that is true. */
import fc from "fast-check";
import { InvoiceFailure, type Progress, type Steps, readFileInSteps, readInvoices, readUbl, readUblInSteps } from "../../src/invoice";
import { fixture, fixtureText } from "./read";
import { bytesOf, oneOf, writeUbl } from "./write-ubl";

/** The bytes that a step may take, and what is done beside them: the beginning and the end. */
const STEP = 1 << 16;

const large = bytesOf(writeUbl({ lines: Array.from({ length: 1_000 }, (_, index) => oneOf(`Dienst ${index}`, "12.50")) }));
const fixtures = ["andere-voorvoegsels.xml", "creditnota.xml", "elk-onderdeel.xml"];

function driven<Result>(steps: Steps<Result>): { readonly result: Result; readonly told: readonly Progress[] } {
  const told: Progress[] = [];
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { result: next.value, told };
    if (next.value !== null) told.push(next.value);
  }
}

const outcome = (read: () => unknown): string => {
  try {
    return JSON.stringify(read());
  } catch (error) {
    if (error instanceof InvoiceFailure) return error.in("nl");
    throw error;
  }
};

test.each([...fixtures.map((name) => [name, fixture(name)] as const), ["a thousand lines", large] as const])("%s in steps is the same invoice", (_, bytes) => {
  const { result, told } = driven(readUblInSteps(bytes, "f.xml"));
  expect(JSON.stringify(result)).toBe(JSON.stringify(readUbl(bytes, "f.xml")));
  expect(told).toHaveLength(Math.ceil(bytes.length / STEP));
  expect(told.map(({ done }) => done)).toEqual(told.map((__, index) => Math.min((index + 1) * STEP, bytes.length)));
  expect(new Set(told.map(({ total }) => total))).toEqual(new Set([bytes.length]));
});

test("an attachment of megabytes is paused within too", () => {
  const attachment = `<cac:AdditionalDocumentReference><cbc:ID>B</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="b.pdf">${"QUJD".repeat(500_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
  const bytes = bytesOf(writeUbl({ lines: [oneOf("Hosting", "1.00")] }).replace("<cac:AccountingSupplierParty>", `${attachment}<cac:AccountingSupplierParty>`));
  expect(driven(readUblInSteps(bytes, "f.xml")).told.length).toBeGreaterThan(20);
});

test("a document that breaks off anywhere is refused in steps for the reason, and at the place, of reading at once", () => {
  const whole = fixtureText("elk-onderdeel.xml").replace("<cac:InvoiceLine>", `<!--${" ".repeat(3 * STEP)}--><cac:InvoiceLine>`);
  fc.assert(
    fc.property(fc.nat(whole.length), (length) => {
      const bytes = bytesOf(whole.slice(0, length));
      expect(outcome(() => driven(readUblInSteps(bytes, "f.xml")).result)).toBe(outcome(() => readUbl(bytes, "f.xml")));
    }),
    { numRuns: 100, seed: 5 },
  );
});

test("a file that is refused in its middle is a rejected file, and one that is left is nothing", () => {
  const broken = bytesOf(`${new TextDecoder().decode(large).slice(0, 3 * STEP)}<<`);
  const { result, told } = driven(readFileInSteps({ name: "map/stuk.xml", bytes: broken }));
  expect(result).toEqual(readInvoices([{ name: "map/stuk.xml", bytes: broken }]));
  expect(result.rejected.map(({ file }) => file)).toEqual(["stuk.xml"]);
  expect(told.length).toBeGreaterThan(1);
  const left = readFileInSteps({ name: "groot.xml", bytes: large });
  left.next();
  expect(left.return({ invoices: [], rejected: [] })).toEqual({ done: true, value: { invoices: [], rejected: [] } });
  expect(left.next().done).toBe(true);
});
