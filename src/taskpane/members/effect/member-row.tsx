/** One member: its change, where that stands to the band, and its reasons when it is opened. */
import { type ReactElement, useId } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { verdictWords } from "../../../workbook";
import { signedEuros } from "../../reservation/euros";
import { shareText } from "../numbers";
import { useTexts } from "../use-texts";
import { MemberDetails, UnpricedDetails } from "./member-details";
import type { Row } from "./rows";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  name: { padding: 0, textAlign: "left", verticalAlign: "top", fontWeight: "inherit" },
  toggle: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    alignItems: "start",
    columnGap: "2px",
    width: "100%",
    minHeight: "26px",
    padding: "4px 0",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: { overflowWrap: "anywhere" },
  cell: { padding: "4px 0 4px 4px", textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  wide: { whiteSpace: "normal", color: tokens.colorStatusWarningForeground3 },
  mark: { display: "block", color: tokens.colorStatusWarningForeground3 },
  details: { padding: `0 0 ${tokens.spacingVerticalS} 18px` },
});

export interface MemberRowProps {
  readonly row: Row;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function MemberRow({ row, isOpen, onToggle }: MemberRowProps): ReactElement {
  const styles = useStyles();
  const { language, effect: texts } = useTexts();
  const details = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr className={styles.row} data-testid={`effect-member-${row.key}`}>
        <th scope="row" className={styles.name}>
          <button type="button" className={styles.toggle} aria-expanded={isOpen} aria-controls={isOpen ? details : undefined} onClick={onToggle}>
            <Chevron aria-hidden fontSize={16} />
            <span className={styles.label}>{row.name}</span>
          </button>
        </th>
        {row.kind === "unpriced" ? (
          <td colSpan={2} className={mergeClasses(styles.cell, styles.wide)}>
            {texts.filters.unpriced}
          </td>
        ) : (
          <>
            <td className={styles.cell}>{signedEuros(row.one.change, language)}</td>
            <td className={styles.cell}>
              {shareText(row.one.share, language)}
              {row.one.verdict !== "within" && row.one.verdict !== "unknown" && <span className={styles.mark}>{verdictWords[row.one.verdict][language]}</span>}
            </td>
          </>
        )}
      </tr>
      {isOpen && (
        <tr id={details}>
          <td colSpan={3} className={styles.details} data-testid="effect-details">
            {row.kind === "unpriced" ? <UnpricedDetails one={row.one} /> : <MemberDetails one={row.one} />}
          </td>
        </tr>
      )}
    </>
  );
}
