/** One invoice's lines against what is due: choices of the user first, then the best match, then what is left. */
import { ZERO, subtract } from "../money";
import type { Catalogue, Localized } from "../tariff";
import { alternativesOf } from "./diagnosis/search";
import { subjectsOf } from "./diagnosis/variant";
import { type Expectation, isAdvice } from "./expectation";
import { judge, type Verdict, withoutCharge } from "./judging/verdict";
import { judgeUnmatched } from "./judging/unmatched";
import { chosen, judgements, rememberedChoice } from "./judging/words";
import type { Ledger } from "./ledger";
import { withMisnamed } from "./matching/contradictions";
import { matchLines } from "./matching/match";
import { asBilled } from "./matching/rounding";
import { dueTogether } from "./matching/several";
import { textScorer } from "./matching/text-score";
import type { Demand, Entry, Explains, Match } from "./matching/types";
import type { Tolerance } from "./options";
import { monthBits } from "./period";
import { activeMonths, dueShare } from "./share";
import { type Steps, mapInSteps } from "./steps";

export interface Choice {
  readonly charges: readonly string[];
  readonly because: "chosen" | "remembered";
}

export interface Settling {
  readonly expectation: Expectation;
  readonly ledger: Ledger;
  readonly tolerance: Tolerance;
  readonly choiceOf: (entry: Entry) => Choice | null;
  readonly catalogue: Catalogue;
}

const grounds: Readonly<Record<Choice["because"], Localized>> = { chosen, remembered: rememberedChoice };

function demandOf(charge: string, { period }: Entry, { expectation, ledger }: Settling): Demand | null {
  const item = expectation.items.get(charge);
  if (!item) return null;
  const claimed = ledger.claimed(period.year, charge);
  const months = activeMonths(item);
  const isLast = item.period === "annual" && claimed !== 0 && ((claimed | monthBits(period)) & months) === months;
  return {
    charge,
    item,
    claimed,
    period,
    expected: isAdvice(item) ? null : dueShare(item, period, claimed),
    ...(isLast && item.amount !== null && dueShare(item, period, claimed) !== ZERO ? { left: subtract(item.amount, ledger.due(period.year, charge)) } : {}),
  };
}

interface ChosenGroup {
  readonly charges: readonly string[];
  readonly because: Choice["because"];
  readonly entries: readonly Entry[];
}

/** Lines that were given the same charges belong together. */
function chosenGroups(entries: readonly Entry[], choiceOf: Settling["choiceOf"]): readonly ChosenGroup[] {
  const groups = new Map<string, { charges: readonly string[]; because: Choice["because"]; entries: Entry[] }>();
  for (const entry of entries) {
    const choice = choiceOf(entry);
    if (!choice) continue;
    const key = JSON.stringify([choice.because, ...choice.charges]);
    const group = groups.get(key) ?? { ...choice, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function settleChosen({ charges, because, entries }: ChosenGroup, settling: Settling): readonly Verdict[] {
  if (charges.length === 0) return entries.map((entry) => withoutCharge(entry, "unexpected", judgements.undone, ZERO));
  const [first] = entries;
  const demands = first ? charges.flatMap((charge) => demandOf(charge, first, settling) ?? []) : [];
  if (demands.length === 0) {
    return entries.map((entry) => ({ ...withoutCharge(entry, "unexpected", judgements.notTaken(charges.join(", ")), ZERO), charges, matchedBecause: grounds[because], score: 1 }));
  }
  const match: Match = { entries, demands, because: grounds[because], score: 1 };
  if (first) settling.ledger.claim(match, first.period);
  return judge(match, settling.tolerance.line);
}

/** Lines that are judged before a pause: some milliseconds. */
const A_FEW = 100;

/** Lines of one period, in their order; the ledger is brought up to date. */
export function* settle(entries: readonly Entry[], settling: Settling): Steps<readonly Verdict[]> {
  const { expectation, ledger, tolerance, choiceOf, catalogue } = settling;
  const groups = chosenGroups(entries, choiceOf);
  yield null;
  const verdicts = groups.flatMap((group) => settleChosen(group, settling));
  const settled = new Set(groups.flatMap((group) => group.entries));
  const open = entries.filter((entry) => !settled.has(entry));
  const [first] = open;
  if (!first) return verdicts;
  const { period } = first;
  const amounts = new Set(open.map(({ amount }) => amount));
  const due = [...expectation.items.values()].filter((item) => ledger.isOpen(item, period)).flatMap((item) => demandOf(item.charge.id, first, settling) ?? []);
  const demands = due.map((demand) => asBilled(demand, amounts));
  const explains: Explains = (set, amount) => subjectsOf({ expectation, catalogue, period, demands: set }).some((subject) => alternativesOf(subject, dueTogether(subject.demands)).singles(amount).length > 0);
  const read = textScorer(expectation.edition);
  const { matches: found, unmatched } = yield* matchLines(open, demands, { read, owed: [...expectation.items.keys()], explains });
  const matches = withMisnamed(found, ledger.misnamed(period.year), read);
  for (const match of matches) ledger.claim(match, period);
  const without = yield* mapInSteps(unmatched, A_FEW, (entry) => judgeUnmatched(entry, expectation, ledger));
  return [...verdicts, ...matches.flatMap((match) => judge(match, tolerance.line)), ...without];
}
