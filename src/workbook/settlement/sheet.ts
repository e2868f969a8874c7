/** The sheet of a settlement: per municipality what was charged, what is due, and what is to pay or to receive; and each item that differs. */
import { type Settlements, grandTotal } from "../../engine";
import { type Micro, toEuros } from "../../money";
import { dutchDate } from "../comparison/facts";
import { type ColumnModel, type Content, type Formula, type SheetModel, type TableModel, type TextModel, columnLetters, tableArea } from "../sheet";
import { fittedSheetName } from "../sheet-name";
import { freeTableName } from "../table-name";
import { outcomeOf, outcomeWords } from "./words";

const STYLE = "TableStyleLight9";
const TOTALS = ["In rekening gebracht", "Verschuldigd", "Verschil"] as const;

const text = (header: string, width: number): ColumnModel => ({ header, width, format: "text", wrap: true });
const euro = (header: string): ColumnModel => ({ header, width: 20, format: "euro", right: true });

const columns = { name: 0, charged: 2, due: 3, difference: 4, outcome: 5 } as const;

const at = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const differenceOf = (row: number, difference: Micro): Formula => ({ formula: `ROUND(${at(row, columns.due)}-${at(row, columns.charged)},2)`, value: toEuros(difference) });

function outcomeCell(row: number, difference: Micro): Formula {
  const [cell, { toPay, toReceive, even }] = [at(row, columns.difference), outcomeWords];
  return { formula: `IF(${cell}>0,"${toPay.nl}",IF(${cell}<0,"${toReceive.nl}","${even.nl}"))`, value: outcomeWords[outcomeOf({ difference })].nl };
}

const openText = (open: readonly { readonly label: { readonly nl: string } }[]): string => open.map(({ label }) => label.nl).join("; ");

type Placed = Pick<TableModel<Content>, "name" | "row">;

function memberTable({ members }: Settlements, { name, row }: Placed): TableModel<Content> {
  return {
    name,
    row,
    column: columns.name,
    style: STYLE,
    columns: [text("Gemeente", 30), { header: "Inwoners", width: 14, format: "count" }, euro("In rekening gebracht"), euro("Verschuldigd"), euro("Verschil"), { header: "Uitkomst", width: 16, format: "general", indent: true }, { ...text("Niet verrekend, zonder bedrag", 40), indent: true }],
    rows: members.map(({ member, settlement: { totals, difference, open } }, index) => {
      const here = row + 1 + index;
      return [member.name, member.profile.inhabitants, toEuros(grandTotal(totals.charged)), toEuros(grandTotal(totals.due)), differenceOf(here, difference), outcomeCell(here, difference), openText(open)];
    }),
  };
}

function itemTable({ members }: Settlements, { name, row }: Placed): TableModel<Content> {
  const items = members.flatMap(({ member, settlement }) => settlement.items.map((item) => ({ member, item })));
  return {
    name,
    row,
    column: columns.name,
    style: STYLE,
    columns: [text("Gemeente", 30), text("Post", 14), euro("In rekening gebracht"), euro("Verschuldigd"), euro("Verschil")],
    rows: items.map(({ member, item }, index) => [member.name, item.charge.label.nl, toEuros(item.charged), toEuros(item.due), differenceOf(row + 1 + index, item.difference)]),
  };
}

function unsettledTable({ unsettled }: Settlements, { name, row }: Placed): TableModel<Content> {
  return { name, row, column: columns.name, style: STYLE, columns: [text("Gemeente", 30), text("Reden", 14)], rows: unsettled.map(({ member, failure }) => [member.name, failure.in("nl")]) };
}

/** The sheet of a settlement. Its first table has the members. */
export function settlementSheet(settlements: Settlements, { date }: { readonly date: string }): SheetModel<Content> {
  const { charged, due, unsettled } = settlements;
  const notes = [
    `Gemaakt op ${dutchDate(date)}. Bedragen over heel ${due.year}, jaarlijks en eenmalig, in euro, exclusief btw.`,
    `In rekening gebracht volgens '${charged.title.nl}', verschuldigd volgens '${due.title.nl}'.`,
    "Een verschil boven 0 is nog te betalen door de gemeente, een verschil onder 0 ontvangt zij terug.",
  ];
  const told = (row: number, words: string, style: TextModel["style"]): TextModel => ({ row, column: columns.name, text: words, style });
  const taken: string[] = [];
  const named = (end: string): string => {
    const name = freeTableName(["Verrekening", due.year, end], taken);
    taken.push(name);
    return name;
  };
  const totalRow = notes.length + 3;
  const members = memberTable(settlements, { name: named("gemeenten"), row: totalRow + 4 });
  const below = (table: TableModel<Content>): number => table.row + tableArea(table).rows + 2;
  const items = itemTable(settlements, { name: named("posten"), row: below(members) });
  const last = items.rows.length === 0 ? members : items;
  const rest = unsettledTable(settlements, { name: named("niet_te_verrekenen"), row: below(last) });
  const sums = [columns.charged, columns.due, columns.difference].map((column, index) => {
    const value = toEuros([settlements.totals.charged, settlements.totals.due, settlements.totals.difference][index] as Micro);
    const [first, end] = [at(members.row + 1, column), at(members.row + members.rows.length, column)];
    return { row: totalRow, column, content: members.rows.length === 0 ? value : { formula: `ROUND(SUM(${first}:${end}),2)`, value }, format: "euro" as const, style: "total" as const };
  });
  return {
    name: fittedSheetName("Verrekening", String(due.year), []),
    texts: [
      told(0, `Verrekening ${due.year}: ${charged.id} naar ${due.id}`, "title"),
      ...notes.map((note, index) => told(1 + index, note, "note")),
      ...TOTALS.map((words, index): TextModel => ({ row: totalRow - 1, column: columns.charged + index, text: words, style: "heading" })),
      told(totalRow, "Samen", "total"),
      told(members.row - 1, members.rows.length === 0 ? "Geen gemeente is te verrekenen" : "Per gemeente", "heading"),
      ...(items.rows.length === 0 ? [] : [told(items.row - 1, "De posten die verschillen", "heading")]),
      ...(unsettled.length === 0 ? [] : [told(rest.row - 1, "Niet te verrekenen, en nergens meegeteld", "heading")]),
    ],
    tables: [...(members.rows.length === 0 ? [] : [members]), ...(items.rows.length === 0 ? [] : [items]), ...(unsettled.length === 0 ? [] : [rest])],
    cells: sums,
    frozen: { rows: 0, columns: 1 },
    tabColor: "#548235",
    print: { orientation: "landscape", areas: [], titleRows: { first: members.row, last: members.row } },
  };
}
