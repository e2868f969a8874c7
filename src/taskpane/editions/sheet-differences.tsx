/** Where the visible tables of a published workbook say something else than the edition inside. */
import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { PublicationDifference } from "../../workbook";
import { useTexts } from "../use-texts";
import { loadTexts } from "./load-texts";

const MOST_SHOWN = 10;

const useStyles = makeStyles({ list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" } });

export function SheetDifferences({ differences }: { readonly differences: readonly PublicationDifference[] }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { sheets: texts, more } = loadTexts[language];
  const rest = differences.length - MOST_SHOWN;
  const line = ({ kind, sheet, address, table, row, header, found, expected }: PublicationDifference): string => {
    const place = `${sheet}!${address}`;
    switch (kind) {
      case "cell":
        return texts.cell(row, header, place, found, expected);
      case "missingRow":
        return texts.missingRow(row, place);
      case "extraRow":
        return texts.extraRow(row, place);
      case "missingColumn":
        return texts.missingColumn(header, place);
      case "missingTable":
        return texts.missingTable(table);
    }
  };
  return (
    <MessageBar intent="error" layout="multiline" data-testid="edition-sheet-differences">
      <MessageBarBody>
        {texts.about}
        <ul className={styles.list}>
          {differences.slice(0, MOST_SHOWN).map((difference, index) => (
            <li key={index}>{line(difference)}</li>
          ))}
          {rest > 0 && <li>{more(rest)}</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
