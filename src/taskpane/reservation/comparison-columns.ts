/** The columns of a comparison as they are chosen: a profile, and what is otherwise than in it. */
import { type Reservation, type ScenarioName, combineServices, reserve } from "../../engine";
import type { Edition } from "../../tariff";
import { describeError } from "../describe-error";
import { editionOrNull } from "../use-edition";
import type { ProfileForm } from "./profile-form";
import type { ProfileEntry } from "./profile-store";
import { readForm } from "./read-form";
import type { PaneTexts } from "./use-texts";

export interface ComparisonColumn {
  /** Of the profile; null is the one that is shown above. */
  readonly profile: string | null;
  /** Empty: the profile's own. */
  readonly edition: string;
  /** As it is typed; empty: the profile's own. */
  readonly inhabitants: string;
  /** Null: the profile's own. */
  readonly scenario: ScenarioName | null;
  /** Ids of services that are taken besides those of the profile, and of those that are left out. */
  readonly added: readonly string[];
  readonly left: readonly string[];
}

export const asProfile: ComparisonColumn = { profile: null, edition: "", inhabitants: "", scenario: null, added: [], left: [] };

/** In how many points a column is otherwise than its profile, its edition not counted. */
export const changesOf = ({ inhabitants, scenario, added, left }: ComparisonColumn): number => Number(inhabitants.trim() !== "") + Number(scenario !== null) + added.length + left.length;

export interface Entries {
  readonly entries: readonly ProfileEntry[];
  readonly current: ProfileEntry;
  /** The edition of a profile that names none; null where it is not there. */
  readonly workbooks: Edition | null;
}

/** The profile of a column; the one above where its own was deleted. */
export const formOfColumn = ({ profile }: ComparisonColumn, { entries, current }: Entries): ProfileForm => (entries.find(({ id }) => id === profile) ?? current).form;

export function servicesOf({ added, left }: Pick<ComparisonColumn, "added" | "left">, form: ProfileForm): readonly string[] {
  return [...form.services.filter((id) => !left.includes(id)), ...added.filter((id) => !form.services.includes(id))];
}

/** The changes by which a profile's services become these. */
export function serviceChanges(services: readonly string[], form: ProfileForm): Pick<ComparisonColumn, "added" | "left"> {
  return { added: services.filter((id) => !form.services.includes(id)), left: form.services.filter((id) => !services.includes(id)) };
}

/** The edition in which a column is computed; null where it is not there. */
export function editionOfColumn(column: ComparisonColumn, form: ProfileForm, { workbooks }: Entries): Edition | null {
  const asked = column.edition || form.edition;
  return asked === "" ? workbooks : editionOrNull(asked);
}

/** What a column comes to, or everything that must change first. */
export type ColumnReading = { readonly reservation: Reservation; readonly why: readonly [] } | { readonly reservation: null; readonly why: readonly string[] };

export function readColumn(column: ComparisonColumn, among: Entries, texts: PaneTexts): ColumnReading {
  const form = formOfColumn(column, among);
  const edition = editionOfColumn(column, form, among);
  const asked = column.edition || form.edition;
  if (edition === null) return { reservation: null, why: [asked === "" ? texts.reservation.comparison.noEdition : texts.reservation.edition.missing(asked)] };
  const inhabitants = column.inhabitants.trim() === "" ? form.inhabitants : column.inhabitants;
  if (inhabitants.trim() === "") return { reservation: null, why: [texts.reservation.comparison.noInhabitants] };
  const newCount = column.scenario !== null && form.newCount.trim() === "" ? "1" : form.newCount;
  const variant: ProfileForm = { ...form, inhabitants, newCount, scenario: column.scenario ?? form.scenario, services: servicesOf(column, form) };
  const { profile, errors, conflicts } = readForm(variant, edition, texts);
  if (profile === null) return { reservation: null, why: [...conflicts, ...Object.values(errors)] };
  try {
    return { reservation: reserve(profile, edition), why: [] };
  } catch (error) {
    return { reservation: null, why: [describeError(error, texts)] };
  }
}

export interface QuickChoice {
  readonly id: string;
  readonly label: string;
  readonly columns: readonly ComparisonColumn[];
}

/** The edition before, or else the one after; null where there is no other. */
function neighbour(edition: Edition, catalogue: Iterable<Edition>): Edition | null {
  const others = [...catalogue].filter(({ year }) => year !== edition.year).sort((a, b) => b.year - a.year);
  return others.find(({ year }) => year < edition.year) ?? others.at(-1) ?? null;
}

/** The ticked services that can be left out, each with its options. */
function leavable(form: ProfileForm, edition: Edition): readonly { readonly label: Edition["services"][number]["label"]; readonly left: readonly string[] }[] {
  const ticked = edition.services.filter(({ id, selectable }) => selectable && form.services.includes(id));
  return ticked
    .filter(({ partOf }) => !ticked.some(({ id }) => id === partOf))
    .map(({ id, label }) => ({ label, left: ticked.filter((service) => service.id === id || service.partOf === id).map((service) => service.id) }))
    .filter(({ left }) => combineServices(edition, ticked.map(({ id }) => id).filter((id) => !left.includes(id))).conflicts.length === 0);
}

/** What can be compared of this profile with one click. */
export function quickChoices(form: ProfileForm, edition: Edition, catalogue: Iterable<Edition>, { language, reservation: { comparison: words } }: PaneTexts): readonly QuickChoice[] {
  const other = neighbour(edition, catalogue);
  const pair = other === null ? [] : [other, edition].sort((a, b) => a.year - b.year);
  const [before, after] = pair;
  return [
    ...(before && after ? [{ id: "editions", label: words.editions(before.id, after.id), columns: pair.map(({ id }) => ({ ...asProfile, edition: id })) }] : []),
    ...leavable(form, edition).map(({ label, left }) => ({ id: `without-${left[0] ?? ""}`, label: words.withAndWithout(label[language]), columns: [asProfile, { ...asProfile, left }] })),
    ...(form.newCount.trim() === "" ? [] : [{ id: "scenarios", label: words.lowAndHigh, columns: (["laag", "hoog"] as const).map((scenario) => ({ ...asProfile, scenario })) }]),
  ];
}
