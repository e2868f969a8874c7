/** Tables that spill from one formula: plain rows of texts and numbers, in Dutch, amounts in euros. */
import { toEuros } from "../money";
import { type Catalogue, type Edition, TariffFailure, certaintyWords, periodWords } from "../tariff";
import { type LineItem, type Reservation, describeCertainty, describeLineItem, describeLineItemSource, describeRemark, findCharge } from "../engine";

export type GridCell = string | number;
export type Grid = readonly (readonly GridCell[])[];

const serviceLabel = (edition: Edition, id: string): string => edition.services.find((service) => service.id === id)?.label.nl ?? id;

function itemRow(edition: Edition, item: LineItem): GridCell[] {
  return [
    serviceLabel(edition, item.charge.service),
    item.charge.label.nl,
    periodWords[item.period].nl,
    describeLineItem(item, "nl"),
    item.amount === null ? "" : toEuros(item.amount),
    describeCertainty(item, "nl"),
    describeRemark(edition, item, "nl"),
    describeLineItemSource(edition, item, "nl"),
  ];
}

/** Header, a row per line item, and the total last; with a subtotal per period where there are one-off items. */
export function specificationGrid({ edition, lineItems, total }: Reservation): Grid {
  const unpriced = lineItems.filter(({ amount }) => amount === null).length;
  const remark = unpriced === 0 ? "" : `exclusief ${unpriced} ${unpriced === 1 ? "post" : "posten"} zonder bedrag`;
  const totalRow = (period: string, amount: number): GridCell[] => ["Totaal", "", period, "", amount, "", remark, `editie ${edition.id}`];
  const hasOneOff = lineItems.some(({ period, amount }) => period === "oneOff" && amount !== null);
  return [
    ["Dienst", "Post", "Periode", "Berekening", "Bedrag", "Zekerheid", "Opmerking", "Bron"],
    ...lineItems.map((item) => itemRow(edition, item)),
    ...(hasOneOff ? [totalRow(periodWords.annual.nl, toEuros(total.annual)), totalRow(periodWords.oneOff.nl, toEuros(total.oneOff))] : []),
    hasOneOff ? totalRow("alles", (total.annual + total.oneOff) / 1_000_000) : totalRow(periodWords.annual.nl, toEuros(total.annual)),
  ];
}

/** Header and a row per tier; a charge without tiers is one row. Throws `notPrinted` and `bandNeedsScenario`. */
export function tiersGrid(edition: Edition, chargeId: string): Grid {
  const { charge } = findCharge(edition, chargeId);
  const amount = (text: string | undefined): GridCell => (text === undefined ? "" : Number(text));
  if (charge.model === "unpriced") throw new TariffFailure("notPrinted", { charge: charge.id, edition: edition.id, reason: charge.reason });
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
      certaintyWords[edition.status.state].nl,
      edition.index?.provisional ? Number(edition.index.rate) : "",
    ]),
  ];
}

