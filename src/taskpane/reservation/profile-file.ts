/** Profiles as JSON files, in the project's profile schema. */
import { type Profile, readProfile } from "../../engine";
import { type Edition, TariffFailure, findEdition } from "../../tariff";
import { exchange } from "../../workbook";
import { type ProfileForm, formOf } from "./profile-form";
import type { PaneTexts } from "./use-texts";

export type FileReading = { readonly form: ProfileForm } | { readonly message: string; readonly issues: readonly string[] };

/** "'s-Hertogenbosch" as "s-Hertogenbosch.json": a name that every file system takes. */
export function fileNameOf(profile: Profile, fallback: string): string {
  const name = (profile.name ?? "")
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .trim()
    .slice(0, 60);
  return `${name || fallback}.json`;
}

/** Offers a profile as a file; nothing leaves the machine. */
export function offerFile(profile: Profile, fileName: string): void {
  const address = URL.createObjectURL(new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: fileName });
  link.click();
  // The browser has begun to read it by the next turn, and not always before.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, "")) as unknown;
  } catch {
    return undefined;
  }
}

function editionNamed(candidate: unknown, otherwise: Edition): Edition {
  const named = typeof candidate === "object" && candidate !== null ? (candidate as { readonly edition?: unknown }).edition : undefined;
  return typeof named === "string" ? findEdition(named, exchange().catalogue) : otherwise;
}

/** Reads a profile against the edition that it names, or this one: the form of it, or everything that is wrong with it. */
export function readProfileFile(fileName: string, text: string, otherwise: Edition, { language, reservation: { file: texts } }: PaneTexts): FileReading {
  const candidate = parse(text);
  if (candidate === undefined) return { message: texts.notJson(fileName), issues: [] };
  try {
    const edition = editionNamed(candidate, otherwise);
    const { profile, issues } = readProfile(candidate, edition);
    if (profile) return { form: formOf(profile, edition, language) };
    return { message: texts.refused(fileName), issues: issues.map(({ place, expected, found }) => texts.issue(place, expected[language], found[language])) };
  } catch (error) {
    if (error instanceof TariffFailure) return { message: texts.noEdition(fileName, error.in(language)), issues: [] };
    throw error;
  }
}
