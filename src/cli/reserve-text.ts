/** A reservation for people: a table of annual and one of one-off items, remarks by number, notices. */
import { type LineItem, type Reservation, describeCertainty, describeLineItem, describeRemark, serviceLabel } from "../engine";
import { type Language, type Micro, formatEuros, formatNumber, toEuros } from "../money";
import type { Edition, Period } from "../tariff";
import { basisText } from "./edition-text";
import type { ReserveNotice } from "./reserve-notices";
import { type Column, drawList, drawTable } from "./table";
import { NONE, words } from "./words";

const WORKINGS_WIDTH = 36;

const columns = (language: Language): readonly Column[] => [
  { head: words.service[language], most: 15 },
  { head: words.item[language], most: 38 },
  { head: words.workings[language], most: WORKINGS_WIDTH },
  { head: words.amount[language], most: 14, align: "right" },
  { head: words.certainty[language], most: 13 },
];

const amountText = (amount: Micro | null, language: Language): string => (amount === null ? NONE : formatEuros(toEuros(amount), language));

/** Long workings go on below at what stands between brackets. */
function workingsText(item: LineItem, language: Language): string {
  const text = describeLineItem(item, language);
  if (text === "") return NONE;
  return text.length > WORKINGS_WIDTH ? text.replace(" (", "\n(") : text;
}

/** Items of one service together, in the order in which the services come up. */
function byService(lineItems: readonly LineItem[]): readonly LineItem[] {
  const services = [...new Set(lineItems.map(({ charge }) => charge.service))];
  return services.flatMap((service) => lineItems.filter(({ charge }) => charge.service === service));
}

/** Remarks by the number under which they stand below the tables; equal remarks share one. */
function numbered(edition: Edition, lineItems: readonly LineItem[], language: Language): ReadonlyMap<string, number> {
  const remarks = lineItems.map((item) => describeRemark(edition, item, language)).filter((remark) => remark !== "");
  return new Map([...new Set(remarks)].map((remark, index) => [remark, index + 1]));
}

function rowsOf(edition: Edition, lineItems: readonly LineItem[], remarks: ReadonlyMap<string, number>, language: Language): string[][] {
  return lineItems.map((item, index) => {
    const { charge } = item;
    const service = serviceLabel(edition, charge.service, language);
    const label = charge.label[language];
    const post = label.startsWith(`${service}: `) ? label.slice(service.length + 2) : label;
    const number = remarks.get(describeRemark(edition, item, language));
    return [
      lineItems[index - 1]?.charge.service === charge.service ? "" : service,
      number === undefined ? post : `${post} [${number}]`,
      workingsText(item, language),
      amountText(item.amount, language),
      item.amount === null ? NONE : describeCertainty(item, language),
    ];
  });
}

/** Every line of a reservation as it is printed. `found` are its notices; those that only repeat a remark are left out. */
export function reservationText({ edition, profile, lineItems, total }: Reservation, found: readonly ReserveNotice[], language: Language): string {
  const grouped = (period: Period) => byService(lineItems.filter((item) => item.period === period));
  const [annual, oneOff] = [grouped("annual"), grouped("oneOff")];
  const remarks = numbered(edition, [...annual, ...oneOff], language);
  const section = (title: string, items: readonly LineItem[], totalLabel: string, amount: Micro): string[] =>
    items.length === 0
      ? []
      : [`${title}\n\n${drawTable(columns(language), rowsOf(edition, items, remarks, language), [["", totalLabel, "", amountText(amount, language), ""]])}`];
  const who = [...(profile.name === undefined ? [] : [profile.name]), `${formatNumber(profile.inhabitants, language)} ${words.inhabitants[language]}`].join(", ");
  const told = found.filter(({ code }) => code !== "note");
  const paragraphs = [
    `${words.reservation[language]} ${edition.id}: ${who}`,
    ...section(words.annual[language], annual, words.annualTotal[language], total.annual),
    ...section(words.oneOff[language], oneOff, words.oneOffTotal[language], total.oneOff),
    ...(remarks.size > 0 ? [`${words.notes[language]}\n${drawList([...remarks].map(([remark, number]) => [`[${number}]`, remark] as const))}`] : []),
    ...(told.length > 0 ? [`${words.notices[language]}\n${drawList(told.map(({ text }) => ["-", text] as const))}`] : []),
    basisText(edition, language),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
