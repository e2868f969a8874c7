/** The project's own fixtures, and what reading gives. */
import { readFileSync } from "node:fs";
import { type Invoice, InvoiceFailure, readUbl } from "../../src/invoice";
import { bytesOf } from "./write-ubl";

export const fixture = (name: string): Uint8Array => readFileSync(`test/invoice/fixtures/${name}`);

export const fixtureText = (name: string): string => new TextDecoder().decode(fixture(name));

export const readText = (text: string): Invoice => readUbl(bytesOf(text), "factuur.xml");

/** The failure of reading; anything else that is thrown is an error of the reader. */
export function refusal(bytes: Uint8Array): InvoiceFailure {
  try {
    readUbl(bytes, "factuur.xml");
  } catch (error) {
    if (error instanceof InvoiceFailure) return error;
    throw error;
  }
  throw new Error("the file was read");
}

/** Replaces one text that stands there exactly once. */
export function changed(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`'${from}' stands there ${parts.length - 1} times`);
  return parts.join(to);
}
