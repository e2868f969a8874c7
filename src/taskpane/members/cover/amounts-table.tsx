/** Amounts in three columns, in groups: narrow enough for a small pane, since a group's name has a line of its own. */
import type { ReactElement } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2, verticalAlign: "bottom" },
  cell: { padding: "2px 0 2px 4px", textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: "inherit" },
  label: { paddingLeft: 0, textAlign: "left", color: tokens.colorNeutralForeground3 },
  group: { padding: "6px 0 0", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  ruled: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

export interface AmountsRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly [income: string, cost: string, result: string];
  readonly strong?: boolean;
}

export interface AmountsGroup {
  readonly key: string;
  /** Null where the rows stand by themselves. */
  readonly label: string | null;
  readonly rows: readonly AmountsRow[];
}

export interface AmountsTableProps {
  readonly headings: readonly [income: string, cost: string, result: string];
  readonly groups: readonly AmountsGroup[];
  readonly testId: string;
}

export function AmountsTable({ headings, groups, testId }: AmountsTableProps): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table} data-testid={testId}>
      <thead>
        <tr>
          <td />
          {headings.map((heading) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.head)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ key, label, rows }) => (
        <tbody key={key}>
          {label !== null && (
            <tr className={styles.ruled}>
              <th colSpan={headings.length + 1} scope="rowgroup" className={styles.group}>
                {label}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.key} className={mergeClasses(label === null && styles.ruled, row.strong && styles.strong)}>
              <th scope="row" className={mergeClasses(styles.cell, styles.label)}>
                {row.label}
              </th>
              {row.cells.map((cell, index) => (
                <td key={index} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
