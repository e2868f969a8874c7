/** The profile and the edition that `dimpact reserve` asks about, from a file or from options. */
import { type Profile, type ProfileIssue, findScenario, readProfile, scenarioWords, splitServices } from "../engine";
import { DEFAULT_EDITION, type Edition, type Localized, TariffFailure, findEdition } from "../tariff";
import type { OptionName } from "./arguments";
import type { Context } from "./context";
import { CommandFailure } from "./failure";
import { readCount, readInhabitants } from "./numbers";
import { readProfileFile } from "./profile-file";

export interface ReserveInput {
  readonly profile: Profile;
  readonly edition: Edition;
  /** The edition that the profile names, where the command line asked for another. */
  readonly replaced: string | null;
}

export type ReserveInputResult = { readonly input: ReserveInput; readonly issues: readonly [] } | { readonly input: null; readonly issues: readonly ProfileIssue[] };

type Values = Context["values"];

const inProfile: readonly OptionName[] = ["inhabitants", "services", "new-services", "scenario"];

function newServicesOf(values: Values): Pick<Profile, "newServices"> {
  const count = values.get("new-services");
  const scenario = values.get("scenario");
  if (count === undefined && scenario === undefined) return {};
  if (count === undefined) throw new CommandFailure("scenarioAndCount", { given: "scenario", missing: "new-services" });
  if (scenario === undefined) throw new CommandFailure("scenarioAndCount", { given: "new-services", missing: "scenario" });
  return { newServices: { count: readCount(count), scenario: scenarioWords[findScenario(scenario)].nl } };
}

function fromOptions({ values, catalogue }: Context): ReserveInput {
  const inhabitants = values.get("inhabitants");
  const services = values.get("services");
  if (inhabitants === undefined) throw new CommandFailure("missingOption", { option: "inhabitants" });
  if (services === undefined) throw new CommandFailure("missingOption", { option: "services" });
  const edition = findEdition(values.get("edition") ?? DEFAULT_EDITION, catalogue);
  return { profile: { inhabitants: readInhabitants(inhabitants), services: splitServices(services), ...newServicesOf(values) }, edition, replaced: null };
}

function editionNamedIn(candidate: unknown): string | null {
  if (typeof candidate !== "object" || candidate === null || !("edition" in candidate)) return null;
  return typeof candidate.edition === "string" ? candidate.edition : null;
}

/** The profile's own edition, or why there is none; the rest of the profile is then checked against the usual one. */
function ownEdition(reference: string): { readonly edition: Edition; readonly issues: readonly ProfileIssue[] } {
  try {
    return { edition: findEdition(reference), issues: [] };
  } catch (error) {
    if (!(error instanceof TariffFailure)) throw error;
    const found: Localized = { nl: JSON.stringify(reference), en: JSON.stringify(reference) };
    return { edition: findEdition(DEFAULT_EDITION), issues: [{ place: "edition", found, expected: { nl: error.in("nl"), en: error.in("en") } }] };
  }
}

/** A profile in a file, against the edition that is asked for or else its own. Throws where there is no such file or edition. */
export function readProfileInput(path: string, asked: string | undefined, { io, catalogue }: Pick<Context, "io" | "catalogue">): ReserveInputResult {
  const forced = asked === undefined ? null : findEdition(asked, catalogue);
  const candidate = readProfileFile(path, io.readFile);
  const named = editionNamedIn(candidate);
  const own = ownEdition(named ?? DEFAULT_EDITION);
  const edition = forced ?? own.edition;
  const { profile, issues } = readProfile(candidate, edition);
  const all = [...(forced === null ? own.issues : []), ...issues];
  if (profile === null || all.length > 0) return { input: null, issues: all };
  return { input: { profile, edition, replaced: forced !== null && named !== null && named.trim() !== forced.id ? named : null }, issues: [] };
}

function fromProfile(path: string, context: Context): ReserveInputResult {
  const given = inProfile.find((option) => context.values.has(option));
  if (given !== undefined) throw new CommandFailure("profileAndOption", { option: given });
  return readProfileInput(path, context.values.get("edition"), context);
}

export function readReserveInput(context: Context): ReserveInputResult {
  const { rest, values } = context;
  if (rest[0] !== undefined) throw new CommandFailure("tooManyArguments", { found: rest[0] });
  const path = values.get("profile");
  return path === undefined ? { input: fromOptions(context), issues: [] } : fromProfile(path, context);
}
