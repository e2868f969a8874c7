/** The table of services: one row each, every part that an office edits in a cell of its own. */
import type { Edition, Service } from "../../tariff";
import type { Cell, ColumnModel } from "../sheet";
import { conditionText, listOf, readCondition } from "./condition-text";
import { defined } from "./defined";
import { type English, places } from "./english-table";
import { said } from "./issue";
import type { Shown, TableCells } from "./table-cells";
import { shownRow } from "./shown-row";
import { readYesOrNo, yesOrNo } from "./words";

const text = (header: string, width: number): ColumnModel => ({ header, width, format: "text" });

export const serviceColumns: readonly ColumnModel[] = [
  text("Dienst", 28),
  text("Naam", 30),
  text("Ook bekend als", 30),
  text("Te kiezen", 12),
  text("Valt onder", 20),
  text("Brengt mee", 24),
  text("Vereist", 44),
  text("Sluit uit", 24),
  text("Melding", 80),
];

const serviceRow = ({ id, label, aliases = [], selectable, partOf, implies = [], requires, excludes = [], notice }: Service): Cell[] => [
  id,
  label.nl,
  aliases.join(", "),
  yesOrNo(selectable),
  partOf ?? "",
  implies.join(", "),
  requires === undefined ? "" : conditionText(requires),
  excludes.join(", "),
  notice?.nl ?? "",
];

export const serviceRows = ({ services }: Edition): Cell[][] => services.map(serviceRow);

/** What a service is read from: its row, and what it was when the sheet was written. */
function readService(cells: TableCells, row: number, base: Service | undefined, english: English): Service {
  const id = cells.text(row, "Dienst");
  const shown: Shown = base === undefined ? null : shownRow(serviceColumns, serviceRow(base));
  const part = <T>(header: string, kept: T, read: (found: string) => T): T => (base !== undefined && cells.isAsShown(row, header, shown) ? kept : read(cells.text(row, header)));
  const optional = (found: string): readonly string[] | undefined => (found === "" ? undefined : listOf(found));
  const name = part("Naam", base?.label.nl ?? "", (found) => found);
  const notice = part("Melding", base?.notice?.nl, (found) => (found === "" ? undefined : found));
  return {
    id,
    label: english(places.service(id), name, base?.label, { cells, row, header: "Naam" }),
    selectable: part("Te kiezen", base?.selectable ?? true, (found) => {
      const value = readYesOrNo(found);
      if (value === null) cells.report("error", "notAWord", row, "Te kiezen", said("ja of nee", "ja (yes) or nee (no)"));
      return value ?? true;
    }),
    ...defined({
      aliases: part("Ook bekend als", base?.aliases, optional),
      partOf: part("Valt onder", base?.partOf, (found) => (found === "" ? undefined : found)),
      implies: part("Brengt mee", base?.implies, optional),
      requires: part("Vereist", base?.requires, (found) => {
        if (found === "") return undefined;
        const condition = readCondition(found);
        if (condition === null) cells.report("error", "notAWord", row, "Vereist", said("een voorwaarde, zoals: alle: e-suite, bzm; één van: mylex, mylex-sociaal; geen: nieuw-lid", "a condition, such as: alle: e-suite, bzm; één van: mylex, mylex-sociaal; geen: nieuw-lid"));
        return condition ?? base?.requires;
      }),
      excludes: part("Sluit uit", base?.excludes, optional),
      notice: notice === undefined ? undefined : { line: base?.notice?.line ?? 1, ...english(places.notice(id), notice, base?.notice, { cells, row, header: "Melding" }) },
    }),
  };
}

/** The services on the sheet, in the order of their rows, and the row of each. */
export function readServices(cells: TableCells, base: readonly Service[], english: English): { readonly services: readonly Service[]; readonly rows: readonly number[] } {
  const byId = new Map(base.map((service) => [service.id, service]));
  return { services: cells.rows.map((row) => readService(cells, row, byId.get(cells.text(row, "Dienst")), english)), rows: cells.rows };
}
