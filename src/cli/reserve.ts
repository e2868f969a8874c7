/** `dimpact reserve`: what a municipality must set aside in a year. */
import { type Reservation, reserve } from "../engine";
import { type Language, toDecimalString } from "../money";
import type { Command } from "./context";
import { exitCodes } from "./exit-codes";
import { lineItemJson, printedJson } from "./line-item-json";
import { issuesText, toldIssues } from "./profile-issues";
import { readReserveInput } from "./reserve-input";
import { type ReserveNotice, reserveNotices } from "./reserve-notices";
import { reservationText } from "./reserve-text";
import { tellIssues } from "./tell";

function reservationJson({ edition, lineItems, total }: Reservation, found: readonly ReserveNotice[], language: Language): string {
  return printedJson({
    edition: edition.id,
    total: { annual: toDecimalString(total.annual), oneOff: toDecimalString(total.oneOff) },
    lineItems: lineItems.map((item) => lineItemJson(edition, item, language)),
    notices: found,
  });
}

export const reserveCommand: Command = (context) => {
  const { json, language, io } = context;
  const { input, issues } = readReserveInput(context);
  if (input === null) {
    return tellIssues(issuesText(issues, language), toldIssues(context.values.get("profile") ?? null, issues, language), context);
  }
  const reservation = reserve(input.profile, input.edition);
  const found = reserveNotices(reservation, input, language);
  io.stdout(json ? reservationJson(reservation, found, language) : reservationText(reservation, found, language));
  return exitCodes.fine;
};
