/** `dimpact price <charge id> <quantity>`: one charge, with its workings and source. */
import { type CompiledCharge, type LineItem, dependsOnQuantity, describeCertainty, describeLineItem, describeLineItemSource, describeRemark, findCharge, singleLineItem } from "../engine";
import { type Language, formatEuros, toEuros } from "../money";
import { DEFAULT_EDITION, type Edition, findEdition, periodWords } from "../tariff";
import type { Command } from "./context";
import { basisText } from "./edition-text";
import { exitCodes } from "./exit-codes";
import { CommandFailure } from "./failure";
import { lineItemJson, printedJson } from "./line-item-json";
import { readActualCost, readInhabitants } from "./numbers";
import { drawList } from "./table";
import { NONE, words } from "./words";

/** The quantity that the charge is counted by; a flat charge needs none, and a charge without an amount asks for none. */
function readQuantity(compiled: CompiledCharge, text: string | undefined): number {
  const byCost = compiled.kind === "percentage";
  if (text !== undefined && compiled.kind !== "unpriced") return byCost ? readActualCost(text) : readInhabitants(text);
  if (byCost || (compiled.kind === "staircase" && dependsOnQuantity(compiled))) {
    throw new CommandFailure("missingArgument", { argument: byCost ? "cost" : "inhabitants" });
  }
  return 0;
}

function pricedItem(edition: Edition, id: string, quantity: string | undefined): LineItem {
  const compiled = findCharge(edition, id);
  if (compiled.kind === "band") throw new CommandFailure("bandNeedsReserve", { charge: compiled.charge.id });
  return singleLineItem(edition, id, readQuantity(compiled, quantity));
}

function priceText(edition: Edition, item: LineItem, language: Language): string {
  const { charge, amount } = item;
  const remark = describeRemark(edition, item, language);
  const rows: (readonly [string, string])[] = [
    [words.amount[language], amount === null ? NONE : formatEuros(toEuros(amount), language)],
    [words.period[language], periodWords[item.period][language]],
    [words.workings[language], describeLineItem(item, language)],
    [words.certainty[language], describeCertainty(item, language)],
    ...(remark === "" ? [] : [[words.remark[language], remark] as const]),
    [words.source[language], describeLineItemSource(edition, item, language)],
  ];
  return `${charge.label[language]} (${charge.id})\n\n${drawList(rows)}\n\n${basisText(edition, language)}\n`;
}

export const priceCommand: Command = ({ rest: [id, quantity, ...more], values, catalogue, json, language, io }) => {
  if (id === undefined) throw new CommandFailure("missingArgument", { argument: "charge" });
  if (more[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: more[0] });
  const edition = findEdition(values.get("edition") ?? DEFAULT_EDITION, catalogue);
  const item = pricedItem(edition, id, quantity);
  io.stdout(json ? printedJson({ edition: edition.id, ...lineItemJson(edition, item, language) }) : priceText(edition, item, language));
  return exitCodes.fine;
};
