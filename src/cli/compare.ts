/** `dimpact compare`: two to five profiles or editions side by side. */
import { type ComparedItem, type ComparedService, type ComparedTotal, type Comparison, compareSides } from "../engine";
import { type Language, type Micro, toDecimalString } from "../money";
import { comparisonSheet, sideLabels } from "../workbook";
import { readCompareInput } from "./compare-input";
import { comparisonText } from "./compare-text";
import type { Command, Context } from "./context";
import { exitCodes } from "./exit-codes";
import { printedJson } from "./line-item-json";
import { outputPath, save } from "./output";
import { issuesText, toldIssues } from "./profile-issues";
import { tellIssues } from "./tell";
import { words } from "./words";

interface Written {
  readonly path: string;
  readonly sheet: string;
}

const SHARE_DECIMALS = 6;

const amountJson = (amount: Micro | null): string | null => (amount === null ? null : toDecimalString(amount));
const shareJson = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(SHARE_DECIMALS)));

const rowJson = ({ service, period, amounts, differences }: ComparedItem | ComparedService) => ({
  service,
  period,
  amounts: amounts.map(({ state, amount }) => ({ state, amount: amountJson(amount) })),
  differences: differences.map(({ amount, share, reasons }) => ({ amount: amountJson(amount), share: shareJson(share), reasons })),
});

const totalJson = ({ amounts, differences }: ComparedTotal) => ({ amounts: amounts.map(amountJson), differences: differences.map(({ amount, share }) => ({ amount: amountJson(amount), share: shareJson(share) })) });

function comparisonJson({ sides, services, items, totals, incomparable }: Comparison, written: Written | null, language: Language): string {
  return printedJson({
    sides: sides.map(({ label, reservation: { profile, edition } }) => ({ label, name: profile.name ?? null, edition: edition.id, inhabitants: profile.inhabitants })),
    services: services.map((row) => ({ label: row.label[language], ...rowJson(row) })),
    lineItems: items.map((row) => ({ charge: row.charge, label: row.label[language], ...rowJson(row) })),
    totals: { annual: totalJson(totals.annual), oneOff: totalJson(totals.oneOff), all: totalJson(totals.all) },
    incomparable: incomparable.map(amountJson),
    file: written?.path ?? null,
    sheets: written === null ? [] : [written.sheet],
  });
}

async function write(comparison: Comparison, path: string, context: Context): Promise<Written> {
  const date = context.io.today();
  const sheet = comparisonSheet(comparison, { date });
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../xlsx");
  save(path, await writeWorkbook([sheet], date), context);
  return { path, sheet: sheet.name };
}

function print(comparison: Comparison, written: Written | null, { io, json, language }: Context): void {
  const told = written === null ? "" : `\n${written.path} ${words.written[language]}: ${written.sheet}\n`;
  io.stdout(json ? comparisonJson(comparison, written, language) : `${comparisonText(comparison, language)}${told}`);
}

export const compareCommand: Command = (context) => {
  const path = outputPath(context);
  const { reservations, issues } = readCompareInput(context);
  if (reservations === null) {
    const { language } = context;
    return tellIssues(issues.map((file) => `${file.path}\n${issuesText(file.issues, language)}`).join(""), issues.flatMap((file) => toldIssues(file.path, file.issues, language)), context);
  }
  const comparisonIn = (language: Language): Comparison => {
    const labels = sideLabels(reservations, language);
    return compareSides(reservations.map((reservation, index) => ({ reservation, label: labels[index] ?? String(index + 1) })));
  };
  const told = comparisonIn(context.language);
  if (path === null) {
    print(told, null, context);
    return exitCodes.fine;
  }
  // The sheet is Dutch in every language.
  return write(comparisonIn("nl"), path, context).then((written) => {
    print(told, written, context);
    return exitCodes.fine;
  });
};
