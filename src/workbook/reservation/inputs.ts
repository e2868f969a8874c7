/** The cells at the top of a reservation's sheet from which its formulas read. */
import { MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "../../tariff";
import { type Reservation, scenarioNames, serviceLabel } from "../../engine";
import { cellNames, costName, indexName } from "./functions";
import type { ReservationPlan } from "./plan";
import type { Cell, NumberFormat, ValidationRule } from "../sheet";

export interface InputCell {
  readonly label: string;
  readonly name: string;
  readonly value: Cell;
  readonly format: NumberFormat;
  readonly rule: ValidationRule;
  readonly prompt: string;
  /** How many columns the cell's text may run over; one when left out. */
  readonly columns?: number;
}

const LOWEST_INDEX = -0.5;
const HIGHEST_INDEX = 1;

/** An edition as Excel keeps it when it is chosen from a list: a year is a number. */
const editionCell = (id: string): Cell => (/^\d+$/.test(id) ? Number(id) : id);

/** "e-Suite; BZM": what the profile takes, as it may be typed again. */
const servicesText = ({ edition, services }: Reservation): string =>
  edition.services.filter(({ id, selectable }) => selectable && services.has(id)).map(({ id }) => serviceLabel(edition, id, "nl")).join("; ");

/** Excel reads a list as one text of at most this many characters, with a comma between two values. */
const LONGEST_LIST = 255;

/** The ids that a list can offer: a name with a comma would be two, and is typed or stays as it is. */
function offered(ids: readonly string[]): readonly string[] {
  let length = -1;
  return ids.filter((id) => {
    if (id.includes(",") || length + 1 + id.length > LONGEST_LIST) return false;
    length += 1 + id.length;
    return true;
  });
}

function editionInputs({ kind, reservation, previous, editions }: ReservationPlan): InputCell[] {
  const values = offered(editions.map(({ id }) => id));
  // What the list cannot offer must not be refused either.
  const strict = kind === "plain" && values.length === editions.length;
  const rule: ValidationRule = values.length === 0 ? { kind: "any" } : { kind: "list", values, strict };
  const basis = kind === "plain" ? "Alleen de edities waarvan de tabel in deze werkmap staat." : "Ook met een andere index, bijvoorbeeld 2021@1,3%.";
  const format = (id: string): NumberFormat => (typeof editionCell(id) === "number" ? "general" : "text");
  return [
    {
      label: "Tariefeditie",
      name: cellNames.edition,
      value: editionCell(reservation.edition.id),
      format: format(reservation.edition.id),
      rule,
      prompt: `De editie waarmee wordt gerekend. ${basis}`,
    },
    ...(previous === null
      ? []
      : [
          {
            label: "Vergelijken met editie",
            name: cellNames.previousEdition,
            value: editionCell(previous.id),
            format: format(previous.id),
            rule,
            prompt: `De editie waarmee de bedragen worden vergeleken. ${basis}`,
          },
        ]),
  ];
}

function newServiceInputs({ reservation: { profile } }: ReservationPlan): InputCell[] {
  if (profile.newServices === undefined) return [];
  return [
    {
      label: "Scenario nieuwe diensten",
      name: cellNames.scenario,
      value: profile.newServices.scenario,
      format: "general",
      rule: { kind: "list", values: scenarioNames, strict: true },
      prompt: "Het reserveringsadvies voor nieuwe diensten: laag, midden of hoog.",
    },
    {
      label: "Aantal nieuwe diensten",
      name: cellNames.count,
      value: profile.newServices.count,
      format: "count",
      rule: { kind: "whole", least: 1, most: MAX_NEW_SERVICES },
      prompt: `Hoeveel nieuwe diensten u verwacht: een heel getal van 1 tot en met ${MAX_NEW_SERVICES}.`,
    },
  ];
}

function costInputs({ lines, reservation: { profile } }: ReservationPlan): InputCell[] {
  return lines
    .map(({ item }) => item.charge)
    .filter((charge) => charge.model === "percentage")
    .map((charge) => {
      const cost = profile.actualCosts?.[charge.id];
      return {
        label: `Kosten ${charge.label.nl.replace(/ \(.*\)$/, "")}`,
        name: costName(charge.id),
        value: cost === undefined ? null : Number(cost),
        format: "euro",
        rule: { kind: "decimal", least: 0, most: MAX_ACTUAL_COST },
        prompt: `De werkelijke kosten of het budget waarover '${charge.label.nl}' wordt berekend, in euro's exclusief btw. Leeg: nog geen bedrag.`,
      } as const;
    });
}

/** Euros that a user may type, less than nothing too. */
const anyEuros = { kind: "decimal", least: -MAX_ACTUAL_COST, most: MAX_ACTUAL_COST } as const;

/**
 * In the order in which they stand on the sheet: first those that every reservation has, beside the key figures; then
 * those that come and go with the services.
 */
export function inputCells(plan: ReservationPlan): readonly InputCell[] {
  const { reservation, municipality, years, vat } = plan;
  const { profile } = reservation;
  const fraction = { kind: "decimal", least: 0, most: 1 } as const;
  return [
    { label: "Gemeente", name: cellNames.municipality, value: municipality, format: "text", rule: { kind: "any" }, prompt: "De naam zoals die in de toelichting komt." },
    {
      label: "Inwoners",
      name: cellNames.inhabitants,
      value: profile.inhabitants,
      format: "count",
      rule: { kind: "whole", least: 1, most: MAX_QUANTITY },
      prompt: "Een heel getal. Het plan telt volgens het CBS op 1 januari, twee jaar voor het begrotingsjaar.",
    },
    {
      label: "Peildatum inwoners",
      name: cellNames.referenceDate,
      value: profile.referenceDate ?? null,
      format: "text",
      rule: { kind: "any" },
      prompt: "De datum waarop de inwoners zijn geteld, bijvoorbeeld 2019-01-01. Verandert niets aan de bedragen.",
    },
    ...editionInputs(plan),
    ...years.slice(1).map(
      (year): InputCell => ({
        label: `Index ${year}`,
        name: indexName(year),
        value: 0,
        format: "percent",
        rule: { kind: "decimal", least: LOWEST_INDEX, most: HIGHEST_INDEX },
        prompt: `Hoeveel de structurele bedragen van ${year} hoger zijn dan die van ${year - 1}. 0% is constante prijzen.`,
      }),
    ),
    { label: "Btw-tarief", name: cellNames.vatRate, value: Number(vat.rate), format: "percent", rule: fraction, prompt: "Het plan noemt geen btw; de bedragen zijn exclusief." },
    {
      label: "Deel btw compensabel",
      name: cellNames.vatRefundable,
      value: Number(vat.refundable),
      format: "percent",
      rule: fraction,
      prompt: "Het deel van de btw dat het BTW-compensatiefonds teruggeeft.",
    },
    {
      label: "Huidige begroting (totaal)",
      name: cellNames.currentBudget,
      value: null,
      format: "euro",
      rule: anyEuros,
      prompt: "Wat nu is begroot, om mee te vergelijken. Leeg: wat u per post in de kolom 'Huidige begroting' invult.",
    },
    ...newServiceInputs(plan),
    ...costInputs(plan),
    {
      label: "Diensten",
      name: cellNames.services,
      value: servicesText(reservation),
      format: "text",
      rule: { kind: "any" },
      prompt: "De diensten en opties, met ; ertussen. Wijzigt u ze hier, kies dan in het taakvenster van DIMPACT 'Bijwerken'.",
      columns: 3,
    },
  ];
}
