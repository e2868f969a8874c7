/** The codes that TARIEF, STAFFEL, DREMPEL, BRON and ZEKERHEID take. */
import type { Language } from "../money";
import { certaintyWords, periodWords, unitWords } from "../tariff";
import { exampleEdition } from "./editions";
import { code, table } from "./html";

const heads = {
  nl: ["Code", "Omschrijving", "Periode", "Eenheid", "Zekerheid", "Regel in het plan"],
  en: ["Code", "Description", "Period", "Unit", "Certainty", "Line in the plan"],
} as const;

export function chargesTable(language: Language): string {
  const rows = exampleEdition.charges
    .filter(({ model }) => model !== "unpriced")
    .map((charge) => ({
      cells: [
        code(charge.id),
        charge.label[language],
        periodWords[charge.period][language],
        unitWords[charge.unit][language],
        certaintyWords[charge.certainty][language],
        String(charge.source.line),
      ],
    }));
  return table(heads[language], rows, [5]);
}
