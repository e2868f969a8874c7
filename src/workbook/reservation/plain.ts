/**
 * A charge's price as a plain formula over the tariff tables in the workbook, with functions that every Excel since 2010
 * and LibreOffice have. Every number of the tariff is read from the table; the formula holds the kind of charge only.
 */
import type { Charge, Edition } from "../../tariff";
import { cellNames, costName } from "./functions";
import { tariffTableNames } from "../tariff-sheet";

interface Table {
  readonly column: (header: string) => string;
  /** The charge's first row in the table. */
  readonly first: string;
  /** A column's cell in that row. */
  readonly at: (header: string, row?: string) => string;
}

function tableOf(edition: Edition, id: string): Table {
  const column = (header: string): string => `${tariffTableNames(edition).tariffs}[${header}]`;
  const first = `MATCH(${id},${column("Regel")},0)`;
  return { column, first, at: (header, row = first) => `INDEX(${column(header)},${row})` };
}

/** A limit that is empty in the table is left out: MIN and MAX pass over an empty cell that they are given by its place. */
const capped = (table: Table): string => `MIN(${cellNames.inhabitants},${table.at("Plafond")})`;

function perUnitFormula(table: Table): string {
  const amount = `${capped(table)}*${table.at("Per inwoner")}+${table.at("Per gemeente")}`;
  return `ROUND(MIN(MAX(${amount},${table.at("Minimum")}),${table.at("Maximum")}),2)`;
}

/** As many rows further as there are bounds below the quantity: one equal to a bound still belongs to that tier. */
function tiersFormula(table: Table, id: string, charge: Charge): string {
  const quantity = capped(table);
  const row = `${table.first}+COUNTIFS(${table.column("Regel")},${id},${table.column("T/m inwoners")},"<"&${quantity})`;
  const flat = table.at("Per gemeente", row);
  const hasUnits = charge.model === "volumeTiers" && charge.tiers.some(({ unitAmount }) => unitAmount !== undefined);
  return hasUnits ? `ROUND(${quantity}*${table.at("Per inwoner", row)}+${flat},2)` : flat;
}

/** Rounded to six decimals first: a product of a percentage and cents is exact there, and its half cents are then rounded up. */
const cents = (product: string): string => `ROUND(ROUND(${product},6),2)`;

/** The band has a row for its lower bound and one for its upper; the middle is their mean. */
function bandFormula(table: Table): string {
  const [low, high] = [table.at("Per inwoner"), table.at("Per inwoner", `${table.first}+1`)];
  const { scenario, inhabitants, count } = cellNames;
  const amount = `IF(${scenario}="laag",${low},IF(${scenario}="hoog",${high},IF(${scenario}="midden",(${low}+${high})/2,NA())))`;
  return cents(`${inhabitants}*${count}*${amount}*(1+${table.at("Percentage")})`);
}

/** The price in one edition; an empty text where the source prints none. `id` is the cell that holds the charge's id. */
export function priceIn(edition: Edition, chargeId: string, id: string): string {
  const charge = edition.charges.find((candidate) => candidate.id === chargeId);
  const table = tableOf(edition, id);
  switch (charge?.model) {
    case undefined:
    case "unpriced":
      return '""';
    case "flat":
      return table.at("Per gemeente");
    case "perUnit":
      return perUnitFormula(table);
    case "volumeTiers":
      return tiersFormula(table, id, charge);
    case "percentage":
      return cents(`${costName(charge.id)}*${charge.basis === "surcharge" ? `(1+${table.at("Percentage")})` : table.at("Percentage")}`);
    case "band":
      return bandFormula(table);
  }
}

/** The price in the edition that the cell `editionCell` names, out of those whose tables are in the workbook; `#N/A` in another. */
export function plainFormula(chargeId: string, editions: readonly Edition[], editionCell: string, id: string): string {
  return editions.reduceRight((otherwise, edition) => `IF(${editionCell}&""="${edition.id}",${priceIn(edition, chargeId, id)},${otherwise})`, "NA()");
}
