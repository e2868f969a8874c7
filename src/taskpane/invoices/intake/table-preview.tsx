/** The first rows of a table as they will be read: what a column was taken for shows at a glance. */
import type { ReactElement } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { type GridField, type PreviewRow, type PreviewValue, fields } from "../../../invoice";
import { formatExactly } from "../../../money";
import { euros } from "../../reservation/euros";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, margin: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, listStyleType: "none", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) max-content", columnGap: tokens.spacingHorizontalM, alignItems: "baseline", overflowWrap: "anywhere" },
  amount: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  problem: { display: "flex", columnGap: tokens.spacingHorizontalXS, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** What stands on a line of its own. */
const apart: readonly GridField[] = ["text", "amount"];

export function TablePreview({ rows }: { readonly rows: readonly PreviewRow[] }): ReactElement | null {
  const styles = useStyles();
  const { language, invoices: { table: texts, outcome } } = useTexts();
  if (rows.length === 0) return null;
  const shown = (value: PreviewValue | undefined): string => {
    if (value === undefined || value.kind === "problem") return "";
    if (value.kind === "text") return value.text;
    if (value.kind === "day") return outcome.date(value.day);
    return value.kind === "amount" ? euros(value.amount, language) : formatExactly(value.number.toNumber(), language);
  };
  return (
    <div data-testid="table-preview">
      <Caption1 block>{texts.preview}</Caption1>
      <ul className={styles.rows}>
        {rows.map(({ name, values }) => {
          const entries = Object.entries(values) as [GridField, PreviewValue][];
          const others = entries.filter(([field, { kind }]) => !apart.includes(field) && kind !== "problem");
          return (
            <li key={name}>
              <span className={styles.line}>
                <Text size={200}>{shown(values.text)}</Text>
                <Text size={200} className={styles.amount}>
                  {shown(values.amount)}
                </Text>
              </span>
              <Caption1 block className={styles.quiet}>
                {[texts.row(name), ...others.map(([field, value]) => `${fields[field].label[language]} ${shown(value)}`)].join(" · ")}
              </Caption1>
              {entries.map(([field, value]) =>
                value.kind === "problem" ? (
                  <span key={field} className={styles.problem}>
                    <WarningRegular className={styles.icon} fontSize={16} aria-hidden />
                    {value.problem.in(language)}
                  </span>
                ) : null,
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
