/** Makes a key pair, once: both are offered as files, and the public one is trusted by its maker. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Field, Input, MessageBar, MessageBarBody, Text, makeStyles, tokens } from "@fluentui/react-components";
import { trustKey } from "../../excel";
import { type PrivateKeyFile, type PublicKey, SHORTEST_PASSWORD, SignatureFailure, canonicalBytes, makeKeyPair } from "../../workbook";
import { Folded } from "../folded";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { fileName, offerFile } from "./offer-file";
import { publishTexts } from "./publish-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalS },
  start: { alignSelf: "flex-start" },
  fingerprint: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

interface Made {
  readonly publicKey: PublicKey;
  readonly privateKey: PrivateKeyFile;
}

export function MakeKey({ onTrusted }: { readonly onTrusted: () => void }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { make: texts } = publishTexts[language];
  const { run, running } = useTasks();
  const [owner, setOwner] = useState("");
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [made, setMade] = useState<Made | null>(null);
  const differs = again !== "" && again !== password;

  const make = (): void =>
    run(texts.making, async () => {
      try {
        const pair = await makeKeyPair(owner, password);
        setMade(pair);
        setPassword("");
        setAgain("");
        try {
          await trustKey(pair.publicKey);
        } catch {
          return { intent: "warning", text: texts.notTrusted };
        }
        onTrusted();
        return { intent: "success", text: texts.made };
      } catch (error) {
        if (error instanceof SignatureFailure) return { intent: "error", text: error.in(language) };
        throw error;
      }
    });
  const save = (key: PublicKey | PrivateKeyFile, name: string): void => offerFile(canonicalBytes(key), fileName(name, "json"), "application/json");
  return (
    <Folded heading={texts.heading} testId="key-make">
      <Caption1>{texts.about}</Caption1>
      {made === null ? (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            make();
          }}
        >
          <Field label={texts.owner} hint={texts.ownerHint}>
            <Input value={owner} autoComplete="off" data-testid="key-new-owner" onChange={(_, { value }) => setOwner(value)} />
          </Field>
          <Field label={texts.password} hint={texts.passwordHint(SHORTEST_PASSWORD)}>
            <Input type="password" value={password} autoComplete="new-password" data-testid="key-new-password" onChange={(_, { value }) => setPassword(value)} />
          </Field>
          <Field label={texts.again} validationMessage={differs ? texts.differ : undefined} validationState={differs ? "error" : "none"}>
            <Input type="password" value={again} autoComplete="new-password" data-testid="key-new-again" onChange={(_, { value }) => setAgain(value)} />
          </Field>
          <Button type="submit" className={styles.start} disabled={owner.trim() === "" || password === "" || again !== password || running !== null} data-testid="key-make-pair">
            {texts.make}
          </Button>
        </form>
      ) : (
        <MessageBar intent="warning" layout="multiline" data-testid="key-made">
          <MessageBarBody className={styles.form}>
            <Text block>{texts.made}</Text>
            <Button size="small" className={styles.start} data-testid="key-save-private" onClick={() => save(made.privateKey, texts.privateName)}>
              {texts.savePrivate}
            </Button>
            <Caption1>{texts.privateHint}</Caption1>
            <Button size="small" className={styles.start} data-testid="key-save-public" onClick={() => save(made.publicKey, texts.publicName)}>
              {texts.savePublic}
            </Button>
            <Caption1>{texts.publicHint}</Caption1>
            <Text weight="semibold">{texts.fingerprint}</Text>
            <span className={styles.fingerprint} data-testid="key-fingerprint">
              {made.publicKey.fingerprint}
            </span>
            <Caption1>{texts.fingerprintHint}</Caption1>
          </MessageBarBody>
        </MessageBar>
      )}
    </Folded>
  );
}
