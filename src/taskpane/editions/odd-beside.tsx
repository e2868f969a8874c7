/** What is odd about an edition that was read in beside the one before it, each with a link to its cell. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { checkAgainst } from "../../engine";
import { type Edition, previousEdition } from "../../tariff";
import { type FoundTable, warningPlace } from "../../workbook";
import { useCatalogue } from "../use-catalogue";
import { useTexts } from "../use-texts";
import { CellLink } from "./cell-link";
import { readInTexts } from "./read-in-texts";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export interface OddBesideProps {
  readonly edition: Edition;
  /** Those that it was read from. */
  readonly tables: readonly FoundTable[];
}

export function OddBeside({ edition, tables }: OddBesideProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  const previous = previousEdition(edition, useCatalogue());
  const warnings = previous === null ? [] : checkAgainst(edition, previous);
  if (previous === null || warnings.length === 0) return null;
  return (
    <div data-testid="read-in-odd">
      <Caption1>{texts.odd(previous.id, warnings.length)}</Caption1>
      <ul className={styles.list}>
        {warnings.map((warning, index) => {
          const place = warningPlace(warning, tables);
          return (
            <li key={index}>
              <Text size={200}>
                {place !== null && <CellLink {...place} />}
                {warning.charge}: {warning.text[language]}
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
