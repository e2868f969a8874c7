/** The functions that look into an edition: any charge by its id, its tiers, threshold, source and certainty; and into the budget. */
import { DEFAULT_EDITION, budgetAmount, builtInBudget, certaintyWords, findBudgetColumn, findPost } from "../tariff";
import { formatEuros, toEuros } from "../money";
import { describeChargeSource, findCharge, nextThreshold, withDoubt } from "../engine";
import { displayLanguage } from "../excel";
import { editionsGrid, exchange, tiersGrid } from "../workbook";
import { type Explained, call } from "./call";
import { readCell, readText } from "./cells";
import { explainCharges, pricer } from "./charge-calls";
import { editionOf } from "./edition";
import { explainedCell } from "./explained-cell";
import { spread } from "./spread";

function readCharge(regel: unknown, editie: unknown) {
  const edition = editionOf(editie);
  return { edition, compiled: findCharge(edition, readText(regel, "regel") ?? "") };
}

const omitted = (cells: readonly (readonly unknown[])[] | null): boolean =>
  !cells || (cells.length === 1 && cells[0]?.length === 1 && (readCell(cells[0][0]).kind === "blank" || cells[0][0] === 0));

/**
 * Een tariefregel bij zijn code, zoals "hosting" of "bzm.licentie": ook regels van een nieuwe editie.
 * @customfunction TARIEF
 * @param regel Code van de tariefregel, zoals "hosting".
 * @param [hoeveelheid] Aantal inwoners, of de werkelijke kosten in euro's; bij een vast bedrag niet nodig. Een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's, in de vorm van het bereik.
 */
export function tarief(regel: any, hoeveelheid: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "TARIEF",
    invocation,
    editions: [editie],
    compute: () => {
      const { edition, compiled } = readCharge(regel, editie);
      const price = pricer(edition, [compiled.charge.id]);
      const takesNoQuantity = compiled.charge.model === "flat" || compiled.kind === "unpriced" || compiled.kind === "band";
      if (takesNoQuantity && omitted(hoeveelheid)) return [[price(0)]];
      return spread(hoeveelheid ?? [[null]], compiled.kind === "percentage" ? "actualCost" : "inhabitants", price);
    },
    explain: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return explainCharges(edition, [compiled.charge.id], explainedCell(hoeveelheid ?? [], compiled.kind === "percentage" ? "actualCost" : "inhabitants"));
    },
  });
}

/**
 * De staffel van een tariefregel: een kopregel en een regel per trede.
 * @customfunction STAFFEL
 * @param regel Code van de tariefregel, zoals "bzm.hosting".
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Een tabel: vanaf inwoners, t/m inwoners, per inwoner, per gemeente.
 */
export function staffel(regel: any, editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "STAFFEL",
    invocation,
    editions: [editie],
    compute: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return tiersGrid(edition, compiled.charge.id).map((row) => [...row]);
    },
    explain: () => aboutCharge(regel, editie),
  });
}

/**
 * Hoeveel inwoners meer tot het bedrag van de volgende trede geldt; #N/B in de hoogste trede.
 * @customfunction DREMPEL
 * @param regel Code van de tariefregel, zoals "bzm.hosting".
 * @param inwoners Aantal inwoners; een cel of een bereik.
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Aantal inwoners, in de vorm van het bereik.
 */
export function drempel(regel: any, inwoners: any[][], editie: any, invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "DREMPEL",
    invocation,
    editions: [editie],
    compute: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return spread(inwoners, "inhabitants", (quantity) => nextThreshold(edition, compiled.charge.id, quantity).more);
    },
    explain: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return explainCharges(edition, [compiled.charge.id], explainedCell(inwoners, "inhabitants"));
    },
  });
}

