/** What each side of a comparison is computed from, as rows of texts. */
import { type Language, formatEuros, formatNumber } from "../../money";
import { type Reservation, findAnyService, serviceLabel } from "../../engine";

const DUTCH: Language = "nl";

export const dutchDate = (iso: string): string => {
  const [year = "", month = "", day = ""] = iso.split("-");
  return `${Number(day)}-${Number(month)}-${year}`;
};

const months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"] as const;

function servicesText({ edition, services }: Reservation): string {
  const taken = edition.services.filter(({ id }) => services.has(id)).map(({ label }) => label.nl);
  return taken.length === 0 ? "alleen het lidmaatschap" : taken.join(", ");
}

function newServicesText({ profile: { newServices } }: Reservation): string {
  if (!newServices) return "";
  const names = (newServices.names ?? []).map((name) => name.trim()).filter((name) => name !== "");
  return `${newServices.count}, scenario ${newServices.scenario}${names.length === 0 ? "" : `: ${names.join(", ")}`}`;
}

function costsText({ profile, edition }: Reservation): string {
  const label = (charge: string): string => edition.charges.find(({ id }) => id === charge)?.label.nl.replace(/ \(.*\)$/, "") ?? charge;
  return Object.entries(profile.actualCosts ?? {})
    .map(([charge, cost]) => `${label(charge)}: € ${formatEuros(Number(cost), DUTCH)}`)
    .join("; ");
}

function monthsText({ profile, edition }: Reservation): string {
  const later = Object.entries(profile.startMonths ?? {}).filter(([, month]) => month > 1);
  return later.map(([service, month]) => `${serviceLabel(edition, findAnyService(edition, service).id, DUTCH)} vanaf ${months[month - 1] ?? month}`).join("; ");
}

const facts: readonly (readonly [label: string, of: (reservation: Reservation) => string])[] = [
  ["Gemeente", ({ profile }) => profile.name?.trim() ?? ""],
  ["Inwoners", ({ profile }) => `${formatNumber(profile.inhabitants, DUTCH)} inwoners`],
  ["Peildatum inwoners", ({ profile }) => (profile.referenceDate === undefined ? "" : dutchDate(profile.referenceDate))],
  ["Tariefeditie", ({ edition }) => edition.title.nl],
  ["Diensten en opties", servicesText],
  ["Nieuwe diensten", newServicesText],
  ["Werkelijke kosten per jaar", costsText],
  ["Begin in de loop van het jaar", monthsText],
];

/** A row per fact: its label, and what it is on each side; a fact that no side has is left out. */
export function factRows(reservations: readonly Reservation[]): readonly (readonly string[])[] {
  return facts.map(([label, of]) => [label, ...reservations.map(of)]).filter(([, ...values]) => values.some((value) => value !== ""));
}
