/**
 * What a form takes over from its sheet. The sheet wins where it changed since the pane last saw it; what was typed in
 * the pane and is not on the sheet yet stays.
 */
import type { ProfileForm } from "./profile-form";

type TypedRecord = Readonly<Record<string, string>>;
type Field<Of> = { readonly [Key in keyof ProfileForm]: ProfileForm[Key] extends Of ? Key : never }[keyof ProfileForm];

const texts: readonly Field<string>[] = ["name", "inhabitants", "referenceDate", "edition", "newCount", "newNames", "scenario", "vatRate", "vatRefundable"];
const records = ["actualCosts", "startMonths", "taakveld", "categorie"] as const;

/** A field, or one part of it, that the form has from the sheet now. */
export interface TakenField {
  readonly field: keyof ProfileForm;
  /** The service or the charge that it is about; empty for a field that is one text. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
}

export interface TakenOver {
  readonly change: Partial<ProfileForm>;
  readonly fields: readonly TakenField[];
}

/** The form's text after the three are laid side by side. */
function merged(form: string, seen: string, sheet: string): string {
  return sheet === seen ? form : sheet;
}

const keysOf = (...all: readonly TypedRecord[]): readonly string[] => [...new Set(all.flatMap((record) => Object.keys(record)))];

function mergedRecord(form: TypedRecord, seen: TypedRecord, sheet: TypedRecord): TypedRecord {
  const pairs = keysOf(form, seen, sheet).map((key) => [key, merged(form[key] ?? "", seen[key] ?? "", sheet[key] ?? "")] as const);
  return Object.fromEntries(pairs.filter(([key, value]) => value !== "" || form[key] !== undefined));
}

const ticks = (services: readonly string[]): TypedRecord => Object.fromEntries(services.map((id) => [id, "ja"]));

/** `form` is what the pane holds, `seen` what the sheet held when the pane last looked, `sheet` what it holds now. */
export function takeOver(form: ProfileForm, seen: ProfileForm, sheet: ProfileForm): TakenOver {
  const single = texts.map((field) => ({ field, before: form[field], after: merged(form[field], seen[field], sheet[field]) }));
  const many = records.map((field) => ({ field, before: form[field], after: mergedRecord(form[field], seen[field], sheet[field]) }));
  const services = { before: ticks(form.services), after: mergedRecord(ticks(form.services), ticks(seen.services), ticks(sheet.services)) };
  const parts = (field: keyof ProfileForm, before: TypedRecord, after: TypedRecord): TakenField[] =>
    keysOf(before, after).flatMap((of) => (( before[of] ?? "") === (after[of] ?? "") ? [] : [{ field, of, before: before[of] ?? "", after: after[of] ?? "" }]));
  const fields = [
    ...single.filter(({ before, after }) => before !== after).map((taken): TakenField => ({ ...taken, of: "" })),
    ...parts("services", services.before, services.after),
    ...many.flatMap(({ field, before, after }) => parts(field, before, after)),
  ];
  const changed = new Set(fields.map(({ field }) => field));
  const ticked = Object.keys(services.after).filter((id) => services.after[id] !== "");
  const all: Partial<ProfileForm> = { ...Object.fromEntries([...single, ...many].map(({ field, after }) => [field, after])), services: ticked };
  return { change: Object.fromEntries(Object.entries(all).filter(([field]) => changed.has(field as keyof ProfileForm))), fields };
}
