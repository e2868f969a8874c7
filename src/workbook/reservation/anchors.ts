/** Names of cells by which the add-in finds its rows again outside the table, wherever a user moved them. */
import type { NameModel } from "../sheet";

const PREFIX = "dimpact_";
const LONGEST_LABEL = 60;

/** What a name may hold; every other character as its code, so that two labels never share a name. */
const nameSafe = (text: string): string => [...text.slice(0, LONGEST_LABEL)].map((character) => (/[A-Za-z0-9]/.test(character) ? character : `_${character.codePointAt(0)?.toString(16)}_`)).join("");

/** The hidden name of a row: "dimpact_totaal_Structureel". */
export const anchor = (row: number, column: number, block: string, key = ""): NameModel => ({ name: `${PREFIX}${block}${key === "" ? "" : `_${nameSafe(key)}`}`, row, column, hidden: true });
