import type { ReactElement } from "react";
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { Page } from "./paging";

const useStyles = makeStyles({ pager: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS } });

export interface PagerTexts {
  readonly pages: string;
  readonly page: (page: number, pages: number) => string;
  readonly before: string;
  readonly after: string;
}

export interface PagerProps extends Pick<Page<unknown>, "page" | "pages"> {
  readonly texts: PagerTexts;
  readonly testId: string;
  readonly onPage: (page: number) => void;
}

/** Nothing where everything is on one page. */
export function Pager({ page, pages, texts, testId, onPage }: PagerProps): ReactElement | null {
  const styles = useStyles();
  if (pages === 1) return null;
  return (
    <nav className={styles.pager} aria-label={texts.pages}>
      <Button size="small" icon={<ChevronLeftRegular />} disabledFocusable={page === 0} data-testid={`${testId}-before`} onClick={() => onPage(page - 1)}>
        {texts.before}
      </Button>
      <Text size={200} aria-live="polite" data-testid={testId}>
        {texts.page(page + 1, pages)}
      </Text>
      <Button size="small" icon={<ChevronRightRegular />} iconPosition="after" disabledFocusable={page === pages - 1} data-testid={`${testId}-after`} onClick={() => onPage(page + 1)}>
        {texts.after}
      </Button>
    </nav>
  );
}
