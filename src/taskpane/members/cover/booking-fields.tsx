/** Where the income of each line is booked: a setting of the office's, and what it leaves without income. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DEFAULT_MAPPING, type IncomeMapping, budgetServices } from "../../../engine";
import type { Budget, IncomeLine } from "../../../tariff";
import { Folded } from "../../folded";
import { useTexts } from "../use-texts";
import { serviceName } from "./service-names";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 }, start: { alignSelf: "flex-start" } });

const lines = Object.keys(DEFAULT_MAPPING) as readonly IncomeLine[];

export interface BookingFieldsProps {
  readonly budget: Budget;
  readonly mapping: IncomeMapping;
  readonly onChange: (mapping: IncomeMapping) => void;
}

export function BookingFields({ budget, mapping, onChange }: BookingFieldsProps): ReactElement {
  const { cover: texts } = useTexts();
  const [wasOpened, setOpened] = useState(false);
  const isChanged = lines.some((line) => mapping[line] !== DEFAULT_MAPPING[line]);
  return (
    <Folded heading={texts.booking} aside={isChanged ? texts.changed : texts.asPlanned} testId="cover-booking" onToggle={(isOpen) => isOpen && setOpened(true)}>
      {wasOpened && <Lines budget={budget} mapping={mapping} isChanged={isChanged} onChange={onChange} />}
    </Folded>
  );
}

function Lines({ budget, mapping, isChanged, onChange }: BookingFieldsProps & { readonly isChanged: boolean }): ReactElement {
  const styles = useStyles();
  const { cover: texts } = useTexts();
  const services = budgetServices(budget);
  const without = services.filter((service) => !lines.some((line) => mapping[line] === service));
  return (
    <>
      <Caption1 className={styles.quiet}>{texts.bookingAbout}</Caption1>
      {lines.map((line) => (
        <Field key={line} label={texts.lines[line]}>
          <Select value={mapping[line]} data-testid={`cover-booking-${line}`} onChange={(_, { value }) => onChange({ ...mapping, [line]: value })}>
            {services.map((service) => (
              <option key={service} value={service}>
                {serviceName(service, texts)}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {without.length > 0 && <Caption1 data-testid="cover-no-income">{texts.noIncome(without.map((service) => serviceName(service, texts)))}</Caption1>}
      {isChanged && (
        <Button className={styles.start} size="small" data-testid="cover-booking-reset" onClick={() => onChange(DEFAULT_MAPPING)}>
          {texts.reset}
        </Button>
      )}
    </>
  );
}
