/** The JSON of a cover; its shape is described in the command line's README and is kept. */
import type { Cover, CoverAmounts, CoverTotals } from "../../engine";
import { type Language, toDecimalString } from "../../money";
import { postLabel } from "../../tariff";

const amountsJson = ({ income, cost, result }: CoverAmounts) => ({ income: toDecimalString(income), cost: toDecimalString(cost), result: toDecimalString(result) });

const totalsJson = (totals: CoverTotals) => ({ ...amountsJson(totals), operating: toDecimalString(totals.operating), other: toDecimalString(totals.other), net: toDecimalString(totals.net) });

export function coverJson({ edition, budget, against, mapping, services, members, columns, counted, unpriced }: Cover, language: Language) {
  const years = budget.columns.map(({ year }) => year);
  return {
    edition: edition.id,
    against: against.year,
    mapping,
    counted,
    services: services.map((service) => ({
      service: service.id,
      label: postLabel(`omzet.${service.id}`),
      members: amountsJson(service.members),
      budget: service.budget.map((amounts, index) => ({ year: years[index], ...amountsJson(amounts) })),
      withoutAmount: service.withoutAmount,
    })),
    members: totalsJson(members),
    budget: columns.map((totals, index) => ({ year: years[index], ...totalsJson(totals) })),
    unpriced: unpriced.map(({ member, failure }) => ({ row: member.row, name: member.name, code: failure.code, text: failure.in(language) })),
  };
}
