import type { ReactElement, ReactNode } from "react";
import { Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  folded: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS },
  summary: { cursor: "pointer", padding: `${tokens.spacingVerticalXXS} 0`, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  aside: { color: tokens.colorNeutralForeground3, marginLeft: tokens.spacingHorizontalS },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}` },
});

export interface FoldedProps {
  readonly heading: string;
  /** What can be known without opening it. */
  readonly aside?: string;
  readonly testId?: string;
  /** Whether it is open at first, or is opened by somebody else. */
  readonly open?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** A part that most people leave alone: its heading, and the rest when it is opened. */
export function Folded({ heading, aside, testId, open, onToggle, children }: FoldedProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.folded} data-testid={testId} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      {/* In Excel on the web Office.js itself goes from one element to the next, and knows a summary only by this. */}
      <summary className={styles.summary} tabIndex={0}>
        <Text weight="semibold">{heading}</Text>
        {aside !== undefined && <Caption1 className={styles.aside}>{aside}</Caption1>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
