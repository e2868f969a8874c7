/** Saves a profile as a file and reads one from a file; a file with faults is told of in full and changes nothing. */
import { type ChangeEvent, type ReactElement, useRef, useState } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular, DismissRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { Profile } from "../../engine";
import type { Edition } from "../../tariff";
import { useTasks } from "../tasks";
import { useTexts } from "./use-texts";
import { fileNameOf, offerFile, readProfileFile } from "./profile-file";
import type { ProfileForm } from "./profile-form";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  issues: { margin: `${tokens.spacingVerticalXS} 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

export interface FileButtonsProps {
  readonly profile: Profile | null;
  readonly edition: Edition;
  readonly onRead: (form: ProfileForm) => void;
}

interface Refused {
  readonly message: string;
  readonly issues: readonly string[];
}

export function FileButtons({ profile, edition, onRead }: FileButtonsProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { say, run } = useTasks();
  const picker = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { file: words, kept } = texts.reservation;

  const save = (): void => {
    if (profile === null) return say({ intent: "warning", text: words.notYet });
    const name = fileNameOf(profile, words.name);
    offerFile(profile, name);
    say({ intent: "success", text: words.saved(name) });
  };
  const read = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = target.files ?? [];
    if (!file) return;
    run(words.read, async () => {
      const result = readProfileFile(file.name, await file.text(), edition, texts);
      // The same file can be chosen again once it is mended.
      target.value = "";
      if ("form" in result) {
        setRefused(null);
        onRead(result.form);
        return { intent: "success", text: words.added(result.form.name || kept.unnamed) };
      }
      setRefused(result);
      return null;
    });
  };
  return (
    <>
      <div className={styles.row}>
        <Button size="small" icon={<FolderOpenRegular />} data-testid="profile-read" onClick={() => picker.current?.click()}>
          {words.read}
        </Button>
        <Button size="small" icon={<ArrowDownloadRegular />} data-testid="profile-save-file" onClick={save}>
          {words.save}
        </Button>
        <input ref={picker} type="file" accept=".json,application/json" hidden aria-label={words.read} data-testid="profile-file" onChange={read} />
      </div>
      {refused !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="profile-file-issues">
            {refused.message}
            {refused.issues.length > 0 && (
              <ul className={styles.issues}>
                {refused.issues.map((issue) => (
                  <li key={issue}>{issue}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
          <MessageBarActions
            containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.close} onClick={() => setRefused(null)} />}
          />
        </MessageBar>
      )}
    </>
  );
}
