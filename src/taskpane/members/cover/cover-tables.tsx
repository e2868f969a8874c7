/** A cover in figures: by service against one column of the budget, and one service over all of its columns. */
import { type ReactElement, useState } from "react";
import { Field, Select, Text, makeStyles } from "@fluentui/react-components";
import type { Cover, CoverAmounts, CoverTotals } from "../../../engine";
import { type Micro, ZERO, subtract } from "../../../money";
import { type FiguresRow, FiguresTable } from "../../reservation/figures-table";
import { wholeEuros } from "../numbers";
import { useTexts } from "../use-texts";
import { serviceName } from "./service-names";

const useStyles = makeStyles({ heading: { margin: 0 } });

/** The place of the column that is compared with. */
const placeOf = ({ budget, against }: Cover): number => budget.columns.findIndex(({ year }) => year === against.year);

export function ServiceTable({ cover }: { readonly cover: Cover }): ReactElement {
  const { language, cover: texts } = useTexts();
  const { services, members, columns } = cover;
  const money = (amount: Micro): string => wholeEuros(amount, language);
  const at = placeOf(cover);
  const row = (key: string, label: string, { income, cost, result }: CoverAmounts, budgeted: CoverAmounts | undefined, strong = false): FiguresRow => ({
    key,
    cells: [label, money(income), money(cost), money(result)],
    ...(budgeted === undefined ? {} : { note: texts.budgeted(money(budgeted.income)) }),
    strong,
  });
  const off = (key: string, label: string, amount: Micro): FiguresRow => ({ key, cells: [label, "", "", money(amount)] });
  const rows: readonly FiguresRow[] = [
    ...services.map((service) => row(service.id, serviceName(service.id, texts), service.members, service.budget[at])),
    row("together", texts.together, members, columns[at], true),
    off("operating", texts.operating, subtract(ZERO, members.operating)),
    off("other", texts.other, members.other),
    netRow(texts.net, members, columns[at], money, texts.budgeted),
  ];
  return <FiguresTable headings={[texts.service, texts.income, texts.cost, texts.result]} rows={rows} testId="cover-services" />;
}

function netRow(label: string, members: CoverTotals, budgeted: CoverTotals | undefined, money: (amount: Micro) => string, told: (amount: string) => string): FiguresRow {
  return { key: "net", cells: [label, "", "", money(members.net)], strong: true, ...(budgeted === undefined ? {} : { note: told(money(budgeted.net)) }) };
}

const ALL = "";

export function YearsTable({ cover }: { readonly cover: Cover }): ReactElement {
  const styles = useStyles();
  const { language, cover: texts } = useTexts();
  const [wanted, setWanted] = useState(ALL);
  const { services, columns, members, budget, edition } = cover;
  const service = services.find(({ id }) => id === wanted);
  const money = (amount: Micro): string => wholeEuros(amount, language);
  const row = (key: string, label: string, amounts: CoverAmounts | undefined, strong = false): FiguresRow[] =>
    amounts === undefined ? [] : [{ key, cells: [label, money(amounts.income), money(amounts.cost), money(amounts.result)], strong }];
  const rows = [
    ...budget.columns.flatMap((column, index) => row(String(column.year), texts.column(column), service === undefined ? columns[index] : service.budget[index])),
    ...row("members", texts.members(edition.id), service === undefined ? members : service.members, true),
  ];
  return (
    <>
      <Text as="h4" weight="semibold" className={styles.heading}>
        {texts.years}
      </Text>
      <Field label={texts.which}>
        <Select value={wanted} data-testid="cover-service" onChange={(_, { value }) => setWanted(value)}>
          <option value={ALL}>{texts.all}</option>
          {services.map(({ id }) => (
            <option key={id} value={id}>
              {serviceName(id, texts)}
            </option>
          ))}
        </Select>
      </Field>
      <FiguresTable headings={["", texts.income, texts.cost, texts.result]} rows={rows} testId="cover-years" />
    </>
  );
}
