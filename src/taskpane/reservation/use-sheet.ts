/**
 * The reservation on the active sheet, and the profile that goes with it: it comes into the form when the sheet is
 * opened, and what changes on the sheet follows. The sheet wins where it changed since the pane last saw it.
 */
import { useCallback, useEffect, useRef, useState } from "react";
import { type ReservationOnSheet, readActiveSheet, readActiveSheetId, writeSeen } from "../../excel";
import type { Language } from "../../money";
import { TariffFailure, findEdition } from "../../tariff";
import { type ReservationKind, type SheetIssue, type SheetRecord, exchange, readReservationSheet } from "../../workbook";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { useDebounced } from "../use-debounced";
import { useWorkbookEvents } from "../use-workbook-events";
import { type ProfileForm, formOf } from "./profile-form";
import type { ProfileStore } from "./profile-store";
import { type TakenField, takeOver } from "./take-over";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";

/** A reservation's sheet with its profile in the workbook. */
export interface LinkedSheet {
  readonly sheetId: string;
  readonly sheet: string;
  readonly kind: ReservationKind;
  readonly edition: string;
  readonly profileId: string;
}

export type SheetView =
  | { readonly state: "none" }
  | ({ readonly state: "linked" } & LinkedSheet)
  /** The sheet says something impossible. */
  | { readonly state: "refused"; readonly sheet: string; readonly issues: readonly SheetIssue[] }
  | { readonly state: "tableGone"; readonly sheet: string; readonly table: string | null; readonly others: readonly string[] };

export interface Taken {
  readonly sheet: string;
  readonly edition: string;
  readonly fields: readonly TakenField[];
}

export interface SheetState {
  readonly view: SheetView;
  /** What the form took over from the sheet last; null where nothing, or once that was read. */
  readonly taken: Taken | null;
  readonly forget: () => void;
  /** Looks at the active sheet and takes over what changed on it; null where there is no reservation to read. */
  readonly look: () => Promise<LinkedSheet | null>;
}

/** The pane follows typing on the sheet, and does not run after every key. */
const QUIET_MS = 400;

/** Null where the edition is not there any more. */
function formSeen({ profile, edition: id }: Pick<SheetRecord, "profile" | "edition">, language: Language): ProfileForm | null {
  try {
    return { ...formOf(profile, findEdition(id, exchange().catalogue), language), edition: id };
  } catch (error) {
    if (error instanceof TariffFailure) return null;
    throw error;
  }
}

interface Adopted {
  readonly profileId: string;
  readonly fields: readonly TakenField[];
}

/** Brings what is on the sheet into its profile; a sheet whose profile is not in the workbook gets one. */
async function adopt(store: ProfileStore, { found, made, seen: lately }: ReservationOnSheet, now: Omit<SheetRecord, "profileId">, language: Language): Promise<Adopted> {
  const seen = lately ?? made;
  const sheetForm = formSeen(now, language);
  if (sheetForm === null) throw new Error(`edition ${now.edition} is gone`);
  const entry = store.find(seen?.profileId ?? null);
  const keep = (profileId: string): Promise<void> => writeSeen(found.table.name, { ...now, profileId });
  if (entry === null || seen === null) {
    const profileId = store.add(sheetForm);
    await keep(profileId);
    return { profileId, fields: [] };
  }
  const seenForm = formSeen(seen, language) ?? entry.form;
  const { change, fields } = takeOver(entry.form, seenForm, sheetForm);
  if (fields.length > 0) store.editOf(entry.id, change);
  if (takeOver(seenForm, seenForm, sheetForm).fields.length > 0) await keep(entry.id);
  return { profileId: entry.id, fields };
}

export function useSheet({ store, now, isKept }: Profiles): SheetState {
  const texts = useTexts();
  const { language } = texts;
  const { running, say } = useTasks();
  const [view, setView] = useState<SheetView>({ state: "none" });
  const [taken, setTaken] = useState<Taken | null>(null);
  const shown = useRef("");
  const waiting = useRef(false);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const lookNow = useCallback(async (): Promise<LinkedSheet | null> => {
    const active = await readActiveSheet();
    const isOpened = shown.current !== active.sheetId;
    shown.current = active.sheetId;
    if (active.state !== "found") {
      setView(active.state === "other" ? { state: "none" } : active);
      return null;
    }
    const { found, made, seen, sheetId } = active;
    const reading = readReservationSheet(found, seen ?? made, exchange().catalogue);
    if (reading.state === "refused") {
      setView({ state: "refused", sheet: found.name, issues: reading.issues });
      return null;
    }
    const { profile, edition, kind } = reading;
    const { profileId, fields } = await adopt(store, active, { profile, edition: edition.id, kind, date: made?.date ?? "" }, language);
    if (isOpened) store.choose(profileId);
    if (fields.length > 0) setTaken({ sheet: found.name, edition: edition.id, fields });
    const linked: LinkedSheet = { sheetId, sheet: found.name, kind, edition: edition.id, profileId };
    setView({ state: "linked", ...linked });
    return linked;
  }, [store, language]);

  /** One look after the other: two at once would both add a profile. */
  const look = useCallback((): Promise<LinkedSheet | null> => {
    const next = last.current.catch(() => undefined).then(lookNow);
    last.current = next;
    return next;
  }, [lookNow]);

  const isRead = isKept && now.keeping !== "reading";
  const isBusy = running !== null;
  const lookOrWait = useCallback((): void => {
    if (!isRead || isBusy) {
      waiting.current = true;
      return;
    }
    waiting.current = false;
    look().catch((error: unknown) => say({ intent: "error", text: describeError(error, texts) }));
  }, [isRead, isBusy, look, say, texts]);
  const lookSoon = useDebounced(lookOrWait, QUIET_MS);
  const lookWhereOpened = useDebounced(() => {
    readActiveSheetId().then(
      (id) => id !== shown.current && lookOrWait(),
      (error: unknown) => say({ intent: "error", text: describeError(error, texts) }),
    );
  }, QUIET_MS);
  useWorkbookEvents({
    onSelection: () => isRead && lookWhereOpened(),
    onChanged: ({ sheetId }) => sheetId === shown.current && lookSoon(),
  });
  useEffect(() => {
    if (isRead && !isBusy && (waiting.current || shown.current === "")) lookOrWait();
  }, [isRead, isBusy, lookOrWait]);

  return { view, taken, forget: () => setTaken(null), look };
}
