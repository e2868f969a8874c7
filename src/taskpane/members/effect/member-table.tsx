/** The members in a table that is searched, filtered and sorted; a member is opened for its reasons. */
import { type ReactElement, useDeferredValue, useMemo, useState } from "react";
import { Caption1, Input, ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular, SearchRegular } from "@fluentui/react-icons";
import type { Impact } from "../../../engine";
import { Pager } from "../../pager";
import { pageOf } from "../../paging";
import { useTexts } from "../use-texts";
import { MemberRow } from "./member-row";
import { FIRST_SORTING, type RowFilter, type SortColumn, chosenSorting, filterChoices, matching, rowsOf, sorted } from "./rows";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { padding: 0, fontWeight: "inherit" },
  sort: {
    display: "flex",
    alignItems: "center",
    columnGap: "2px",
    width: "100%",
    minHeight: "28px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  right: { justifyContent: "flex-end" },
  change: { width: "104px" },
  share: { width: "64px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function MemberTable({ impact }: { readonly impact: Impact }): ReactElement {
  const styles = useStyles();
  const { effect: texts } = useTexts();
  const [query, setQuery] = useState("");
  const [wanted, setWanted] = useState<RowFilter>("all");
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const [wantedPage, setPage] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  // Typing comes first.
  const searched = useDeferredValue(query);
  const rows = useMemo(() => rowsOf(impact), [impact]);
  const choices = useMemo(() => filterChoices(rows), [rows]);
  // A filter that became empty, as by another edition, gives way.
  const filter = choices.some((choice) => choice.filter === wanted) ? wanted : "all";
  const found = useMemo(() => sorted(matching(rows, filter, searched), sorting), [rows, filter, searched, sorting]);
  const { rows: shown, page, pages } = pageOf(found, wantedPage);
  const anew = (change: () => void): void => {
    change();
    setPage(0);
  };
  const toggle = (key: number): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const heading = (column: SortColumn, label: string, width?: string): ReactElement => {
    const isChosen = sorting.column === column;
    const Icon = sorting.isDescending ? ArrowSortDownRegular : ArrowSortUpRegular;
    return (
      <th scope="col" className={mergeClasses(styles.head, width)} aria-sort={isChosen ? (sorting.isDescending ? "descending" : "ascending") : "none"}>
        <button type="button" className={mergeClasses(styles.sort, column !== "name" && styles.right)} title={texts.sortBy(label)} data-testid={`effect-sort-${column}`} onClick={() => anew(() => setSorting(chosenSorting(sorting, column)))}>
          {label}
          {isChosen && <Icon aria-hidden />}
        </button>
      </th>
    );
  };
  return (
    <>
      <Input type="search" aria-label={texts.search} placeholder={texts.search} contentBefore={<SearchRegular />} value={query} data-testid="effect-search" onChange={(_, { value }) => anew(() => setQuery(value))} />
      {choices.length > 2 && (
        <div role="group" aria-label={texts.filter} className={styles.filters}>
          {choices.map((choice) => (
            <ToggleButton key={choice.filter} size="small" checked={choice.filter === filter} data-testid={`effect-filter-${choice.filter}`} onClick={() => anew(() => setWanted(choice.filter))}>
              {`${texts.filters[choice.filter]} (${choice.count})`}
            </ToggleButton>
          ))}
        </div>
      )}
      <Caption1 className={styles.quiet} role="status" data-testid="effect-shown">
        {found.length === 0 ? texts.none : texts.shown(found.length)}
      </Caption1>
      {found.length > 0 && (
        <table className={styles.table} data-testid="effect-members">
          <thead>
            <tr>
              {heading("name", texts.name)}
              {heading("change", texts.difference, styles.change)}
              {heading("share", "%", styles.share)}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <MemberRow key={row.key} row={row} isOpen={opened.has(row.key)} onToggle={() => toggle(row.key)} />
            ))}
          </tbody>
        </table>
      )}
      <Pager page={page} pages={pages} texts={texts} testId="effect-page" onPage={setPage} />
    </>
  );
}
