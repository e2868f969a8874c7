/** Opens the private key of the office with its password. The opened key is kept in this pane alone. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Field, Input, Text, makeStyles, tokens } from "@fluentui/react-components";
import { LARGEST_FILE, type PublicKey, SignatureFailure, type SigningKey, jsonProblemText, openPrivateKey, readJson, readKeyOwner } from "../../workbook";
import { type Message, useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { FileDrop } from "./file-drop";
import { publishTexts } from "./publish-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
});

export interface KeyFormProps {
  readonly signing: SigningKey | null;
  readonly onOpened: (key: SigningKey | null) => void;
}

interface KeyFile {
  readonly candidate: unknown;
  readonly owner: PublicKey;
}

export function KeyForm({ signing, onOpened }: KeyFormProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { key: texts } = publishTexts[language];
  const { run, running } = useTasks();
  const [file, setFile] = useState<KeyFile | null>(null);
  const [password, setPassword] = useState("");

  /** What is wrong with a key is told with its file. */
  const told = async (name: string, work: () => Promise<Message | null>): Promise<Message | null> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof SignatureFailure)) throw error;
      return { intent: "error", text: texts.notReadable(name, error.in(language)) };
    }
  };
  const read = (chosen: File): void =>
    run(texts.reading, () =>
      told(chosen.name, async () => {
        const { value, problem } = chosen.size > LARGEST_FILE ? { value: undefined, problem: { kind: "tooLarge", most: LARGEST_FILE } as const } : readJson(new Uint8Array(await chosen.arrayBuffer()));
        if (problem !== null) return { intent: "error", text: texts.notReadable(chosen.name, jsonProblemText(problem, language)) };
        setFile({ candidate: value, owner: await readKeyOwner(value) });
        return null;
      }),
    );
  const open = ({ candidate, owner }: KeyFile): void =>
    run(texts.opening, () =>
      told(owner.owner, async () => {
        onOpened(await openPrivateKey(candidate, password));
        setPassword("");
        setFile(null);
        return { intent: "success", text: texts.opened(owner.owner) };
      }),
    );
  if (signing !== null)
    return (
      <div className={styles.row} data-testid="key-ready">
        <Text>{texts.ready(signing.publicKey.owner)}</Text>
        <Button size="small" onClick={() => onOpened(null)}>
          {texts.forget}
        </Button>
      </div>
    );
  return (
    <div className={styles.form}>
      <Caption1>{texts.none}</Caption1>
      <FileDrop label={texts.choose} hint={texts.drop} accept=".json,application/json" testId="key-choose" disabled={running !== null} onFile={read} />
      {file !== null && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            open(file);
          }}
        >
          <Text data-testid="key-owner">{texts.owner(file.owner.owner)}</Text>
          <Field label={texts.password}>
            <Input type="password" value={password} autoComplete="off" data-testid="key-password" onChange={(_, { value }) => setPassword(value)} />
          </Field>
          <div className={styles.row}>
            <Button type="submit" disabled={password === ""} disabledFocusable={password !== "" && running !== null} data-testid="key-open">
              {texts.open}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
