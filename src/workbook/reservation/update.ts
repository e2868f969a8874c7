/** What must change on a reservation's sheet so that it follows another profile, edition or kind. */
import { type Catalogue, TariffFailure, findEdition } from "../../tariff";
import { type Reservation, reserve } from "../../engine";
import { type Content, type SheetModel, isFormula } from "../sheet";
import { type FoundSheet, type FoundValue, foundValue } from "../update/found";
import { type OwnSheet, ownSheet } from "../update/own-cells";
import { type UpdatePlan, planUpdate } from "../update/plan";
import { findPositions, foundPlace } from "../update/positions";
import type { ReservationKind } from "./plan";
import { readReservationSheet } from "./read";
import type { SheetRecord } from "./record";
import { reservationSheet } from "./sheet";

const KEY_HEADER = "Regel";

export interface UpdateRequest {
  readonly found: FoundSheet;
  /** What the sheet was made from; null where the workbook does not say. */
  readonly record: SheetRecord | null;
  readonly reservation: Reservation;
  readonly kind: ReservationKind;
  /** The day of the update, ISO. */
  readonly date: string;
  readonly profileId: string | null;
  readonly catalogue: Catalogue;
  readonly conflicts: "overwrite" | "keep";
}

export interface ReservationUpdate extends UpdatePlan {
  /** The sheet's model as it is to be: its tables are those that plain formulas read. */
  readonly next: SheetModel<Content>;
  /** What the workbook is to keep of the sheet once the edits are made. */
  readonly record: SheetRecord;
}

type Origin = Pick<SheetRecord, "profile" | "edition" | "kind" | "date">;

/** The sheet as it was written: as the workbook says, else as the sheet itself says. */
function originOf({ found, record, catalogue, date }: UpdateRequest): Origin | null {
  if (record !== null) return record;
  const read = readReservationSheet(found, null, catalogue);
  return read.state === "read" ? { profile: read.profile, edition: read.edition.id, kind: read.kind, date } : null;
}

/** Null where what it was made from can no longer be made: an edition that is gone, for instance. */
function writtenSheet({ profile, edition, kind, date }: Origin, { found, catalogue }: UpdateRequest): OwnSheet | null {
  try {
    return ownSheet(reservationSheet(reserve(profile, findEdition(edition, catalogue)), { kind, date, catalogue, table: found.table.name }), KEY_HEADER);
  } catch (error) {
    if (error instanceof TariffFailure) return null;
    throw error;
  }
}

/** The sheet with the values that its cells kept when they were frozen. */
function withValues(sheet: OwnSheet, values: SheetRecord["values"]): OwnSheet {
  if (values === undefined) return sheet;
  const cells = [...sheet.cells].map(([identity, cell]) => [identity, Object.hasOwn(values, identity) ? { ...cell, content: values[identity] ?? null } : cell] as const);
  return { ...sheet, cells: new Map(cells) };
}

const plainValue = (value: FoundValue): string | number => (typeof value === "boolean" ? String(value) : value);

/** The value of every cell that becomes frozen, by its identity. */
function frozenValues(found: FoundSheet, base: OwnSheet, next: OwnSheet): SheetRecord["values"] {
  const positions = findPositions(found, base, next, KEY_HEADER);
  const values = [...base.cells.values()].flatMap(({ identity, content, owner }) => {
    if (!isFormula(content) || !next.cells.has(identity)) return [];
    const place = foundPlace(positions, owner);
    return place === null ? [] : [[identity, plainValue(foundValue(found, place))] as const];
  });
  return Object.fromEntries(values);
}

/**
 * Plans the update of the sheet in place. To freeze is to keep what the sheet shows now: the reservation must be the one
 * on the sheet.
 */
export function planReservationUpdate(request: UpdateRequest): ReservationUpdate {
  const { found, record, reservation, kind, date, profileId, catalogue, conflicts } = request;
  const model = reservationSheet(reservation, { kind, date, catalogue, table: found.table.name });
  const next = ownSheet(model, KEY_HEADER);
  const origin = originOf(request);
  const written = origin === null ? null : writtenSheet(origin, request);
  const base = written === null ? next : withValues(written, record?.values);
  const plan = planUpdate(found, base, next, { keyHeader: KEY_HEADER, conflicts });
  const freezes = kind === "frozen" && origin?.kind !== "frozen";
  const values = freezes ? frozenValues(found, base, next) : kind === "frozen" ? record?.values : undefined;
  return {
    ...plan,
    next: model,
    record: { profileId, profile: reservation.profile, edition: reservation.edition.id, kind, date, ...(values === undefined ? {} : { values }) },
  };
}
