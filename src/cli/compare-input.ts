/** The profiles and editions that `dimpact compare` holds side by side. */
import { FEWEST_SIDES, MOST_SIDES, type ProfileIssue, type Reservation, reserve } from "../engine";
import type { Context } from "./context";
import { CommandFailure } from "./failure";
import { readProfileInput } from "./reserve-input";

interface Side {
  readonly path: string;
  readonly edition: string | undefined;
}

/** One edition counts for all profiles, and one profile for all editions. Throws where they do not match, and outside what can be compared. */
function sidesOf({ lists }: Context): readonly Side[] {
  const [profiles, editions] = [lists.get("profile") ?? [], lists.get("edition") ?? []];
  const [one, ...more] = profiles;
  if (one === undefined) throw new CommandFailure("missingProfiles", {});
  if (more.length > 0 && editions.length > 1 && editions.length !== profiles.length) throw new CommandFailure("editionsPerProfile", { profiles: profiles.length, editions: editions.length });
  const count = Math.max(profiles.length, editions.length);
  if (count < FEWEST_SIDES || count > MOST_SIDES) throw new CommandFailure("sideCount", { found: count, fewest: FEWEST_SIDES, most: MOST_SIDES });
  return Array.from({ length: count }, (_, index) => ({ path: profiles[index] ?? one, edition: editions[index] ?? (editions.length === 1 ? editions[0] : undefined) }));
}

export interface FileIssues {
  readonly path: string;
  readonly issues: readonly ProfileIssue[];
}

export type CompareInput = { readonly reservations: readonly Reservation[]; readonly issues: readonly [] } | { readonly reservations: null; readonly issues: readonly FileIssues[] };

/** Every side's reservation, or the issues of every profile that has some. */
export function readCompareInput(context: Context): CompareInput {
  if (context.rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: context.rest[0] });
  const read = sidesOf(context).map(({ path, edition }) => ({ path, ...readProfileInput(path, edition, context) }));
  const faulty = read.filter(({ issues }) => issues.length > 0).map(({ path, issues }) => ({ path, issues }));
  if (faulty.length > 0) return { reservations: null, issues: faulty };
  return { reservations: read.flatMap(({ input }) => (input === null ? [] : [reserve(input.profile, input.edition)])), issues: [] };
}
