/** Announced amounts, from options and from a file. */
import type { AnnouncedAmount } from "../../tariff";
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { readJsonFile } from "./read-edition";

const PLAIN = /^-?\d{1,9}([.,]\d{1,2})?$/;
const DUTCH = /^-?[1-9]\d{0,2}(\.\d{3})+,\d{1,2}$/;
const ENGLISH = /^-?[1-9]\d{0,2}(,\d{3})+\.\d{1,2}$/;

/** "5500", "5500,00", "5.500,00" or "5,500.00" as "5500.00"; null where it is none, or can be two amounts: "5.500". */
function decimalOf(text: string): string | null {
  const typed = text.trim();
  if (DUTCH.test(typed)) return typed.replaceAll(".", "").replace(",", ".");
  if (ENGLISH.test(typed)) return typed.replaceAll(",", "");
  return PLAIN.test(typed) ? typed.replace(",", ".") : null;
}

function announced(path: string, amount: unknown, found: string): AnnouncedAmount {
  const decimal = typeof amount === "string" ? decimalOf(amount) : null;
  if (decimal === null || path.trim() === "") throw new CommandFailure("notAnAnnouncement", { found });
  return { path: path.trim(), amount: decimal };
}

function fromOption(text: string): AnnouncedAmount {
  const at = text.indexOf("=");
  return announced(at < 0 ? "" : text.slice(0, at), text.slice(at + 1), text);
}

function fromFile(path: string, io: Context["io"]): readonly AnnouncedAmount[] {
  const content = readJsonFile(path, io);
  if (typeof content !== "object" || content === null || Array.isArray(content)) throw new CommandFailure("amountsNotAnObject", { path });
  return Object.entries(content).map(([charge, amount]) => announced(charge, amount, `${charge}: ${JSON.stringify(amount)}`));
}

export function announcedAmounts({ values, lists, io }: Context): readonly AnnouncedAmount[] {
  const file = values.get("amounts");
  return [...(file === undefined ? [] : fromFile(file, io)), ...(lists.get("amount") ?? []).map(fromOption)];
}
