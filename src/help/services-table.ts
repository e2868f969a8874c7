/** The services as a user may write them, with what they need and what they exclude. */
import type { Language } from "../money";
import type { Condition } from "../tariff";
import { selectableServices, serviceLabel } from "../engine";
import { exampleEdition } from "./editions";
import { code, table } from "./html";

const words = {
  nl: { head: ["Schrijf", "Kan ook", "Alleen met", "Niet samen met"], or: "of" },
  en: { head: ["Write", "Also", "Only with", "Not with"], or: "or" },
} as const;

function describe({ all = [], any = [] }: Condition, language: Language): string {
  const names = (ids: readonly string[]) => ids.map((id) => serviceLabel(exampleEdition, id, language));
  return [...names(all), ...(any.length > 0 ? [names(any).join(` ${words[language].or} `)] : [])].join("; ");
}

export function servicesTable(language: Language): string {
  const rows = selectableServices(exampleEdition).map((service) => ({
    cells: [
      code(service.label.nl),
      [...(service.label.en === service.label.nl ? [] : [service.label.en]), ...(service.aliases ?? [])].join(", "),
      service.requires ? describe(service.requires, language) : "",
      (service.excludes ?? []).map((id) => serviceLabel(exampleEdition, id, language)).join(", "),
    ],
  }));
  return table(words[language].head, rows);
}
