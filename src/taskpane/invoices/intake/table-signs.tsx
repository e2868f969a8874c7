/** Which sign a table's decimals have, and what comes first in its dates; what nobody chooses, its own texts show. */
import type { ReactElement } from "react";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { DateOrder, DecimalSign, GridSigns } from "../../../invoice";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(160px, 1fr))", gap: tokens.spacingVerticalS },
  // A select asks for the width of its longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

const decimalSigns: readonly DecimalSign[] = [",", "."];
const dateOrders: readonly DateOrder[] = ["day", "month"];

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly chosen: T | null;
  /** What the table shows. */
  readonly shown: T | null;
  readonly options: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly testId: string;
  readonly onChoose: (chosen: T | null) => void;
}

function SignChoice<T extends string>({ label, chosen, shown, options, words, testId, onChoose }: ChoiceProps<T>): ReactElement {
  const styles = useStyles();
  const { invoices: { table: texts } } = useTexts();
  return (
    <Field className={styles.field} label={label}>
      <Select value={chosen ?? ""} data-testid={testId} onChange={(_, { value }) => onChoose(options.find((option) => option === value) ?? null)}>
        <option value="">{shown === null ? texts.notShown : texts.fromTable(words[shown])}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

export interface TableSignsProps {
  readonly chosen: GridSigns;
  readonly shown: GridSigns;
  readonly onChoose: (signs: Partial<GridSigns>) => void;
}

export function TableSigns({ chosen, shown, onChoose }: TableSignsProps): ReactElement {
  const styles = useStyles();
  const { invoices: { table: texts } } = useTexts();
  return (
    <div className={styles.pair}>
      <SignChoice label={texts.decimals} chosen={chosen.decimalSign} shown={shown.decimalSign} options={decimalSigns} words={texts.decimalSigns} testId="table-decimals" onChoose={(decimalSign) => onChoose({ decimalSign })} />
      <SignChoice label={texts.dates} chosen={chosen.dateOrder} shown={shown.dateOrder} options={dateOrders} words={texts.dateOrders} testId="table-dates" onChoose={(dateOrder) => onChoose({ dateOrder })} />
    </div>
  );
}
