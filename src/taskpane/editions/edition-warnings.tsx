/** What is odd beside the edition of the year before, to be confirmed before an edition is published. */
import type { ReactElement } from "react";
import { Checkbox, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { EditionWarning } from "../../engine";
import type { Edition } from "../../tariff";
import { useTexts } from "../use-texts";
import { publishTexts } from "./publish-texts";

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export interface EditionWarningsProps {
  readonly warnings: readonly EditionWarning[];
  /** The edition that it was held against. */
  readonly previous: Edition;
  readonly confirmed: boolean;
  readonly onConfirm: (confirmed: boolean) => void;
}

export function EditionWarnings({ warnings, previous, confirmed, onConfirm }: EditionWarningsProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = publishTexts[language].check;
  if (warnings.length === 0)
    return (
      <MessageBar intent="success" data-testid="publish-check">
        <MessageBarBody>{texts.fine(previous.id)}</MessageBarBody>
      </MessageBar>
    );
  return (
    <>
      <MessageBar intent="warning" layout="multiline" data-testid="publish-check">
        <MessageBarBody>
          {texts.found(previous.id, warnings.length)}
          <ul className={styles.list}>
            {warnings.map(({ charge, text }, index) => (
              <li key={index}>
                {charge}: {text[language]}
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
      <Checkbox label={texts.confirm(warnings.length)} checked={confirmed} data-testid="publish-confirm" onChange={(_, { checked }) => onConfirm(checked === true)} />
    </>
  );
}
