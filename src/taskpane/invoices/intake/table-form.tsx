/** Says how a table is read: its row of headers, which column is what, and its signs; proposed, and corrected here. */
import { type ReactElement, useMemo, useState } from "react";
import { Button, Caption1, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { type Grid, type GridField, fields, gridFields, isBlankRow, previewRows, shownSigns } from "../../../invoice";
import { Folded } from "../../folded";
import type { KeptTable } from "../kept-table";
import { useTexts } from "../use-texts";
import { OwnValue } from "./own-value";
import { type TableChoice, columnNames, defaultFields, firstChoice, headerRows, lacking, requiredFields, withColumn, withDefault, withHeaderRow, withSigns } from "./table-columns";
import { TablePreview } from "./table-preview";
import { TableSigns } from "./table-signs";

const PREVIEWED = 3;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalS },
  // A select asks for the width of its longest option.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  name: { overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface TableFormProps {
  readonly grid: Grid;
  readonly kept: KeptTable;
  readonly isBusy: boolean;
  readonly onRead: (choice: TableChoice) => void;
  readonly onCancel: () => void;
}

export function TableForm({ grid, kept, isBusy, onRead, onCancel }: TableFormProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { table: texts } } = useTexts();
  const [choice, setChoice] = useState(() => firstChoice(grid, kept));
  const { mapping, defaults } = choice;
  const { headerRow } = mapping;
  const names = useMemo(() => columnNames(grid, headerRow), [grid, headerRow]);
  const candidates = useMemo(() => headerRows(grid), [grid]);
  const rows = useMemo(() => grid.cells.slice(headerRow + 1).filter((cells) => !isBlankRow(cells)).length, [grid, headerRow]);
  const shown = useMemo(() => shownSigns(grid, mapping), [grid, mapping]);
  const preview = useMemo(() => previewRows(grid, mapping, PREVIEWED), [grid, mapping]);
  const missing = lacking(choice);
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
        {texts.columnsOf(grid.name, rows)}
      </Text>
      <Field className={styles.field} label={texts.headerRow}>
        <Select autoFocus value={String(headerRow)} data-testid="table-header-row" onChange={(_, { value }) => setChoice(withHeaderRow(grid, kept, choice, Number(value)))}>
          {candidates.map(({ row, name, text }) => (
            <option key={row} value={row}>
              {`${texts.row(name)}: ${text}`}
            </option>
          ))}
        </Select>
      </Field>
      {requiredFields.map(column)}
      <Folded heading={texts.more} testId="table-more">
        {others.map(column)}
      </Folded>
      <TableSigns chosen={mapping} shown={shown} onChoose={(signs) => setChoice(withSigns(choice, signs))} />
      <TablePreview rows={preview} />
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