/** What can be said of a charge without a quantity. */
function aboutCharge(regel: unknown, editie: unknown): Explained {
  const { edition, compiled } = readCharge(regel, editie);
  const { charge } = compiled;
  const language = displayLanguage();
  const amount = {
    label: charge.label[language],
    workings: "",
    amount: "",
    certainty: withDoubt(certaintyWords[charge.certainty][language], edition, language),
    remark: charge.note?.[language] ?? "",
    source: withDoubt(describeChargeSource(edition, charge, language), edition, language),
  };
  return { edition: edition.id, amounts: [amount], notices: [] };
}

/**
 * De vindplaats van een tariefregel in het bedrijfsplan: hoofdstuk of bijlage, kop en regel.
 * @customfunction BRON
 * @param regel Code van de tariefregel, zoals "hosting".
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Tekst.
 */
export function bron(regel: any, editie: any, invocation: CustomFunctions.Invocation): string {
  return call({
    id: "BRON",
    invocation,
    editions: [editie],
    compute: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return withDoubt(describeChargeSource(edition, compiled.charge, "nl"), edition, "nl");
    },
    explain: () => aboutCharge(regel, editie),
  });
}

/**
 * De zekerheid van een tariefregel: vastgesteld, voorlopig, indicatie, nacalculatie, werkelijke kosten of raming.
 * @customfunction ZEKERHEID
 * @param regel Code van de tariefregel, zoals "hosting".
 * @param [editie] Tariefeditie, bijvoorbeeld 2021 of een eigen editie; weggelaten: de editie van de werkmap.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Tekst.
 */
export function zekerheid(regel: any, editie: any, invocation: CustomFunctions.Invocation): string {
  return call({
    id: "ZEKERHEID",
    invocation,
    editions: [editie],
    compute: () => {
      const { edition, compiled } = readCharge(regel, editie);
      return withDoubt(certaintyWords[compiled.charge.certainty].nl, edition, "nl");
    },
    explain: () => aboutCharge(regel, editie),
  });
}

/**
 * De tariefedities die te gebruiken zijn: een kopregel en een regel per editie.
 * @customfunction EDITIES
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Een tabel: editie, titel, status, voorlopige index.
 */
export function edities(invocation: CustomFunctions.Invocation): any[][] {
  return call({
    id: "EDITIES",
    invocation,
    editions: [null],
    compute: () => editionsGrid(exchange().catalogue).map((row) => [...row]),
    explain: () => ({ edition: null, amounts: [], notices: [] }),
  });
}

/** A budget does not depend on an edition: naming a built-in one keeps the call from waiting for the workbook's choice. */
const noEdition = [DEFAULT_EDITION];

function readPost(post: unknown, jaar: unknown) {
  const found = findPost(builtInBudget, readText(post, "post") ?? "");
  const column = findBudgetColumn(builtInBudget, readText(jaar, "jaar") ?? "");
  return { found, column, amount: toEuros(budgetAmount(builtInBudget, found, column)) };
}

/**
 * Een post van de begroting in het bedrijfsplan, in euro's: 2017 en 2018 uit de jaarrekening, 2019 en 2021 begroot.
 * @customfunction BEGROTING
 * @param post Code van de post, zoals "omzet.bzm", "kosten" of "resultaat".
 * @param jaar 2017, 2018, 2019 of 2021.
 * @param invocation Door Excel ingevuld.
 * @requiresAddress
 * @returns Euro's; een streepje in het plan is 0.
 */
export function begroting(post: any, jaar: any, invocation: CustomFunctions.Invocation): number {
  return call({
    id: "BEGROTING",
    invocation,
    editions: noEdition,
    compute: () => readPost(post, jaar).amount,
    explain: () => {
      const { found, column, amount } = readPost(post, jaar);
      const language = displayLanguage();
      const [kind, line] = language === "nl" ? [column.kind === "budget" ? "begroting" : "jaarrekening", "regel"] : [column.kind === "budget" ? "budget" : "accounts", "line"];
      const source = `${builtInBudget.publication}, ${line} ${found.line}`;
      return { edition: null, amounts: [{ label: found.id, workings: `${kind} ${column.year}`, amount: `€ ${formatEuros(amount, language)}`, certainty: "", remark: "", source }], notices: [] };
    },
  });
}
