/**
 * Warnings that a person took as they are. They stand in the edition itself: so they are signed with it, published in it,
 * and seen by whoever loads it.
 */
import type { Confirmation, Edition, Localized } from "./edition";

/** What is recorded of one warning: it may quote a cell that holds a whole letter. */
const LONGEST = 500;

const cut = (text: string): string => [...text].slice(0, LONGEST).join("");

const isSame = (one: Confirmation, other: Confirmation): boolean => JSON.stringify(one.warnings) === JSON.stringify(other.warnings);

/** The edition with these warnings as confirmed on this day (ISO); the same warnings once, on the last day. Without warnings the edition as it is. */
export function withConfirmation(edition: Edition, on: string, warnings: readonly Localized[]): Edition {
  if (warnings.length === 0) return edition;
  const confirmation: Confirmation = { on, warnings: warnings.map(({ nl, en }) => ({ nl: cut(nl), en: cut(en) })) };
  return { ...edition, confirmed: [...(edition.confirmed ?? []).filter((other) => !isSame(other, confirmation)), confirmation] };
}

/** For what is made of an edition: nobody confirmed anything of that. */
export function withoutConfirmations({ confirmed: _confirmed, ...edition }: Edition): Edition {
  return edition;
}
