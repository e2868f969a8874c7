import type { ReactElement } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { TableChange } from "../excel";
import { formatNumber } from "../money";
import { useTexts } from "./use-texts";

const MOST_SHOWN = 8;

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, padding: "2px 8px 2px 0", verticalAlign: "bottom" },
  cell: { textAlign: "left", padding: "2px 8px 2px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  address: { whiteSpace: "nowrap" },
});

interface ChangesTableProps {
  readonly changes: readonly TableChange[];
  /** The heading of what was expected; when left out, the edition's. */
  readonly expected?: string;
}

/** The first changed cells: what is there now, and what was expected. */
export function ChangesTable({ changes, expected: expectedHeading }: ChangesTableProps): ReactElement {
  const styles = useStyles();
  const { tariffs, language } = useTexts();
  const inWords = (value: string | number): string => (typeof value === "number" ? formatNumber(value, language) : value || tariffs.blank);
  const sheets = new Set(changes.map(({ sheet }) => sheet));
  const rest = changes.length - MOST_SHOWN;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[tariffs.cell, tariffs.found, expectedHeading ?? tariffs.expected].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, MOST_SHOWN).map(({ sheet, address, found, expected }) => (
            <tr key={`${sheet}!${address}`}>
              <th scope="row" className={`${styles.cell} ${styles.address}`}>
                {sheets.size > 1 ? `${sheet}!${address}` : address}
              </th>
              <td className={styles.cell}>{inWords(found)}</td>
              <td className={styles.cell}>{inWords(expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && <Caption1>{tariffs.more(rest)}</Caption1>}
    </>
  );
}
