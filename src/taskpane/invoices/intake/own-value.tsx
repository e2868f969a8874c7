import type { ReactElement } from "react";
import { Input, makeStyles } from "@fluentui/react-components";
import { fields } from "../../../invoice";
import { useTexts } from "../use-texts";
import type { DefaultField } from "./table-columns";

const useStyles = makeStyles({ input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } } });

export interface OwnValueProps {
  readonly field: DefaultField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What holds for every row, where no column says it. */
export function OwnValue({ field, value, onChange }: OwnValueProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { table: texts } } = useTexts();
  return (
    <Input
      className={styles.input}
      type={field === "issueDate" ? "date" : "text"}
      value={value}
      aria-label={texts.forAll(fields[field].label[language])}
      placeholder={texts.forAll(fields[field].label[language])}
      autoComplete="off"
      data-testid={`table-own-${field}`}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
