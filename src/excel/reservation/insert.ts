/** Makes the sheet of a reservation, with what it needs in the workbook: all of it, or nothing. */
import type { Reservation } from "../../engine";
import type { Language } from "../../money";
import type { Catalogue } from "../../tariff";
import { type Content, type ReservationKind, type SheetModel, type SheetRecord, reservationSheet, reservationSheets } from "../../workbook";
import { activateStep } from "../activate";
import { explained } from "../failure";
import { type Progress, type Step, allOrNothing } from "../journal";
import { sheetSteps } from "../render";
import { takenNames } from "../taken-names";
import { lackingTariffSteps } from "../tariffs";
import { recordSteps } from "./stored";

export interface InsertOptions {
  readonly kind: ReservationKind;
  /** The day, ISO. */
  readonly date: string;
  /** Where the edition before is looked for. */
  readonly catalogue: Catalogue;
  /** The language of what a failure says. */
  readonly language: Language;
  /** The profile in the workbook that the sheet is made of; null where none is kept. */
  readonly profileId: string | null;
  readonly onProgress?: Progress;
}

export interface InsertedSheet {
  readonly sheet: string;
  /** False where the host draws no charts. */
  readonly hasChart: boolean;
}

/** The sheets with the tariffs that plain formulas read; none for another kind. */
export async function tariffSheetsOf(reservation: Reservation, { kind, date, catalogue }: Pick<InsertOptions, "kind" | "date" | "catalogue">): Promise<readonly SheetModel<Content>[]> {
  return (await reservationSheets(reservation, { kind, date, catalogue })).slice(1);
}

/**
 * Puts a reservation on a new sheet and shows it. A sheet or a table of the wanted name stays as it is: the new one gets
 * another. Plain formulas bring the tariff tables that they read, where the workbook lacks them. Throws an ExcelFailure
 * that says why Excel refused; the workbook is as it was then.
 */
export function insertReservation(reservation: Reservation, options: InsertOptions): Promise<InsertedSheet> {
  return explained(options.language, () =>
    Excel.run(async (context) => {
      const taken = await takenNames(context);
      const { kind, date, catalogue, profileId, onProgress } = options;
      const model = reservationSheet(reservation, { kind, date, catalogue, takenSheets: taken.sheets, takenTables: taken.tables });
      const brought: Step[] = [];
      for (const tariffs of await tariffSheetsOf(reservation, options)) brought.push(...(await lackingTariffSteps(context, tariffs)));
      const record: SheetRecord = { profileId, profile: reservation.profile, edition: reservation.edition.id, kind, date };
      const kept: Step[] = [];
      for (const table of model.tables) kept.push(...(await recordSteps(context, table.name, record)));
      let hasChart = true;
      const made = sheetSteps(context, model, model.name, () => (hasChart = false));
      await allOrNothing([...brought, ...made, ...kept, await activateStep(context, model.name)], onProgress);
      return { sheet: model.name, hasChart };
    }),
  );
}
