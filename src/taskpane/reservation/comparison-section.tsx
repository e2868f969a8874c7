/** Profiles, editions and scenarios side by side: chosen, shown here, and put in the workbook. */
import { type ReactElement, useDeferredValue, useMemo, useState } from "react";
import { Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, TableAddRegular } from "@fluentui/react-icons";
import { type Comparison, FEWEST_SIDES, MOST_SIDES, type Reservation, compareSides } from "../../engine";
import { insertComparison } from "../../excel";
import type { Language } from "../../money";
import { exchange, sideLabels } from "../../workbook";
import { describeError } from "../describe-error";
import { useTasks } from "../tasks";
import { ComparisonColumnFields } from "./comparison-column";
import { type ColumnReading, type ComparisonColumn, type Entries, asProfile, quickChoices, readColumn } from "./comparison-columns";
import { ComparisonResult } from "./comparison-result";
import { Folded } from "../folded";
import { namesOf } from "./profile-bar";
import { today } from "./today";
import type { Profiles } from "./use-profiles";
import { useTexts } from "./use-texts";
import { useTypedEdition } from "./use-typed-edition";

const useStyles = makeStyles({
  quick: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

function compared(reservations: readonly Reservation[], language: Language): Comparison {
  const labels = sideLabels(reservations, language);
  return compareSides(reservations.map((reservation, index) => ({ reservation, label: labels[index] ?? "" })));
}

/** What all columns come to; null while one of them cannot be compared. */
function reservationsOf(readings: readonly ColumnReading[]): readonly Reservation[] | null {
  const found = readings.flatMap(({ reservation }) => reservation ?? []);
  return found.length === readings.length && found.length >= FEWEST_SIDES ? found : null;
}

export function ComparisonSection({ profiles }: { readonly profiles: Profiles }): ReactElement {
  const { reservation: { comparison: words } } = useTexts();
  const [isOpen, setOpen] = useState(false);
  return (
    <Folded heading={words.heading} aside={words.about} testId="comparison" onToggle={setOpen}>
      {isOpen && <ComparisonFields profiles={profiles} />}
    </Folded>
  );
}

function ComparisonFields({ profiles: { now, isKept } }: { readonly profiles: Profiles }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { language, reservation: { comparison: words, kept } } = texts;
  const { run, running, say } = useTasks();
  // Typing in the profile comes first.
  const { entries, current } = useDeferredValue(now);
  const workbooks = useTypedEdition("");
  const edition = useTypedEdition(current.form.edition);
  const among: Entries = useMemo(() => ({ entries, current, workbooks }), [entries, current, workbooks]);
  const quick = edition === null ? [] : quickChoices(current.form, edition, exchange().catalogue.values(), texts);
  const [columns, setColumns] = useState<readonly ComparisonColumn[]>(() => quick[0]?.columns ?? [asProfile, asProfile]);
  const readings = useMemo(() => columns.map((column) => readColumn(column, among, texts)), [columns, among, texts]);
  const result = useMemo((): { readonly comparison: Comparison | null; readonly failed: string } => {
    const reservations = reservationsOf(readings);
    try {
      return { comparison: reservations === null ? null : compared(reservations, language), failed: "" };
    } catch (error) {
      return { comparison: null, failed: describeError(error, texts) };
    }
  }, [readings, language, texts]);
  const names = namesOf(entries, kept.unnamed, kept.another);
  const change = (at: number) => (column: ComparisonColumn) => setColumns(columns.map((other, index) => (index === at ? column : other)));

  const insert = (): void => {
    const reservations = reservationsOf(readings);
    if (!isKept) return say({ intent: "info", text: words.outsideExcel });
    if (reservations === null) return;
    run(words.inserting, async (onProgress) => {
      // The sheet is Dutch in every language.
      const { sheet, hasChart } = await insertComparison(compared(reservations, "nl"), { date: today(), language, onProgress });
      return { intent: "success", text: words.inserted(sheet, hasChart) };
    });
  };
  return (
    <>
      {quick.length > 0 && (
        <div role="group" aria-label={words.quick}>
          <Caption1 block className={styles.quiet}>
            {words.quick}
          </Caption1>
          <div className={styles.quick}>
            {quick.map(({ id, label, columns: chosen }) => (
              <Button key={id} size="small" data-testid={`compare-quick-${id}`} onClick={() => setColumns(chosen)}>
                {label}
              </Button>
            ))}
          </div>
        </div>
      )}
      {columns.map((column, index) => (
        <ComparisonColumnFields
          key={index}
          letter={String.fromCharCode(65 + index)}
          label={result.comparison?.sides[index]?.label ?? ""}
          column={column}
          among={among}
          names={names}
          why={readings[index]?.why ?? []}
          onChange={change(index)}
          onRemove={columns.length > FEWEST_SIDES ? () => setColumns(columns.filter((_, other) => other !== index)) : null}
        />
      ))}
      {columns.length < MOST_SIDES && (
        <div className={styles.actions}>
          <Button size="small" icon={<AddRegular />} data-testid="compare-add" onClick={() => setColumns([...columns, asProfile])}>
            {words.add}
          </Button>
        </div>
      )}
      {result.failed !== "" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody data-testid="compare-failed">{result.failed}</MessageBarBody>
        </MessageBar>
      )}
      {result.comparison !== null && (
        <>
          <ComparisonResult comparison={result.comparison} />
          <div className={styles.actions}>
            <Button appearance="primary" icon={<TableAddRegular />} data-testid="compare-insert" disabledFocusable={running !== null} onClick={insert}>
              {words.insert}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
