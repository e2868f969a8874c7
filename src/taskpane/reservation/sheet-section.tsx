/** The reservation as a sheet in the workbook: made, brought up to date, or changed to another kind. */
import { type ReactElement, useEffect, useState } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, TableAddRegular } from "@fluentui/react-icons";
import { type Profile, reserve } from "../../engine";
import { insertReservation } from "../../excel";
import type { Edition } from "../../tariff";
import { type ReservationKind, exchange } from "../../workbook";
import { Section } from "../section";
import { useTasks } from "../tasks";
import { ConflictsDialog } from "./conflicts-dialog";
import { KindChoice } from "./kind-choice";
import { today } from "./today";
import type { Profiles } from "./use-profiles";
import type { SheetState } from "./use-sheet";
import { useTexts } from "./use-texts";
import { useUpdate } from "./use-update";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface SheetSectionProps {
  /** Null while something is missing or wrong in the form. */
  readonly profile: Profile | null;
  readonly edition: Edition | null;
  readonly profiles: Profiles;
  readonly sheet: SheetState;
}

export function SheetSection({ profile, edition, profiles: { store, now, isKept }, sheet }: SheetSectionProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { run, running, say } = useTasks();
  const { view } = sheet;
  const linked = view.state === "linked" ? view : null;
  const [kind, setKind] = useState<ReservationKind>("functions");
  const update = useUpdate(store, sheet);
  const { sheet: words, kept } = texts.reservation;
  const isBusy = running !== null;
  useEffect(() => {
    if (linked !== null) setKind(linked.kind);
  }, [linked?.sheetId, linked?.kind]);

  const insert = (): void => {
    if (!isKept) return say({ intent: "info", text: words.outsideExcel });
    if (profile === null || edition === null) return say({ intent: "warning", text: words.notYet });
    run(words.inserting, async (onProgress) => {
      const profileId = now.current.id;
      // The sheet refers to its profile, which may have been typed a moment ago.
      await store.save();
      const inserted = await insertReservation(reserve(profile, edition), { kind, date: today(), catalogue: exchange().catalogue, language: texts.language, profileId, onProgress });
      return { intent: "success", text: words.inserted(inserted.sheet, inserted.hasChart) };
    });
  };
  const nameOf = (id: string): string => store.find(id)?.form.name.trim() || kept.unnamed;
  const isOwn = linked !== null && linked.profileId === now.current.id;
  return (
    <Section heading={words.heading} testId="sheet">
      {linked !== null && (
        <Text data-testid="sheet-linked">
          {words.on(linked.sheet, nameOf(linked.profileId), linked.edition, words.kinds[linked.kind].label)}
          {!isOwn && ` ${words.ofAnother(nameOf(linked.profileId))}`}
        </Text>
      )}
      {linked !== null && !isOwn && (
        <div className={styles.actions}>
          <Button data-testid="sheet-show-profile" onClick={() => store.choose(linked.profileId)}>
            {words.show(nameOf(linked.profileId))}
          </Button>
        </div>
      )}
      {isOwn && (
        <div className={styles.actions}>
          <Button appearance="primary" icon={<ArrowSyncRegular />} data-testid="sheet-update" disabledFocusable={isBusy} onClick={() => update.start(linked.kind)}>
            {words.update}
          </Button>
          <Caption1 className={styles.quiet}>{words.updateHint}</Caption1>
        </div>
      )}
      <KindChoice kind={kind} onChoose={setKind} />
      <div className={styles.actions}>
        {isOwn && kind !== linked.kind && (
          <Button appearance="primary" data-testid="sheet-change-kind" disabledFocusable={isBusy} onClick={() => update.start(kind)}>
            {words.changeTo(words.kinds[kind].label)}
          </Button>
        )}
        <Button appearance={isOwn ? "secondary" : "primary"} icon={<TableAddRegular />} data-testid="sheet-insert" disabledFocusable={isBusy} onClick={insert}>
          {isOwn ? words.insertAnother : words.insert}
        </Button>
      </div>
      <ConflictsDialog asked={update.asked} onOverwrite={() => update.answer("overwrite")} onKeep={() => update.answer("keep")} onCancel={() => update.answer("cancel")} />
    </Section>
  );
}
