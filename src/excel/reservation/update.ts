/** Brings a reservation's sheet up to date in place, or changes its kind: all of it, or nothing. */
import type { Reservation } from "../../engine";
import { type Conflict, type FoundSheet, planReservationUpdate } from "../../workbook";
import { explained } from "../failure";
import { type Step, allOrNothing } from "../journal";
import { lackingTariffSteps } from "../tariffs";
import { editSteps } from "./edits";
import { readSheetById } from "./find";
import { type InsertOptions, tariffSheetsOf } from "./insert";
import { recordSteps } from "./stored";

export interface UpdateOptions extends InsertOptions {
  readonly sheetId: string;
  /** What to do with cells that a user changed and that would be written over. */
  readonly conflicts: "ask" | "overwrite" | "keep";
}

/** Nothing was written but where the state is `written`. */
export type UpdateResult =
  | { readonly state: "written"; readonly sheet: string }
  | { readonly state: "conflicts"; readonly sheet: string; readonly conflicts: readonly Conflict[] }
  /** The sheet is not there any more, or is no reservation's. */
  | { readonly state: "gone" }
  | { readonly state: "missingColumns"; readonly sheet: string; readonly table: string; readonly columns: readonly string[] }
  /** These cells show an error: their values cannot be kept. */
  | { readonly state: "errors"; readonly sheet: string; readonly addresses: readonly string[] };

/** A function of the add-in that has not answered yet. */
const WAITING = new Set<unknown>(["#BUSY!", "#GETTING_DATA"]);
const LOOK_AGAIN_MS = 250;
const LONGEST_WAIT_MS = 15_000;

const isWaiting = ({ values }: FoundSheet): boolean => values.some((row) => row.some((value) => WAITING.has(value)));

/** What is on the sheet once its functions have answered, or have had their time. */
async function readCalculated(context: Excel.RequestContext, sheetId: string): ReturnType<typeof readSheetById> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    const sheet = await readSheetById(context, sheetId);
    if (sheet?.state !== "found" || !isWaiting(sheet.found) || waited >= LONGEST_WAIT_MS) return sheet;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

async function update(context: Excel.RequestContext, reservation: Reservation, options: UpdateOptions): Promise<UpdateResult> {
  const { sheetId, kind, date, catalogue, profileId, conflicts, onProgress } = options;
  const read = kind === "frozen" ? readCalculated : readSheetById;
  const sheet = await read(context, sheetId);
  if (sheet?.state !== "found") return { state: "gone" };
  const { found, made } = sheet;
  const plan = planReservationUpdate({ found, record: made, reservation, kind, date, profileId, catalogue, conflicts: conflicts === "overwrite" ? "overwrite" : "keep" });
  if (plan.missingColumns.length > 0) return { state: "missingColumns", sheet: found.name, table: found.table.name, columns: plan.missingColumns };
  if (plan.errors.length > 0) return { state: "errors", sheet: found.name, addresses: plan.errors };
  if (conflicts === "ask" && plan.conflicts.length > 0) return { state: "conflicts", sheet: found.name, conflicts: plan.conflicts };
  const brought: Step[] = [];
  for (const tariffs of await tariffSheetsOf(reservation, options)) brought.push(...(await lackingTariffSteps(context, tariffs)));
  const deletesLast = plan.edits.filter(({ kind: edit }) => edit === "deleteRows");
  const others = plan.edits.filter(({ kind: edit }) => edit !== "deleteRows");
  await allOrNothing(
    [...brought, ...editSteps(context, found.name, others), ...(await recordSteps(context, found.table.name, plan.record)), ...editSteps(context, found.name, deletesLast)],
    onProgress,
  );
  return { state: "written", sheet: found.name };
}

/**
 * Writes a reservation on the sheet that it stands on already: only what the add-in owns there, so that rows, columns
 * and colours that a user added stay and formulas elsewhere stay whole. Cells that he changed are told of first, unless
 * `conflicts` says what to do with them. Throws an ExcelFailure that says why Excel refused; the workbook is as it was
 * then.
 */
export function updateReservation(reservation: Reservation, options: UpdateOptions): Promise<UpdateResult> {
  return explained(options.language, () => Excel.run((context) => update(context, reservation, options)));
}
