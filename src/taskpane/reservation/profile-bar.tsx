/** Which profile of the workbook is shown, another one, a new one, and whether what was typed is kept. */
import { type ReactElement, useState } from "react";
import {
  Button,
  Caption1,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { useTexts } from "./use-texts";
import type { ProfileEntry } from "./profile-store";
import type { Profiles } from "./use-profiles";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXS },
  choose: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  keeping: { display: "flex", flexDirection: "column" },
});

/** Names as they are chosen from: one that occurs again has a number. */
export function namesOf(entries: readonly ProfileEntry[], unnamed: string, another: (name: string, count: number) => string): readonly string[] {
  const seen = new Map<string, number>();
  return entries.map(({ form }) => {
    const name = form.name.trim() || unnamed;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : another(name, count);
  });
}

export function ProfileBar({ store, now, isKept }: Profiles): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { run } = useTasks();
  const [asking, setAsking] = useState(false);
  const words = texts.reservation.kept;
  const { entries, current, keeping, notRead, notWritten, damaged } = now;
  const names = namesOf(entries, words.unnamed, words.another);
  const name = names[entries.findIndex(({ id }) => id === current.id)] ?? words.unnamed;
  const keepingText = { reading: words.reading, fresh: words.fresher, pending: words.notYet, saving: words.saving, saved: words.saved }[keeping];

  const remove = (): void => {
    setAsking(false);
    run(words.removing, async () => {
      await store.remove();
      return { intent: "success", text: words.removed(name) };
    });
  };
  return (
    <>
      <div className={styles.row}>
        <Field label={words.choose} className={styles.choose}>
          <Select value={current.id} data-testid="profile-choose" onChange={(_, { value }) => store.choose(value)}>
            {entries.map(({ id }, index) => (
              <option key={id} value={id}>
                {names[index]}
              </option>
            ))}
          </Select>
        </Field>
        <Button icon={<AddRegular />} title={words.fresh} aria-label={words.fresh} data-testid="profile-new" onClick={store.addEmpty} />
        <Button icon={<DeleteRegular />} title={words.remove} aria-label={words.remove} data-testid="profile-remove" onClick={() => setAsking(true)} />
      </div>
      <div className={styles.keeping}>
        <Caption1 data-testid="profile-keeping">{isKept ? keepingText : words.outsideExcel}</Caption1>
        {isKept && <Caption1 className={styles.quiet}>{words.policy}</Caption1>}
      </div>
      {notWritten !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="profile-not-written">{words.failed(describeError(notWritten, texts))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" data-testid="profile-save" onClick={() => void store.save()}>
              {words.save}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {notRead !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="profile-not-read">{words.notRead(describeError(notRead, texts))}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" data-testid="profile-read-again" onClick={() => void store.read()}>
              {texts.retry}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {damaged > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody data-testid="profile-damaged">{words.damaged(damaged)}</MessageBarBody>
        </MessageBar>
      )}
      <Dialog open={asking} modalType="alert" onOpenChange={(_, { open }) => setAsking(open)}>
        <DialogSurface data-testid="profile-remove-dialog">
          <DialogBody>
            <DialogTitle>{words.removeTitle(name)}</DialogTitle>
            <DialogContent>{words.removeText}</DialogContent>
            <DialogActions fluid>
              <Button appearance="primary" data-testid="profile-keep" onClick={() => setAsking(false)}>
                {words.keep}
              </Button>
              <Button data-testid="profile-remove-confirm" onClick={remove}>
                {words.confirmRemove}
              </Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
