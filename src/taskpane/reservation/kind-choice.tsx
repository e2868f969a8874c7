import type { ReactElement } from "react";
import { Caption1, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReservationKind } from "../../workbook";
import { useTexts } from "./use-texts";

const kinds: readonly ReservationKind[] = ["functions", "plain", "frozen"];

const useStyles = makeStyles({
  option: { alignItems: "flex-start" },
  label: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface KindChoiceProps {
  readonly kind: ReservationKind;
  readonly onChoose: (kind: ReservationKind) => void;
}

/** The three ways in which a sheet comes to its amounts, with what each means for whoever uses it. */
export function KindChoice({ kind, onChoose }: KindChoiceProps): ReactElement {
  const styles = useStyles();
  const { sheet: words } = useTexts().reservation;
  return (
    <Field label={words.kind}>
      <RadioGroup value={kind} onChange={(_, { value }) => onChoose(value as ReservationKind)}>
        {kinds.map((each) => (
          <Radio
            key={each}
            value={each}
            className={styles.option}
            data-testid={`sheet-kind-${each}`}
            label={
              <span className={styles.label}>
                <span>{words.kinds[each].label}</span>
                <Caption1 className={styles.hint}>{words.kinds[each].hint}</Caption1>
              </span>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
