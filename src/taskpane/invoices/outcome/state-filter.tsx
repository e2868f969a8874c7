import type { ReactElement } from "react";
import { ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../../money";
import { useTexts } from "../use-texts";
import type { FilterChoice, RowFilter } from "./rows";
import { stateLabel } from "./state-mark";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface StateFilterProps {
  readonly choices: readonly FilterChoice[];
  readonly chosen: RowFilter;
  readonly onChoose: (filter: RowFilter) => void;
}

/** Which lines are shown, with how many there are of each. */
export function StateFilter({ choices, chosen, onChoose }: StateFilterProps): ReactElement {
  const styles = useStyles();
  const { language, invoices: { outcome: texts } } = useTexts();
  const label = (filter: RowFilter): string => (filter === "open" ? texts.open : filter === "all" ? texts.all : stateLabel(filter, language));
  return (
    <div role="group" aria-label={texts.filter} className={styles.filters}>
      {choices.map(({ filter, count }) => (
        <ToggleButton key={filter} size="small" checked={filter === chosen} data-testid={`invoice-filter-${filter}`} onClick={() => onChoose(filter)}>
          {`${label(filter)} (${formatNumber(count, language)})`}
        </ToggleButton>
      ))}
    </div>
  );
}
