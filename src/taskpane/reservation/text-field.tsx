import { type ReactElement, memo } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";

/** An input asks for the width of twenty letters, which two beside each other do not have. */
const useStyles = makeStyles({ input: { minWidth: 0, "& input": { minWidth: 0, width: "100%" } } });

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly testId: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** What is wrong and what to type instead. */
  readonly error?: string;
  /** What to know of a value that is allowed. */
  readonly warning?: string;
  readonly type?: "text" | "date";
  readonly numeric?: boolean;
}

/** A labelled field that says below it what is wrong while it is typed. */
export const TextField = memo(function TextField({ label, value, onChange, testId, hint, placeholder, error, warning, type = "text", numeric = false }: TextFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} hint={hint} validationMessage={error ?? warning} validationState={error !== undefined ? "error" : warning !== undefined ? "warning" : "none"}>
      <Input
        className={styles.input}
        type={type}
        value={value}
        placeholder={placeholder}
        inputMode={numeric ? "decimal" : undefined}
        autoComplete="off"
        data-testid={testId}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
});
