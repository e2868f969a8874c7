/** The warnings that the maker of an edition took as they are, as the edition records them. */
import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Edition } from "../../tariff";
import { useTexts } from "../use-texts";
import { dayText } from "./day-text";
import { loadTexts } from "./load-texts";

const MOST_SHOWN = 10;

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function ConfirmedWarnings({ edition: { confirmed = [] } }: { readonly edition: Edition }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = loadTexts[language];
  return (
    <>
      {confirmed.map(({ on, warnings }, index) => (
        <details key={index} data-testid="edition-confirmed">
          <summary tabIndex={0}>
            <Caption1>{texts.confirmed(dayText(on, language), warnings.length)}</Caption1>
          </summary>
          <ul className={styles.list}>
            {warnings.slice(0, MOST_SHOWN).map((warning, row) => (
              <li key={row}>{warning[language]}</li>
            ))}
            {warnings.length > MOST_SHOWN && <li>{texts.more(warnings.length - MOST_SHOWN)}</li>}
          </ul>
        </details>
      ))}
    </>
  );
}
