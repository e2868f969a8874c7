import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground3, paddingBottom: tokens.spacingVerticalXS },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  cell: { padding: "3px 0 3px 8px", textAlign: "right", verticalAlign: "top", fontWeight: "inherit", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  label: { padding: "3px 0", textAlign: "left", whiteSpace: "normal", overflowWrap: "anywhere" },
  note: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface FiguresRow {
  readonly key: string;
  /** The row's label and then its figures. */
  readonly cells: readonly string[];
  /** Said below the label. */
  readonly note?: string;
  readonly strong?: boolean;
}

export interface FiguresTableProps {
  readonly headings: readonly string[];
  readonly rows: readonly FiguresRow[];
  readonly caption?: string;
  readonly testId?: string;
}

/** A narrow table: a label, and figures on the right. */
export function FiguresTable({ headings, rows, caption, testId }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  const column = (index: number): string => mergeClasses(styles.cell, index === 0 && styles.label);
  return (
    <table className={styles.table} data-testid={testId}>
      {caption !== undefined && <caption className={styles.caption}>{caption}</caption>}
      <thead>
        <tr>
          {headings.map((heading, index) => (
            <th key={heading} scope="col" className={mergeClasses(column(index), styles.head)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, note, strong }) => (
          <tr key={key} className={mergeClasses(styles.row, strong && styles.strong)}>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th key={index} scope="row" className={column(index)}>
                  {cell}
                  {note !== undefined && <span className={styles.note}>{note}</span>}
                </th>
              ) : (
                <td key={index} className={column(index)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
