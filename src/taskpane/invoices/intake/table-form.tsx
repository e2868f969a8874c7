/** Says which column of a table is what; proposed from its headers, and corrected here. */
import { type ReactElement, useState } from "react";
import { Button, Caption1, Field, Input, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Grid, type GridField, type KeptHeaders, fields, gridFields } from "../../../invoice";
import { Folded } from "../../folded";
import { useTexts } from "../use-texts";
import { type DefaultField, type TableChoice, columnNames, defaultFields, firstChoice, lacking, requiredFields, withColumn, withDefault } from "./table-columns";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  // A select asks for the width of its longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%" } },
  name: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface TableFormProps {
  readonly grid: Grid;
  readonly headers: KeptHeaders;
  readonly isBusy: boolean;
  readonly onRead: (choice: TableChoice) => void;
  readonly onCancel: () => void;
}

export function TableForm({ grid, headers, isBusy, onRead, onCancel }: TableFormProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { table: texts } } = useTexts();
  const [choice, setChoice] = useState(() => firstChoice(grid, headers));
  const { mapping, defaults } = choice;
  const names = columnNames(grid, mapping.headerRow);
  const missing = lacking(choice);
  const rows = grid.cells.slice(mapping.headerRow + 1).filter((row) => row.some((cell) => String(cell ?? "").trim() !== ""));
  const others = gridFields.filter((field) => !requiredFields.includes(field));

  const column = (field: GridField): ReactElement => {
    const chosen = mapping.columns[field];
    const own = defaultFields.find((candidate) => candidate === field);
    return (
      <div key={field}>
        <Field className={styles.field} label={sentence(fields[field].label[language])}>
          <Select
            value={chosen === undefined ? "" : String(chosen)}
            data-testid={`table-column-${field}`}
            onChange={(_, { value }) => setChoice(withColumn(choice, field, value === "" ? null : Number(value)))}
          >
            <option value="">{own === undefined ? texts.none : texts.noneButOwn}</option>
            {names.map((name, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        {own !== undefined && chosen === undefined && <OwnValue field={own} value={defaults[own] ?? ""} onChange={(text) => setChoice(withDefault(choice, own, text))} />}
      </div>
    );
  };
  return (
    <div role="group" aria-label={texts.heading} className={styles.form} data-testid="table-form">
      <Text weight="semibold" className={styles.name}>
        {texts.columnsOf(grid.name, rows.length)}
      </Text>
      {requiredFields.map(column)}
      <Folded heading={texts.more}>
        {others.map(column)}
        <Field label={texts.decimals}>
          <Select value={mapping.decimalSign ?? ""} data-testid="table-decimals" onChange={(_, { value }) => setChoice({ ...choice, mapping: { ...mapping, decimalSign: value === "," || value === "." ? value : null } })}>
            <option value="">{texts.fromTable}</option>
            <option value=",">{texts.comma}</option>
            <option value=".">{texts.point}</option>
          </Select>
        </Field>
      </Folded>
      {missing.length > 0 && (
        <Caption1 className={styles.quiet} data-testid="table-lacking">
          {texts.lacking(missing.map((field) => fields[field].label[language]))}
        </Caption1>
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy || missing.length > 0} data-testid="table-read" onClick={() => onRead(choice)}>
          {texts.read}
        </Button>
        <Button size="small" appearance="subtle" data-testid="table-cancel" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

interface OwnValueProps {
  readonly field: DefaultField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** What holds for every row, where no column says it. */
function OwnValue({ field, value, onChange }: OwnValueProps): ReactElement {
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
