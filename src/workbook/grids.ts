/** Tables that spill from one formula: plain rows of texts and numbers, in Dutch, amounts in euros. */
import { type Micro, toEuros } from "../money";
import { type Catalogue, type Edition, type Period, TariffFailure, certaintyWords, periodWords } from "../tariff";
import { type LineItem, type Reservation, describeCertainty, describeLineItem, describeLineItemSource, describeRemark, findCharge, grandTotal, hasOneOffAmount, notPrinted, serviceLabel, withDoubt } from "../engine";

export type GridCell = string | number;
export type Grid = readonly (readonly GridCell[])[];

function itemRow(edition: Edition, item: LineItem): GridCell[] {
  return [
    serviceLabel(edition, item.charge.service, "nl"),
    item.charge.label.nl,
    periodWords[item.period].nl,
    describeLineItem(item, "nl"),
    item.amount === null ? "" : toEuros(item.amount),
    withDoubt(describeCertainty(item, "nl"), edition, "nl"),
    describeRemark(edition, item, "nl"),
    describeLineItemSource(edition, item, "nl"),
  ];
}

function withoutAmount(items: readonly LineItem[]): string {
  const count = items.filter(({ amount }) => amount === null).length;
  return count === 0 ? "" : `exclusief ${count} ${count === 1 ? "post" : "posten"} zonder bedrag`;
}

/** Header, a row per line item, and the total last; with a subtotal per period where there are one-off items. */
export function specificationGrid({ edition, lineItems, total }: Reservation): Grid {
  const totalRow = (period: string, amount: Micro, items: readonly LineItem[]): GridCell[] => ["Totaal", "", period, "", toEuros(amount), "", withoutAmount(items), `editie ${edition.id}`];
  const of = (wanted: Period) => totalRow(periodWords[wanted].nl, total[wanted], lineItems.filter(({ period }) => period === wanted));
  return [
    ["Dienst", "Post", "Periode", "Berekening", "Bedrag", "Zekerheid", "Opmerking", "Bron"],
    ...lineItems.map((item) => itemRow(edition, item)),
    ...(hasOneOffAmount(lineItems) ? [of("annual"), of("oneOff"), totalRow("alles", grandTotal(total), lineItems)] : [totalRow(periodWords.annual.nl, total.annual, lineItems)]),
  ];
}

/** Header and a row per tier, amounts in euros. Throws `unknownCharge`, and `notPrinted` or `noTiers` where the charge has no tiers. */
export function tiersGrid(edition: Edition, chargeId: string): Grid {
  const { charge } = findCharge(edition, chargeId);
  const amount = (text: string | undefined): GridCell => (text === undefined ? "" : Number(text));
  if (charge.model === "unpriced") throw notPrinted(edition, charge);
  if (charge.model !== "volumeTiers") throw new TariffFailure("noTiers", { charge: charge.id });
  return [
    ["Vanaf inwoners", "T/m inwoners", "Per inwoner", "Per gemeente"],
    ...charge.tiers.map((tier, index): GridCell[] => [
      index === 0 ? 1 : (charge.tiers[index - 1]?.upTo ?? 0) + 1,
      tier.upTo ?? "",
      amount(tier.unitAmount),
      amount(tier.flatAmount),
    ]),
  ];
}

/** Header and a row per edition that can be used. */
export function editionsGrid(catalogue: Catalogue): Grid {
  return [
    ["Editie", "Titel", "Status", "Voorlopige index"],
    ...[...catalogue.values()].map((edition): GridCell[] => [
      edition.id,
      edition.title.nl,
      withDoubt(certaintyWords[edition.status.state].nl, edition, "nl"),
      edition.index?.provisional ? Number(edition.index.rate) : "",
    ]),
  ];
}
