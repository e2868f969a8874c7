/** The profile of the workbook that invoices are held against. */
import { useEffect, useMemo } from "react";
import type { Profile } from "../../engine";
import { watchProfiles } from "../../excel";
import { namesOf } from "../reservation/profile-bar";
import { readForm } from "../reservation/read-form";
import { useProfiles } from "../reservation/use-profiles";
import { useTypedEdition } from "../reservation/use-typed-edition";
import { useTexts } from "./use-texts";

export interface ProfileOption {
  readonly id: string;
  readonly name: string;
}

export interface ProfileChoice {
  readonly options: readonly ProfileOption[];
  /** Null where the workbook has no profile that was filled in, or the user has to choose one. */
  readonly id: string | null;
  /** Null while something is missing or wrong in it, or its edition is not there. */
  readonly profile: Profile | null;
}

/**
 * `wanted`: the profile that was chosen. Where none was, it is the one that was written last, as long as there is nothing
 * to compare (`isOpen`) or no other one: invoices never pass to another profile by themselves.
 */
export function useProfileChoice(wanted: string | null, isOpen: boolean): ProfileChoice {
  const texts = useTexts();
  const { store, now } = useProfiles();
  const { kept } = texts.reservation;
  // Profiles are filled in, in another tab.
  useEffect(() => watchProfiles(() => void store.read()), [store]);
  const names = namesOf(now.entries, kept.unnamed, kept.another);
  // The form that is shown while nothing is kept is empty, and no profile to choose.
  const options = now.entries.flatMap(({ id, form }, index) => (form.inhabitants.trim() === "" ? [] : { id, name: names[index] ?? kept.unnamed }));
  const isLeft = wanted === null && (isOpen || options.length === 1);
  const chosen = isLeft ? options.at(-1) : options.find(({ id }) => id === wanted);
  const entry = now.entries.find(({ id }) => id === chosen?.id);
  const edition = useTypedEdition(entry?.form.edition ?? "");
  const profile = useMemo(() => (entry === undefined || edition === null ? null : readForm(entry.form, edition, texts).profile), [entry, edition, texts]);
  return { options, id: chosen?.id ?? null, profile };
}
