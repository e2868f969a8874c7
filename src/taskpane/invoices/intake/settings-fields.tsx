/** What may remain of a difference, and the year that is reconciled; each counts when the field is left. */
import { type KeyboardEvent, type ReactElement, useEffect, useState } from "react";
import { Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Micro, microFrom, toDecimalString } from "../../../money";
import { Folded } from "../../folded";
import { eurosText, readEuros } from "../../reservation/typed-number";
import { useCatalogue } from "../../use-catalogue";
import { euros } from "../../reservation/euros";
import type { Choices } from "../choices";
import { useTexts } from "../use-texts";

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalS, alignItems: "start" },
  input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } },
});

interface AmountFieldProps {
  readonly label: string;
  readonly amount: Micro;
  readonly testId: string;
  readonly onChange: (amount: Micro) => void;
}

function AmountField({ label, amount, testId, onChange }: AmountFieldProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { settings: texts } } = useTexts();
  const shown = eurosText(toDecimalString(amount), language);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const read = readEuros(typed, language);
  const commit = (): void => {
    if (read !== null && microFrom(read) !== amount) onChange(microFrom(read));
  };
  return (
    <Field label={label} validationMessage={read === null ? texts.wrongAmount : undefined}>
      <Input
        className={styles.input}
        value={typed}
        inputMode="decimal"
        autoComplete="off"
        data-testid={testId}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={commit}
        onKeyDown={({ key }: KeyboardEvent) => key === "Enter" && commit()}
      />
    </Field>
  );
}

export interface SettingsFieldsProps {
  readonly choices: Choices;
  readonly onChange: (change: Partial<Choices>) => void;
}

export function SettingsFields({ choices: { tolerance, year }, onChange }: SettingsFieldsProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { settings: texts } } = useTexts();
  const years = [...new Set([...useCatalogue().values()].map((edition) => edition.year))].sort((one, other) => other - one);
  const aside = [texts.aside(euros(tolerance.line, language), euros(tolerance.total, language)), ...(year === null ? [] : [String(year)])].join(", ");
  return (
    <Folded heading={texts.heading} aside={aside} testId="invoice-settings">
      <div className={styles.pair}>
        <AmountField label={texts.line} amount={tolerance.line} testId="tolerance-line" onChange={(line) => onChange({ tolerance: { ...tolerance, line } })} />
        <AmountField label={texts.total} amount={tolerance.total} testId="tolerance-total" onChange={(total) => onChange({ tolerance: { ...tolerance, total } })} />
      </div>
      <Field label={texts.year}>
        <Select value={year === null ? "" : String(year)} data-testid="invoice-year" onChange={(_, { value }) => onChange({ year: value === "" ? null : Number(value) })}>
          <option value="">{texts.anyYear}</option>
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
    </Folded>
  );
}
