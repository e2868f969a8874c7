/** What the members pay together, against the plan's budget. Nobody is priced for it before it is opened. */
import { type ReactElement, useMemo, useState } from "react";
import { Button, Caption1, Field, Select, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { type Cover, type MembersBill, columnFor, coverOfBill } from "../../../engine";
import { type NewSheet, insertBudget, insertCover } from "../../../excel";
import { builtInBudget } from "../../../tariff";
import { Folded } from "../../folded";
import { today } from "../../reservation/today";
import { type Report, useTasks } from "../../tasks";
import { useChoice } from "../../use-choice";
import { useSliced } from "../use-sliced";
import { useTexts } from "../use-texts";
import { BookingFields } from "./booking-fields";
import { ServiceTable, YearsTable } from "./cover-tables";
import { serviceName } from "./service-names";
import { useBooking } from "./use-booking";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CoverSectionProps {
  /** Prices the members; null where there are none. */
  readonly billing: (() => Generator<unknown, MembersBill>) | null;
}

export function CoverSection({ billing }: CoverSectionProps): ReactElement {
  const { cover: texts } = useTexts();
  // What was chosen stays when it is folded up.
  const [wasOpened, setOpened] = useState(false);
  return (
    <Folded heading={texts.heading} aside={texts.about} testId="cover" onToggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && <CoverFields billing={billing} />}
    </Folded>
  );
}

function CoverFields({ billing }: CoverSectionProps): ReactElement {
  const styles = useStyles();
  const { language, cover: texts } = useTexts();
  const { run, running, say } = useTasks();
  const isInExcel = useChoice().state === "known";
  const { result: bill, isBusy } = useSliced(billing);
  const { mapping, book } = useBooking();
  const [year, setYear] = useState<number | null>(null);
  const cover = useMemo((): Cover | null => {
    if (bill === null) return null;
    const against = builtInBudget.columns.find((column) => column.year === year) ?? columnFor(builtInBudget, bill.edition);
    return coverOfBill(bill, builtInBudget, { mapping, against });
  }, [bill, mapping, year]);
  const put = (insert: (onProgress: Report) => Promise<NewSheet>): void => {
    if (!isInExcel) return say({ intent: "info", text: texts.outsideExcel });
    run(texts.inserting, async (onProgress) => {
      const { sheet, hasChart } = await insert(onProgress);
      return { intent: "success", text: texts.inserted(sheet, hasChart) };
    });
  };
  return (
    <>
      {billing === null && <Caption1 className={styles.quiet}>{texts.needsMembers}</Caption1>}
      {isBusy && cover === null && <Spinner size="tiny" label={texts.computing} />}
      {cover !== null && (
        <>
          <Field label={texts.against}>
            <Select value={String(cover.against.year)} data-testid="cover-against" onChange={(_, { value }) => setYear(Number(value))}>
              {builtInBudget.columns.map((column) => (
                <option key={column.year} value={column.year}>
                  {texts.column(column)}
                </option>
              ))}
            </Select>
          </Field>
          <Caption1 className={styles.quiet} data-testid="cover-counted">
            {texts.counted(cover.counted, cover.edition.id, texts.column(cover.against).toLowerCase())}
          </Caption1>
          <ServiceTable cover={cover} />
          <Untold cover={cover} />
          <Caption1 className={styles.quiet}>{texts.rounding}</Caption1>
          <YearsTable cover={cover} />
          <BookingFields budget={builtInBudget} mapping={mapping} onChange={book} />
        </>
      )}
      <div className={styles.actions}>
        {cover !== null && (
          <Button appearance="primary" icon={<TableAddRegular />} disabledFocusable={running !== null} data-testid="cover-insert" onClick={() => put((onProgress) => insertCover(cover, { date: today(), language, onProgress }))}>
            {texts.insert}
          </Button>
        )}
        <Button icon={<TableAddRegular />} disabledFocusable={running !== null} data-testid="budget-insert" onClick={() => put((onProgress) => insertBudget(builtInBudget, { date: today(), language, onProgress }))}>
          {texts.budgetOnly}
        </Button>
      </div>
    </>
  );
}

/** What is in no income: items without an amount, and members that cannot be computed. */
function Untold({ cover: { services, unpriced } }: { readonly cover: Cover }): ReactElement {
  const { language, cover: texts } = useTexts();
  const without = services.filter(({ withoutAmount }) => withoutAmount > 0).map(({ id, withoutAmount }) => `${serviceName(id, texts)} (${withoutAmount})`);
  return (
    <>
      {without.length > 0 && <Caption1 data-testid="cover-without">{texts.withoutAmount(without)}</Caption1>}
      {unpriced.length > 0 && <Caption1 data-testid="cover-unpriced">{texts.unpriced(unpriced.map(({ member, failure }) => `${member.name} (${failure.in(language)})`))}</Caption1>}
    </>
  );
}
