/** What the sides of a comparison are called: by what sets them apart, "2020" beside "2021", "met WIM" beside "zonder WIM". */
import { type Language, formatNumber } from "../../money";
import { type Reservation, findScenario, scenarioWords, serviceLabel } from "../../engine";
import { freeName } from "../free-name";

/** More does not fit above a column. */
const LONGEST_LABEL = 40;

const words = {
  nl: { unnamed: "zonder naam", inhabitants: "inwoners", with: "met", without: "zonder", noNewServices: "geen nieuwe diensten", newServices: (count: number) => (count === 1 ? "1 nieuwe dienst" : `${count} nieuwe diensten`), profile: "profiel" },
  en: { unnamed: "without a name", inhabitants: "inhabitants", with: "with", without: "without", noNewServices: "no new services", newServices: (count: number) => (count === 1 ? "1 new service" : `${count} new services`), profile: "profile" },
} as const;

/** Whether most sides have this value, so that it sets none of them apart. */
const isUsual = (value: unknown, values: readonly unknown[]): boolean => values.filter((other) => other === value).length * 2 > values.length;

const differs = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/** Without line ends and control characters, which no heading can show. */
const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, " ").trim();

const nameOf = ({ profile }: Reservation): string => oneLine(profile.name ?? "");

/** The ids that some sides have and others have not; an option is not named beside the service that it belongs to. */
function varyingServices(all: readonly Reservation[]): readonly string[] {
  const varying = new Set(all.flatMap(({ services }) => [...services]).filter((id) => !all.every(({ services }) => services.has(id))));
  const partOf = (id: string): string | undefined => all.flatMap(({ edition }) => edition.services.find((service) => service.id === id)?.partOf ?? [])[0];
  return [...varying].filter((id) => !varying.has(partOf(id) ?? ""));
}

function servicesPart({ edition, services }: Reservation, varying: readonly string[], language: Language): string {
  const w = words[language];
  const label = (ids: readonly string[]): string => ids.map((id) => serviceLabel(edition, id, language)).join(", ");
  const taken = varying.filter((id) => services.has(id));
  return taken.length > 0 ? `${w.with} ${label(taken)}` : `${w.without} ${label(varying)}`;
}

function newServicesPart({ profile: { newServices } }: Reservation, all: readonly Reservation[], language: Language): string {
  const w = words[language];
  if (!newServices) return w.noNewServices;
  const scenario = scenarioWords[findScenario(newServices.scenario)][language];
  return differs(all.map(({ profile }) => profile.newServices?.count)) ? `${w.newServices(newServices.count)}, ${scenario}` : scenario;
}

/** The edition as it is typed: "2021@1,3%". */
const editionText = ({ edition: { id } }: Reservation, language: Language): string => oneLine(language === "nl" ? id.replace(/(@.*)\./, "$1,") : id);

/** Municipalities are told apart by their names and editions, and variants of one by what most of them have not. */
function labelOf(reservation: Reservation, all: readonly Reservation[], language: Language): string {
  const w = words[language];
  const name = nameOf(reservation);
  const variants = all.filter((one) => nameOf(one) === name);
  const varying = varyingServices(variants);
  const apart = (of: (one: Reservation) => string): string[] => (isUsual(of(reservation), variants.map(of)) ? [] : [of(reservation)]);
  const parts = [
    ...(differs(all.map(nameOf)) ? [name || w.unnamed] : []),
    ...(differs(all.map(({ edition }) => edition.id)) ? [editionText(reservation, language)] : []),
    ...apart(({ profile }) => `${formatNumber(profile.inhabitants, language)} ${w.inhabitants}`),
    ...apart((one) => servicesPart(one, varying, language)),
    ...apart((one) => newServicesPart(one, variants, language)),
  ];
  return parts.length > 0 ? parts.join(", ") : name || w.profile;
}

/** At most `length` long, its end left out. */
function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join("").trimEnd()}…`;
}

/** The label of each reservation, in their order; no two are the same. */
export function sideLabels(reservations: readonly Reservation[], language: Language): readonly string[] {
  return reservations.reduce<readonly string[]>((labels, reservation) => {
    const label = labelOf(reservation, reservations, language);
    return [
      ...labels,
      freeName(
        (suffix) => `${shortened(label, LONGEST_LABEL - suffix.length)}${suffix}`,
        (count) => ` (${count})`,
        labels,
      ),
    ];
  }, []);
}
