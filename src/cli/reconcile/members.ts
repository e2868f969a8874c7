/** The municipalities whose invoices are reconciled, and which invoice is whose. */
import type { Profile, ProfileIssue } from "../../engine";
import type { Invoice, RejectedFile } from "../../invoice";
import type { Context } from "../context";
import { CommandFailure } from "../failure";
import { readProfileInput } from "../reserve-input";

export interface Member {
  readonly path: string;
  readonly profile: Profile;
}

export type MembersRead = { readonly members: readonly Member[]; readonly issues: readonly [] } | { readonly members: null; readonly issues: readonly { readonly path: string; readonly issues: readonly ProfileIssue[] }[] };

/** What a buyer is called, without 'gemeente' and what does not matter. */
const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "gemeente" && word !== "municipality")
    .join(" ");

/** Throws where none is given, and where several cannot be told apart by their names. */
export function readMembers(context: Context): MembersRead {
  const paths = context.lists.get("profile") ?? [];
  if (paths.length === 0) throw new CommandFailure("reconcileProfile", {});
  const read = paths.map((path) => ({ path, ...readProfileInput(path, context.values.get("edition"), context) }));
  const faulty = read.filter(({ issues }) => issues.length > 0).map(({ path, issues }) => ({ path, issues }));
  if (faulty.length > 0) return { members: null, issues: faulty };
  const members = read.flatMap(({ path, input }) => (input === null ? [] : [{ path, profile: input.profile }]));
  if (members.length > 1) checkNames(members);
  return { members, issues: [] };
}

function checkNames(members: readonly Member[]): void {
  const seen = new Set<string>();
  for (const { path, profile } of members) {
    const name = plainName(profile.name ?? "");
    if (name === "") throw new CommandFailure("memberWithoutName", { path });
    if (seen.has(name)) throw new CommandFailure("membersAlike", { name: profile.name ?? "" });
    seen.add(name);
  }
}

export interface Divided {
  readonly parts: readonly { readonly member: Member; readonly invoices: readonly Invoice[] }[];
  /** Invoices whose buyer is none of the members. */
  readonly rejected: readonly RejectedFile[];
}

/** One member has all the invoices; of several, each has those whose buyer bears its name. */
export function divide(invoices: readonly Invoice[], members: readonly Member[]): Divided {
  const [only, ...more] = members;
  if (only !== undefined && more.length === 0) return { parts: [{ member: only, invoices }], rejected: [] };
  const memberOf = (invoice: Invoice): Member | undefined => members.find(({ profile }) => plainName(profile.name ?? "") === plainName(invoice.buyer.name));
  return {
    parts: members.map((member) => ({ member, invoices: invoices.filter((invoice) => memberOf(invoice) === member) })),
    rejected: invoices
      .filter((invoice) => memberOf(invoice) === undefined)
      .map(({ file, number, buyer: { name } }) => ({
        file,
        reason:
          name === ""
            ? { nl: `factuur ${number} noemt geen afnemer: niet te zeggen bij welk profiel zij hoort`, en: `invoice ${number} names no buyer: which profile it belongs to cannot be told` }
            : { nl: `de afnemer van factuur ${number} is ${name}: geen van de profielen heet zo`, en: `the buyer of invoice ${number} is ${name}: none of the profiles is called that` },
      })),
  };
}
