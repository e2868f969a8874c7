/** The JSON of an effect per member; its shape is described in the command line's README and is kept. */
import type { Impact, MemberImpact } from "../../engine";
import { type Language, toDecimalString } from "../../money";

const SHARE_DECIMALS = 6;

const shareJson = (share: number | null): number | null => (share === null ? null : Number(share.toFixed(SHARE_DECIMALS)));

const totalsJson = ({ annual, oneOff }: MemberImpact["before"]["total"]) => ({ annual: toDecimalString(annual), oneOff: toDecimalString(oneOff) });

function memberJson({ member, before, after, change, share, incomparable, verdict, causes }: MemberImpact, language: Language) {
  return {
    row: member.row,
    name: member.name,
    inhabitants: member.profile.inhabitants,
    before: totalsJson(before.total),
    after: totalsJson(after.total),
    change: toDecimalString(change),
    share: shareJson(share),
    incomparable: { before: toDecimalString(incomparable.before), after: toDecimalString(incomparable.after) },
    band: verdict,
    causes: causes.map((cause) => ({ service: cause.service, label: cause.label[language], change: toDecimalString(cause.change), reasons: cause.reasons })),
  };
}

export function impactJson({ from, to, band, members, unpriced, summary }: Impact, language: Language) {
  const { before, after, change, share, lowest, highest, median, rises, falls, unchanged, verdicts } = summary;
  return {
    from: from.id,
    to: to.id,
    band: { low: band.low, high: band.high, source: band.source },
    members: members.map((one) => memberJson(one, language)),
    unpriced: unpriced.map(({ member, edition, failure }) => ({ row: member.row, name: member.name, edition, code: failure.code, text: failure.in(language) })),
    summary: {
      before: toDecimalString(before),
      after: toDecimalString(after),
      change: toDecimalString(change),
      share: shareJson(share),
      lowest: lowest?.member.name ?? null,
      highest: highest?.member.name ?? null,
      median: median === null ? null : { change: toDecimalString(median.change), share: shareJson(median.share) },
      rises,
      falls,
      unchanged,
      band: verdicts,
    },
  };
}
