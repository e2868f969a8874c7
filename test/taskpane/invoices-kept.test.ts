/** What a workbook keeps of a reconciliation comes back as it was, and what is damaged comes back as nothing. */
import { readFileSync } from "node:fs";
import Decimal from "decimal.js";
import { readUbl } from "../../src/invoice";
import { microFrom } from "../../src/money";
import { type Choices, choicesText, matchesText, noChoices, readChoices, readMatches, withMatch, withoutMatch } from "../../src/taskpane/invoices/choices";
import { MOST_KEPT, invoicesText, readInvoicesText } from "../../src/taskpane/invoices/kept-invoices";
import { invoiceOf } from "../reconciliation/invoices";

const FIXTURES = "test/invoice/fixtures";

test.each(["elk-onderdeel.xml", "creditnota.xml", "andere-voorvoegsels.xml"])("all that was read of %s is kept, decimals included", (file) => {
  const text = invoicesText([readUbl(readFileSync(`${FIXTURES}/${file}`), file)]) ?? "";
  const invoices = readInvoicesText(text) ?? [];
  expect(invoicesText(invoices)).toBe(text);
  const quantities = invoices.flatMap(({ lines }) => lines).flatMap(({ quantity }) => quantity ?? []);
  expect(quantities.length).toBeGreaterThan(0);
  expect(quantities.every((quantity) => Decimal.isDecimal(quantity))).toBe(true);
});

test("a text that begins like a formula stays as it is", () => {
  const invoice = invoiceOf([["=1+1", "10.00"]], { number: "-1", supplier: { name: "@dimpact", ids: ["+1"] } });
  expect(readInvoicesText(invoicesText([invoice]) ?? "")).toEqual([invoice]);
});

test("invoices that are too large are not kept", () => {
  const long = invoiceOf([["x".repeat(MOST_KEPT), "10.00"]]);
  expect(invoicesText([long])).toBeNull();
});

const kept = JSON.parse(invoicesText([invoiceOf([["hosting", "10.00"]])]) ?? "") as { format: number; invoices: Record<string, unknown>[] };
const line = (kept.invoices[0]?.lines as Record<string, unknown>[])[0];
test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["another format", { ...kept, format: 2 }],
  ["no list", { ...kept, invoices: {} }],
  ["an amount that is no whole number of millionths", { ...kept, invoices: [{ ...kept.invoices[0], lines: [{ ...line, amount: 0.5 }] }] }],
  ["a quantity that is no number", { ...kept, invoices: [{ ...kept.invoices[0], lines: [{ ...line, quantity: "veel" }] }] }],
  ["a supplier without ids", { ...kept, invoices: [{ ...kept.invoices[0], supplier: { name: "Dimpact" } }] }],
])("kept invoices with %s are damaged", (_, text) => {
  expect(readInvoicesText(typeof text === "string" ? text : JSON.stringify(text))).toBeNull();
});

const choices: Choices = {
  profileId: "p1",
  year: 2021,
  tolerance: { line: microFrom("0.02"), total: microFrom("0.05") },
  suppliers: ["Samen ICT"],
  forced: { "dimpact|1|2021-01-15|1": ["hosting", "tpm"] },
  approvals: { "missing|2021|gvop": { who: "A. de Vries", when: "2021-03-05", why: "volgt in april" } },
  corrections: { "dimpact|2|2021-03-01": "adds" },
};

test.each([choices, noChoices])("choices come back as they were", (given) => {
  const kept = { choices: given, turn: 3, holds: { first: "2021-001", count: 6 } };
  expect(readChoices(choicesText(kept))).toEqual(kept);
});

const text = JSON.parse(choicesText({ choices, turn: 3, holds: null })) as Record<string, unknown>;
test.each<[string, Record<string, unknown>]>([
  ["a negative tolerance", { tolerance: { line: "-0.01", total: "0.00" } }],
  ["a tolerance that is no amount", { tolerance: { line: "veel", total: "0.00" } }],
  ["charges that are no texts", { forced: { key: [1] } }],
  ["a correction of no kind", { corrections: { key: "vervangt" } }],
  ["an approval without a reason", { approvals: { key: { who: "A", when: "2021-03-05" } } }],
])("choices with %s are damaged", (_, change) => {
  expect(readChoices(JSON.stringify({ ...text, ...change }))).toBeNull();
});

test("what was kept before it was told which invoices it holds, holds nothing that is known", () => {
  const { holds: _, ...before } = text;
  expect(readChoices(JSON.stringify(before))).toEqual({ choices, turn: 3, holds: null });
});

test("choices that were kept before corrections could be chosen have none", () => {
  const { corrections: _, ...before } = text;
  expect(readChoices(JSON.stringify(before))).toEqual({ choices: { ...choices, corrections: {} }, turn: 3, holds: null });
});

test("a match takes the place of an earlier one of the same item or text, and of no other", () => {
  const byId = { supplier: "dimpact", itemId: "H1", charges: ["hosting"] };
  const byText = { supplier: "dimpact", text: "hosting", charges: ["hosting"] };
  const before = [byId, byText];
  expect(withMatch(before, { ...byId, charges: ["tpm"] })).toEqual([byText, { ...byId, charges: ["tpm"] }]);
  expect(withoutMatch(before, { ...byText, charges: [] })).toEqual([byId]);
  expect(readMatches(matchesText(before))).toEqual(before);
  expect(readMatches('{"format":1,"matches":[{"supplier":"dimpact"},3]}')).toEqual([]);
});
