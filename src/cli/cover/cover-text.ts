/** What members pay against a budget, for people: a row per service, and what comes off it. */
import type { Cover, CoverService } from "../../engine";
import { type Language, type Micro, ZERO, formatNumber, subtract, toEuros } from "../../money";
import { postLabel } from "../../tariff";
import { memberWords } from "../impact/words";
import { type Column, drawList, drawTable } from "../table";
import { words } from "../words";
import { coverWords } from "./words";

const euros = (amount: Micro, language: Language): string => formatNumber(toEuros(amount), language);

const nameOf = (id: string): string => postLabel(`omzet.${id}`).replace(/^Omzet /, "");

const columns = ({ against: { year } }: Cover, language: Language): readonly Column[] => {
  const w = coverWords;
  const amount = (head: string): Column => ({ head, most: 20, align: "right" });
  return [
    { head: words.service[language], most: 44 },
    amount(`${w.members[language]}: ${w.income[language]}`),
    amount(`${w.cost[language]} ${year}`),
    amount(w.result[language]),
    amount(`${w.income[language]} ${year}`),
    amount(`${w.result[language]} ${year}`),
  ];
};

/** The place of the column that is compared with. */
const placeOf = ({ budget, against }: Cover): number => budget.columns.findIndex(({ year }) => year === against.year);

function serviceRow({ id, members, budget }: CoverService, cover: Cover, language: Language): readonly string[] {
  const budgeted = budget[placeOf(cover)];
  const shown = [members.income, members.cost, members.result, budgeted?.income, budgeted?.result];
  return [nameOf(id), ...shown.map((amount) => (amount === undefined ? "" : euros(amount, language)))];
}

function totalRows(cover: Cover, language: Language): readonly (readonly string[])[] {
  const w = coverWords;
  const { members } = cover;
  const budgeted = cover.columns[placeOf(cover)] ?? members;
  const line = (label: string, own: Micro, theirs: Micro): readonly string[] => [label, "", "", euros(own, language), "", euros(theirs, language)];
  return [
    [w.products[language], ...[members.income, members.cost, members.result, budgeted.income, budgeted.result].map((amount) => euros(amount, language))],
    line(w.operating[language], subtract(ZERO, members.operating), subtract(ZERO, budgeted.operating)),
    line(w.other[language], members.other, budgeted.other),
    line(w.net[language], members.net, budgeted.net),
  ];
}

/** Every line of a cover as it is printed. */
export function coverText(cover: Cover, language: Language): string {
  const { edition, against, counted, services, unpriced } = cover;
  const w = coverWords;
  const without = services.filter(({ withoutAmount }) => withoutAmount > 0).map(({ id, withoutAmount }) => ["-", `${nameOf(id)}: ${withoutAmount}`] as const);
  const paragraphs = [
    `${w.cover[language]}: ${counted} ${w.counted[language]} ${edition.id}, ${w.against[language]} ${against.year}`,
    drawTable(columns(cover, language), services.map((service) => serviceRow(service, cover, language)), totalRows(cover, language)),
    ...(without.length === 0 ? [] : [`${w.withoutAmount[language]}\n${drawList(without)}`]),
    ...(unpriced.length === 0 ? [] : [`${memberWords.unpriced[language]}\n${drawList(unpriced.map(({ member, failure }) => ["-", `${member.name} (${memberWords.row[language]} ${member.row}): ${failure.in(language)}`] as const))}`]),
    `${words.basis[language]}; ${w.booked[language]}; ${w.rounding[language]}`,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
