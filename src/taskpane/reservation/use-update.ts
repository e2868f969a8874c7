/** Brings the sheet up to date with the form, and asks about what the user changed on it himself. */
import { useState } from "react";
import { reserve } from "../../engine";
import { type UpdateOptions, type UpdateResult, updateReservation } from "../../excel";
import { DEFAULT_EDITION } from "../../tariff";
import { type ReservationKind, exchange } from "../../workbook";
import { type Message, type Report, type Work, useTasks } from "../tasks";
import { editionOrNull } from "../use-edition";
import type { Conflicts } from "./conflicts-dialog";
import { readForm } from "./read-form";
import { today } from "./today";
import type { ProfileStore } from "./profile-store";
import type { LinkedSheet, SheetState } from "./use-sheet";
import { type PaneTexts, useTexts } from "./use-texts";

interface Asked {
  readonly kind: ReservationKind;
  readonly conflicts: Conflicts;
}

export interface Update {
  readonly asked: Conflicts | null;
  readonly start: (kind: ReservationKind) => void;
  readonly answer: (conflicts: "overwrite" | "keep" | "cancel") => void;
}

/** The edition of a form that leaves it to the workbook. */
function workbookEdition(): string {
  const { choice } = exchange();
  return choice.state === "known" ? choice.edition : choice.state === "standalone" ? DEFAULT_EDITION : "";
}

/** Frozen are the values that the sheet shows: it is brought up to date first. */
const stages = (from: ReservationKind, to: ReservationKind): readonly ReservationKind[] => (to === "frozen" && from !== "frozen" ? [from, to] : [to]);

function refusal(result: Exclude<UpdateResult, { state: "written" | "conflicts" }>, { reservation: { sheet: words } }: PaneTexts): Message {
  if (result.state === "gone") return { intent: "warning", text: words.gone };
  if (result.state === "missingColumns") return { intent: "error", text: words.missingColumns(result.sheet, result.table, result.columns) };
  return { intent: "error", text: words.errors(result.sheet, result.addresses) };
}

export function useUpdate(store: ProfileStore, { look }: SheetState): Update {
  const texts = useTexts();
  const { run, say } = useTasks();
  const [asked, setAsked] = useState<Asked | null>(null);
  const { sheet: words } = texts.reservation;

  const write = async (linked: LinkedSheet, kind: ReservationKind, conflicts: UpdateOptions["conflicts"], onProgress: Report): Promise<Message | null> => {
    const form = store.find(linked.profileId)?.form;
    const edition = form === undefined ? null : editionOrNull(form.edition || workbookEdition());
    const profile = form === undefined || edition === null ? null : readForm(form, edition, texts).profile;
    if (edition === null || profile === null) return { intent: "warning", text: words.profileIncomplete };
    await store.save();
    const { sheetId, profileId } = linked;
    const common = { sheetId, profileId, conflicts, date: today(), catalogue: exchange().catalogue, language: texts.language, onProgress };
    const reservation = reserve(profile, edition);
    for (const stage of stages(linked.kind, kind)) {
      const result = await updateReservation(reservation, { ...common, kind: stage });
      if (result.state === "conflicts") {
        setAsked({ kind, conflicts: result });
        return null;
      }
      if (result.state !== "written") return refusal(result, texts);
    }
    return { intent: "success", text: kind === linked.kind ? words.updated(linked.sheet) : words.changedTo(linked.sheet, words.kinds[kind].label) };
  };

  const start = (kind: ReservationKind, conflicts: UpdateOptions["conflicts"] = "ask"): void => {
    setAsked(null);
    const work: Work = async (onProgress) => {
      const linked = await look();
      if (linked === null) return { intent: "warning", text: words.gone };
      const message = await write(linked, kind, conflicts, onProgress);
      if (message !== null) await look();
      return message;
    };
    // The answer to a question may come before the work that asked it has ended.
    run(words.updating, work, conflicts === "ask" ? "leave" : "afterwards");
  };
  return {
    asked: asked?.conflicts ?? null,
    start: (kind) => start(kind),
    answer: (conflicts) => {
      if (asked !== null && conflicts !== "cancel") return start(asked.kind, conflicts);
      setAsked(null);
      say({ intent: "info", text: words.left });
    },
  };
}
