import type { ReactElement } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useTexts } from "../use-texts";
import type { RowPage } from "./rows";

const useStyles = makeStyles({ pager: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS } });

export interface PagerProps extends Pick<RowPage, "page" | "pages"> {
  readonly onPage: (page: number) => void;
}

/** Nothing where everything is on one page. */
export function Pager({ page, pages, onPage }: PagerProps): ReactElement | null {
  const styles = useStyles();
  const { effect: texts } = useTexts();
  if (pages === 1) return null;
  return (
    <nav className={styles.pager} aria-label={texts.pages}>
      <Button size="small" icon={<ChevronLeftRegular />} disabledFocusable={page === 0} data-testid="effect-page-before" onClick={() => onPage(page - 1)}>
        {texts.before}
      </Button>
      <Text size={200} aria-live="polite" data-testid="effect-page">
        {texts.page(page + 1, pages)}
      </Text>
      <Button size="small" icon={<ChevronRightRegular />} iconPosition="after" disabledFocusable={page === pages - 1} data-testid="effect-page-after" onClick={() => onPage(page + 1)}>
        {texts.after}
      </Button>
    </nav>
  );
}
