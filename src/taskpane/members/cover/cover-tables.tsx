/** A cover in figures: by service against one column of the budget, and one service over all of its columns. */
import { type ReactElement, useState } from "react";
import { Caption1, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Cover, CoverAmounts, CoverTotals } from "../../../engine";
import { type Micro, ZERO, add, subtract } from "../../../money";
import { type Budget, type BudgetColumn, budgetRounding } from "../../../tariff";
import { wholeEuros } from "../numbers";
import { useTexts } from "../use-texts";
import { type AmountsGroup, type AmountsRow, AmountsTable } from "./amounts-table";
import { serviceName } from "./service-names";

const useStyles = makeStyles({ heading: { margin: 0 }, quiet: { color: tokens.colorNeutralForeground3 } });

/** The result as the plan prints it, with the euro that its rounding makes it differ from its parts. */
const printedNet = (budget: Budget, column: BudgetColumn, { net }: CoverTotals): Micro => add(net, budgetRounding(budget, "resultaat", column));

/** Income, cost and result of every service: what the members make of them, and below it what the budget says. */
export function ServiceTable({ cover }: { readonly cover: Cover }): ReactElement {
  const { language, cover: texts } = useTexts();
  const { services, members, columns, budget, against } = cover;
  const at = budget.columns.findIndex(({ year }) => year === against.year);
  const budgeted = columns[at];
  const money = (amount: Micro): string => wholeEuros(amount, language);
  const whole = ({ income, cost, result }: CoverAmounts): AmountsRow["cells"] => [money(income), money(cost), money(result)];
  const both = <Amounts,>(key: string, label: string, own: Amounts, theirs: Amounts | undefined, cells: (amounts: Amounts) => AmountsRow["cells"], strong = false): AmountsGroup => ({
    key,
    label,
    rows: [{ key: "members", label: texts.own, cells: cells(own), strong }, ...(theirs === undefined ? [] : [{ key: "plan", label: texts.plan, cells: cells(theirs) }])],
  });
  const last = (amount: (totals: CoverTotals) => Micro) => (totals: CoverTotals): AmountsRow["cells"] => ["", "", money(amount(totals))];
  const groups: readonly AmountsGroup[] = [
    ...services.map((service) => both(service.id, serviceName(service.id, texts), service.members, service.budget[at], whole)),
    both<CoverTotals>("together", texts.together, members, budgeted, whole, true),
    both("operating", texts.operating, members, budgeted, last(({ operating }) => subtract(ZERO, operating))),
    both("other", texts.other, members, budgeted, last(({ other }) => other)),
    both("net", texts.net, members, budgeted, last((totals) => (totals === budgeted ? printedNet(budget, against, totals) : totals.net)), true),
  ];
  return <AmountsTable headings={[texts.income, texts.cost, texts.result]} groups={groups} testId="cover-services" />;
}

const ALL = "";

export function YearsTable({ cover }: { readonly cover: Cover }): ReactElement {
  const styles = useStyles();
  const { language, cover: texts } = useTexts();
  const [wanted, setWanted] = useState(ALL);
  const { services, columns, members, budget } = cover;
  const service = services.find(({ id }) => id === wanted);
  const money = (amount: Micro): string => wholeEuros(amount, language);
  const row = (key: string, label: string, amounts: CoverAmounts | undefined, strong = false): AmountsRow[] =>
    amounts === undefined ? [] : [{ key, label, cells: [money(amounts.income), money(amounts.cost), money(amounts.result)], strong }];
  const yearsOf = (kind: BudgetColumn["kind"]): string => budget.columns.flatMap((column) => (column.kind === kind ? String(column.year) : [])).join(", ");
  const rows = [
    ...budget.columns.flatMap(({ year }, index) => row(String(year), String(year), service === undefined ? columns[index] : service.budget[index])),
    ...row("members", texts.own, service === undefined ? members : service.members, true),
  ];
  const net = (key: string, label: string, amount: Micro, strong = false): AmountsRow => ({ key, label, cells: ["", "", money(amount)], strong });
  const results: AmountsGroup = {
    key: "net",
    label: texts.netLong,
    rows: [
      ...budget.columns.flatMap((column, index) => {
        const totals = columns[index];
        return totals === undefined ? [] : [net(String(column.year), String(column.year), printedNet(budget, column, totals))];
      }),
      net("members", texts.own, members.net, true),
    ],
  };
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
      <AmountsTable headings={[texts.income, texts.cost, texts.result]} groups={[{ key: "years", label: null, rows }, ...(service === undefined ? [results] : [])]} testId="cover-years" />
      <Caption1 className={styles.quiet}>{texts.kinds(yearsOf("accounts"), yearsOf("budget"))}</Caption1>
    </>
  );
}
