/** The words of a tariff workbook's cells, and what they stand for. */
import type { IncomeLine } from "../../tariff";

export const YES = "ja";
export const NO = "nee";
export const yesOrNo = (value: boolean): string => (value ? YES : NO);

/** Null where the text is neither. */
export function readYesOrNo(text: string): boolean | null {
  const word = text.toLowerCase();
  return [YES, "true", "waar", "x"].includes(word) ? true : [NO, "false", "onwaar", ""].includes(word) ? false : null;
}

/** The budget's income lines, as the plan names them. */
export const incomeLineWords: Readonly<Record<IncomeLine, string>> = { eSuite: "e-Suite", bzm: "BZM", website: "Website", myLex: "My-Lex", gvop: "GVOP", innovation: "Innovatie", other: "Overig" };

const plain = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, "");

/** The code that a word stands for; undefined where none does. */
export function codeOf<Code extends string>(words: Readonly<Record<Code, string>>, text: string): Code | undefined {
  return (Object.keys(words) as Code[]).find((code) => plain(words[code]) === plain(text));
}
