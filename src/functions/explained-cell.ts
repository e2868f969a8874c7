/** Which cell of a range is explained: the first that has an answer. */
import { checkActualCost, checkInhabitants } from "../engine";
import { displayLanguage } from "../excel";
import { type Language, formatEuros, formatNumber } from "../money";
import { isRefusal } from "./cells";
import { type Matrix, type Quantity, readQuantity } from "./spread";

export interface ExplainedCell {
  /** 0 where no cell has an answer. */
  readonly quantity: number;
  /** Says which cell it is, where there are several. */
  readonly notices: readonly string[];
}

const check: Readonly<Record<Quantity, (found: number) => number>> = { inhabitants: checkInhabitants, actualCost: checkActualCost };

/** The number in a cell; null where it is blank or refused, which that cell says in its own place. */
function accepted(cell: unknown, quantity: Quantity): number | null {
  try {
    const value = readQuantity(cell, quantity);
    return value === null ? null : check[quantity](value);
  } catch (thrown) {
    if (isRefusal(thrown)) return null;
    throw thrown;
  }
}

const inWords: Readonly<Record<Quantity, Readonly<Record<Language, (value: number) => string>>>> = {
  inhabitants: { nl: (value) => `${formatNumber(value, "nl")} inwoners`, en: (value) => `${formatNumber(value, "en")} inhabitants` },
  actualCost: { nl: (value) => `€ ${formatEuros(value, "nl")}`, en: (value) => `€ ${formatEuros(value, "en")}` },
};

function whichCell(value: number, quantity: Quantity, language: Language): string {
  const found = inWords[quantity][language](value);
  return language === "nl" ? `Dit is de uitleg bij ${found}, de eerste uitkomst van het bereik.` : `This explains ${found}, the first result of the range.`;
}

export function explainedCell(cells: Matrix, quantity: Quantity): ExplainedCell {
  const isRange = cells.length > 1 || (cells[0]?.length ?? 0) > 1;
  for (const row of cells) {
    for (const cell of row) {
      const value = accepted(cell, quantity);
      if (value !== null) return { quantity: value, notices: isRange ? [whichCell(value, quantity, displayLanguage())] : [] };
    }
  }
  return { quantity: 0, notices: [] };
}
