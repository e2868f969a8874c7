import type { ReactElement } from "react";
import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { Edition } from "../../tariff";
import { useTexts } from "../use-texts";

// A long name of an edition is cut, and makes nothing wider than the pane.
const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } } });

export interface EditionSelectProps {
  readonly label: string;
  readonly editions: readonly Edition[];
  /** An id. */
  readonly value: string;
  readonly testId: string;
  readonly onChoose: (id: string) => void;
}

export function EditionSelect({ label, editions, value, testId, onChoose }: EditionSelectProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <Field label={label}>
      <Select className={styles.select} value={value} data-testid={testId} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {editions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
