/** What the signature of an edition says: who signed it, and what was changed afterwards. */
import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition } from "../../tariff";
import type { SignedChanges, Verdict } from "../../workbook";
import { useTexts } from "../use-texts";
import { dayText } from "./day-text";
import { type LoadTexts, loadTexts } from "./load-texts";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  fingerprint: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const intents = { trusted: "success", unsigned: "warning", unknownKey: "warning", changed: "error", broken: "error" } as const;

/** A charge by its label and its id, where the edition still has it. */
function chargeText(id: string, edition: Edition | null, language: "nl" | "en"): string {
  const charge = edition?.charges.find((candidate) => candidate.id === id);
  return charge === undefined ? id : `${charge.label[language]} (${id})`;
}

function changeLines(changes: SignedChanges, edition: Edition | null, language: "nl" | "en", { changes: words }: LoadTexts): readonly string[] {
  const list = (word: string, ids: readonly string[]): readonly string[] => (ids.length === 0 ? [] : [`${word}: ${ids.map((id) => chargeText(id, edition, language)).join("; ")}`]);
  const lines = [
    ...list(words.changed, changes.changed),
    ...list(words.added, changes.added),
    ...list(words.gone, changes.gone),
    ...(["facts", "services", "readings", "order"] as const).filter((part) => changes[part]).map((part) => words[part]),
  ];
  return lines.length === 0 ? [words.nothing] : lines;
}

export interface VerdictDetailsProps {
  readonly verdict: Verdict;
  /** Null where what was signed is no sound edition any more. */
  readonly edition: Edition | null;
  readonly title?: string;
}

export function VerdictDetails({ verdict, edition, title }: VerdictDetailsProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  const isKnown = verdict.state === "trusted" || (verdict.state === "changed" && verdict.isTrusted);
  const day = "signer" in verdict ? dayText(verdict.signer.day, language) : "";
  return (
    <MessageBar intent={intents[verdict.state]} layout="multiline" data-testid="edition-verdict">
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle>{title}</MessageBarTitle>}
        {texts.states[verdict.state]}{" "}
        {"signer" in verdict && (isKnown ? texts.signedBy(verdict.signer.name, day) : texts.saysSignedBy(verdict.signer.name, day))}
        {verdict.state === "changed" && (
          <ul className={styles.list} data-testid="edition-changes">
            {changeLines(verdict.changes, edition, language, texts).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {"signer" in verdict && !isKnown && (
          <>
            <Text block size={200} weight="semibold">
              {texts.fingerprint}
            </Text>
            <span className={styles.fingerprint} data-testid="edition-fingerprint">
              {verdict.signer.fingerprint}
            </span>
          </>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
