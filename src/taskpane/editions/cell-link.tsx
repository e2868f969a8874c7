/** Goes to a cell of the workbook. */
import type { ReactElement } from "react";
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { selectCell } from "../../excel";
import { useTasks } from "../tasks";
import { useTexts } from "../use-texts";
import { readInTexts } from "./read-in-texts";

const useStyles = makeStyles({ place: { marginInlineEnd: tokens.spacingHorizontalXS } });

export interface CellLinkProps {
  readonly sheet: string;
  /** "F14", or an area. */
  readonly address: string;
}

export function CellLink({ sheet, address }: CellLinkProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const texts = readInTexts[language];
  const { say } = useTasks();
  const go = (): void => void selectCell(sheet, address).catch(() => say({ intent: "warning", text: texts.gone(address) }));
  return (
    <Link as="button" className={styles.place} aria-label={texts.goTo(address)} data-testid={`issue-${address}`} onClick={go}>
      {address}
    </Link>
  );
}
