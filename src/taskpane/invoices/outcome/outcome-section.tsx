/** What the invoices come to: the verdict, the lines that are to be looked at, and the year as a whole. */
import { type ReactElement, useMemo, useState } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { reserve } from "../../../engine";
import { type Reconciliation, editionOfYear } from "../../../reconciliation";
import type { Edition } from "../../../tariff";
import { exchange } from "../../../workbook";
import { today } from "../../reservation/today";
import { Section } from "../../section";
import { useTasks } from "../../tasks";
import type { Reconciliations } from "../use-reconciliations";
import { Pager } from "../../pager";
import { pageOf } from "../../paging";
import { useTexts } from "../use-texts";
import { InvoiceHeading } from "./invoice-heading";
import type { LineActions } from "./line-actions";
import { LineRow } from "./line-row";
import { OtherBuyers } from "./other-buyers";
import { OtherSuppliers } from "./other-suppliers";
import { type RowFilter, filterChoices, filtered, grouped, rowsOf } from "./rows";
import { StateFilter } from "./state-filter";
import { useKeptFocus } from "./use-kept-focus";
import { Verdict } from "./verdict";
import { YearTotals } from "./year-totals";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

export interface OutcomeSectionProps {
  readonly report: Reconciliation;
  readonly reconciliations: Reconciliations;
}

function useLineActions(report: Reconciliation, { store, now }: Reconciliations): LineActions {
  const { language, invoices: { approval, correction, match } } = useTexts();
  const { run, running } = useTasks();
  const { profile, edition } = report;
  const items = useMemo(() => (edition === null ? [] : reserve(profile, edition).lineItems), [profile, edition]);
  const { forced, approvals } = now.current.choices;
  const editionOf = (year: number): Edition | null => editionOfYear(year, { catalogue: exchange().catalogue, profile });
  return {
    items,
    editionOf,
    labelOf: (charge, year) => editionOf(year)?.charges.find(({ id }) => id === charge)?.label[language] ?? charge,
    isForced: (key) => key in forced,
    lastWho: Object.values(approvals).at(-1)?.who ?? "",
    isBusy: running !== null,
    match: (line, choice) =>
      run(match.saving, async () => {
        await store.match(line, choice);
        return { intent: "success", text: choice.charges === null ? match.undone : match.saved };
      }),
    correct: (key, kind) =>
      run(correction.saving, async () => {
        await store.correct(key, kind);
        return { intent: "success", text: kind === null ? correction.undone : correction.saved };
      }),
    approve: (key, given) =>
      run(approval.saving, async () => {
        await store.approve(key, given === null ? null : { ...given, when: today() });
        return { intent: "success", text: given === null ? approval.undone : approval.saved };
      }),
  };
}

export function OutcomeSection({ report, reconciliations }: OutcomeSectionProps): ReactElement {
  const styles = useStyles();
  const { invoices: { outcome: texts } } = useTexts();
  const { run, running } = useTasks();
  const { store, now } = reconciliations;
  const [wanted, setWanted] = useState<RowFilter | null>(null);
  const [wantedPage, setPage] = useState(0);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const actions = useLineActions(report, reconciliations);
  const rows = useMemo(() => rowsOf(report), [report]);
  const choices = useMemo(() => filterChoices(rows), [rows]);
  // What is to be looked at comes first; a filter that became empty, as by an approval, gives way.
  const isThere = (filter: RowFilter): boolean => choices.some((choice) => choice.filter === filter && choice.count > 0);
  const filter = wanted !== null && isThere(wanted) ? wanted : isThere("open") ? "open" : "all";
  const { rows: shown, page, pages } = pageOf(filtered(rows, filter), wantedPage);
  const { list, onFocus, onBlur } = useKeptFocus(shown);
  const toggle = (key: string) => (isOpen: boolean) =>
    setOpened((before) => {
      if (before.has(key) === isOpen) return before;
      return new Set(isOpen ? [...before, key] : [...before].filter((other) => other !== key));
    });
  const assess = (supplier: string): void =>
    run(texts.assess, async () => {
      await store.change({ suppliers: [...new Set([...now.current.choices.suppliers, supplier])] });
      return null;
    });
  return (
    <Section heading={texts.heading} testId="invoice-outcome">
      <Verdict report={report} rows={rows} />
      <OtherBuyers report={report} />
      {report.edition === null && <Caption1 className={styles.quiet}>{texts.noEdition(report.year)}</Caption1>}
      {rows.length > 0 && (
        <StateFilter
          choices={choices}
          chosen={filter}
          onChoose={(chosen) => {
            setWanted(chosen);
            setPage(0);
          }}
        />
      )}
      <div ref={list} tabIndex={-1} data-testid="invoice-rows" onFocus={onFocus} onBlur={onBlur}>
        {grouped(shown).map(({ report: invoice, rows: members }) => (
          <div key={members[0]?.key}>
            {invoice === null ? <MissingHeading /> : <InvoiceHeading report={invoice} actions={actions} />}
            {members.map((row) => (
              <LineRow key={row.key} row={row} isOpen={opened.has(row.key)} onToggle={toggle(row.key)} actions={actions} />
            ))}
          </div>
        ))}
      </div>
      <Pager page={page} pages={pages} texts={texts} testId="invoice-page" onPage={setPage} />
      <div>
        <OtherSuppliers report={report} isBusy={running !== null} onAssess={assess} />
        <YearTotals report={report} />
      </div>
    </Section>
  );
}

const useHeadingStyles = makeStyles({ heading: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold } });

function MissingHeading(): ReactElement {
  const styles = useHeadingStyles();
  const { invoices: { outcome: texts } } = useTexts();
  return <h3 className={styles.heading}>{texts.missing}</h3>;
}
