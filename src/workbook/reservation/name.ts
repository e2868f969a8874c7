/** What a reservation's sheet and table are called. */
import { fittedSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";

/** "Reservering Assen 2021", cut in the municipality's name to what Excel allows; "… (2)" where it is taken. */
export function reservationSheetName(municipality: string, year: number, taken: Iterable<string> = []): string {
  return fittedSheetName(`Reservering ${municipality}`, year, taken);
}

/** "Reservering_s_Hertogenbosch_2021": letters, digits and low lines; "…_2" where it is taken. */
export function reservationTableName(municipality: string, year: number, taken: Iterable<string> = []): string {
  return freeTableName(["Reservering", municipality, year], taken);
}
