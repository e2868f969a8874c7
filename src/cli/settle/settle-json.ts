/** The JSON of a settlement; its shape is described in the command line's README and is kept. */
import { type MemberSettlement, type Settlements, grandTotal } from "../../engine";
import { type Language, toDecimalString } from "../../money";
import { outcomeOf } from "../../workbook";

function memberJson({ member, settlement: { totals, difference, items, open } }: MemberSettlement, language: Language) {
  return {
    row: member.row,
    name: member.name,
    inhabitants: member.profile.inhabitants,
    charged: toDecimalString(grandTotal(totals.charged)),
    due: toDecimalString(grandTotal(totals.due)),
    difference: toDecimalString(difference),
    outcome: outcomeOf({ difference }),
    items: items.map((item) => ({ charge: item.charge.id, label: item.charge.label[language], period: item.period, charged: toDecimalString(item.charged), due: toDecimalString(item.due), difference: toDecimalString(item.difference) })),
    open: open.map(({ id }) => id),
  };
}

export const settleJson = ({ charged, due, members, unsettled, totals }: Settlements, language: Language) => ({
  charged: charged.id,
  due: due.id,
  members: members.map((one) => memberJson(one, language)),
  unsettled: unsettled.map(({ member, failure }) => ({ row: member.row, name: member.name, code: failure.code, text: failure.in(language) })),
  totals: { charged: toDecimalString(totals.charged), due: toDecimalString(totals.due), difference: toDecimalString(totals.difference) },
});
