/** The keys that the user trusts. */
import type { ReactElement } from "react";
import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { distrustKey } from "../../excel";
import { Folded } from "../folded";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";
import type { EditionsState } from "./use-editions";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXXS },
  fingerprint: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

export function KeysList({ keys, keysChanged }: EditionsState): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { keys: texts, notKept } = loadTexts[language];
  const { say } = useTasks();
  const distrust = async (fingerprint: string, owner: string): Promise<void> => {
    try {
      await distrustKey(fingerprint);
      keysChanged();
      say({ intent: "success", text: texts.distrusted(owner) });
    } catch {
      say({ intent: "error", text: notKept });
    }
  };
  return (
    <Folded heading={texts.heading} aside={String(keys.length)} testId="trusted-keys">
      <Caption1>{keys.length === 0 ? texts.none : texts.about}</Caption1>
      {keys.map(({ owner, fingerprint }) => (
        <div key={fingerprint} className={styles.item}>
          <Text weight="semibold">{owner}</Text>
          <Caption1 className={styles.fingerprint}>{fingerprint}</Caption1>
          <Button size="small" data-testid="distrust-key" onClick={() => void distrust(fingerprint, owner)}>
            {texts.distrust}
          </Button>
        </div>
      ))}
    </Folded>
  );
}
