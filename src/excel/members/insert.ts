/** The sheets of a table of members: the table itself, what an edition does to them, and what they pay against the budget. */
import type { Cover, Impact } from "../../engine";
import type { Budget } from "../../tariff";
import { addressOf, budgetSheet, cellArea, impactSheet, membersSheet } from "../../workbook";
import { type NewSheet, type NewSheetOptions, insertNewSheet } from "../new-sheet";

export interface DatedSheetOptions extends NewSheetOptions {
  /** The day, ISO; stated on the sheet. */
  readonly date: string;
}

/** Makes a new sheet of the effect and shows it. Throws as `insertNewSheet`. */
export function insertImpact(impact: Impact, { date, ...options }: DatedSheetOptions): Promise<NewSheet> {
  return insertNewSheet(({ sheets, tables }) => impactSheet(impact, { date, takenSheets: sheets, takenTables: tables }), options);
}

/** Makes a new sheet of the budget with the members' column, its amounts as values and its sums live. Throws as `insertNewSheet`. */
export function insertCover(cover: Cover, { date, ...options }: DatedSheetOptions): Promise<NewSheet> {
  return insertNewSheet(({ sheets, tables }) => budgetSheet(cover.budget, { kind: "plain", date, cover, takenSheets: sheets, takenTables: tables }), options);
}

/** Makes a new sheet of the budget alone, its amounts by `DIMPACT.BEGROTING`. Throws as `insertNewSheet`. */
export function insertBudget(budget: Budget, { date, ...options }: DatedSheetOptions): Promise<NewSheet> {
  return insertNewSheet(({ sheets, tables }) => budgetSheet(budget, { kind: "functions", date, takenSheets: sheets, takenTables: tables }), options);
}

/** Makes a new sheet with a table of members to fill in, and selects its first cell. Throws as `insertNewSheet`. */
export function insertMembersExample(options: NewSheetOptions): Promise<NewSheet> {
  return insertNewSheet(
    ({ sheets, tables }) => membersSheet({ takenSheets: sheets, takenTables: tables }),
    options,
    ({ tables: [table] }) => addressOf(cellArea((table?.row ?? 0) + 1, table?.column ?? 0)),
  );
}
