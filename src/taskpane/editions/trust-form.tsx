/** Trusts the key that an edition was signed with, once the user compared its fingerprint. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { trustKey } from "../../excel";
import type { PublicKey } from "../../workbook";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS } });

export interface TrustFormProps {
  readonly signedWith: PublicKey;
  readonly onTrusted: () => void;
}

export function TrustForm({ signedWith, onTrusted }: TrustFormProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const { say } = useTasks();
  const [compared, setCompared] = useState(false);
  const trust = async (): Promise<void> => {
    try {
      await trustKey(signedWith);
      say({ intent: "success", text: texts.trusted(signedWith.owner) });
      onTrusted();
    } catch {
      say({ intent: "error", text: texts.notKept });
    }
  };
  return (
    <div className={styles.form} data-testid="trust">
      <Caption1>{texts.compareFingerprint(signedWith.owner)}</Caption1>
      <Checkbox label={texts.compared} checked={compared} data-testid="trust-compared" onChange={(_, { checked }) => setCompared(checked === true)} />
      <Button size="small" disabled={!compared} data-testid="trust-key" onClick={() => void trust()}>
        {texts.trust}
      </Button>
    </div>
  );
}
