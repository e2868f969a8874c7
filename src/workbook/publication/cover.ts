/** The front of a published workbook: what it is, who signed it, and what to do with it. */
import type { Edition } from "../../tariff";
import { dutchDate } from "../comparison/facts";
import type { Signer } from "../signature/verify";
import { type Cell, type ColumnModel, type SheetModel, type TableModel, tableArea } from "../sheet";
import { STYLE, factRows, tableSuffix } from "../tariff-sheet";
import { CALCULATOR_SHEET } from "./calculator/sheet";

export const COVER_SHEET = "Publicatie";

export interface CoverFacts {
  readonly checksum: string;
  /** The day of publication, ISO. */
  readonly date: string;
  /** Null where nobody signed. */
  readonly signer: Signer | null;
  readonly tariffSheetName: string;
}

/** The table that says what was published and by whom, as its name begins, and the only row of it that the edition does not know. */
export const COVER_TABLE = "Publicatie";
export const PUBLISHED_ON = "Gepubliceerd op";

const WIDTHS = [24, 96] as const;
const TITLE_ROWS = 3;

const columnsOf = (first: string, second: string): readonly ColumnModel[] =>
  [first, second].map((header, index): ColumnModel => ({ header, width: WIDTHS[index] ?? 0, format: "text", wrap: true }));

function publicationRows(edition: Edition, { checksum, date, signer }: CoverFacts): Cell[][] {
  return [
    ...factRows(edition, checksum),
    [PUBLISHED_ON, dutchDate(date)],
    ...(signer === null
      ? [["Ondertekend", "nee: wie deze editie heeft gemaakt, is niet te controleren"]]
      : [
          ["Ondertekend door", signer.name],
          ["Ondertekend op", dutchDate(signer.day)],
          ["Vingerafdruk", signer.fingerprint],
        ]),
  ];
}

const steps = (isSigned: boolean): readonly string[] => [
  "Open de werkmap waarin u met DIMPACT rekent, en daarin het taakvenster van DIMPACT.",
  "Kies het tabblad 'Edities' en daar 'Editie laden'. Kies dit bestand, of sleep het erheen.",
  isSigned
    ? "DIMPACT controleert de handtekening. Kent u de sleutel nog niet, vraag dan de afzender om de vingerafdruk, bijvoorbeeld per telefoon, en vergelijk die. Gebruik niet het nummer uit de mail waarbij dit bestand zat."
    : "DIMPACT zegt dat niemand deze editie heeft ondertekend. Laad haar alleen als u op een andere manier weet dat zij klopt.",
  "Laad de editie. Zij wordt in uw werkmap bewaard, en werkt ook volgend jaar en zonder internet.",
  `Zonder DIMPACT gebruikt u het blad '${CALCULATOR_SHEET}': vul inwoners en diensten in, en u ziet wat de gemeente betaalt.`,
];

/** One table below the other, each with room for a heading. */
function stacked(tables: readonly Omit<TableModel, "row">[]): readonly TableModel[] {
  let row = TITLE_ROWS;
  return tables.map((table) => {
    const placed = { ...table, row };
    row += table.rows.length + 2;
    return placed;
  });
}

export function coverSheet(edition: Edition, facts: CoverFacts): SheetModel {
  const { signer, tariffSheetName } = facts;
  const warnings = (edition.confirmed ?? []).flatMap((confirmation) => confirmation.warnings.map(({ nl }): Cell[] => [dutchDate(confirmation.on), nl]));
  const suffix = tableSuffix(edition);
  const table = (name: string, columns: readonly ColumnModel[], rows: readonly (readonly Cell[])[]) => ({ name: `${name}_${suffix}`, column: 0, columns, rows, style: STYLE });
  const numbered = (lines: readonly string[]): Cell[][] => lines.map((line, index) => [`${index + 1}`, line]);
  const tables = stacked([
    table(COVER_TABLE, columnsOf("Onderwerp", "Inhoud"), publicationRows(edition, facts)),
    table("Stappen", columnsOf("Stap", "Zo laadt u deze editie"), numbered(steps(signer !== null))),
    table("Bladen", columnsOf("Blad", "Wat erop staat"), [
      [tariffSheetName, "Alle tarieven van de editie, haar gegevens, en hoe onduidelijke plaatsen van de bron zijn gelezen."],
      [CALCULATOR_SHEET, "Een rekenmodel met gewone formules over die tarieven."],
    ]),
    table("Waarschuwingen", columnsOf("Bevestigd op", "Waarschuwing"), warnings.length === 0 ? [["geen", "De controle gaf geen waarschuwingen, of er is niet gecontroleerd."]] : warnings),
  ]);
  const last = tables.at(-1);
  const end = last === undefined ? TITLE_ROWS : last.row + tableArea(last).rows;
  return {
    name: COVER_SHEET,
    texts: [
      { row: 0, column: 0, text: edition.title.nl, style: "title" },
      { row: 1, column: 0, text: "De editie zelf zit in dit bestand. DIMPACT laadt die, en niet wat in de zichtbare tabellen is gewijzigd.", style: "note" },
    ],
    tables,
    frozen: { rows: 1, columns: 1 },
    tabColor: "#BF8F00",
    print: { orientation: "portrait", areas: [{ row: 0, column: 0, rows: end, columns: WIDTHS.length }] },
  };
}
