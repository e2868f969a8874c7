/** What is typed in the calculator beside the services: inhabitants, new services, and the costs that charges follow. */
import { formatNumber } from "../../../money";
import { type Edition, MAX_ACTUAL_COST, MAX_NEW_SERVICES, MAX_QUANTITY } from "../../../tariff";
import { scenarioNames } from "../../../engine";
import { cellNames, costName } from "../../reservation/functions";
import type { Cell, NumberFormat, ValidationRule } from "../../sheet";
import { anyOf, isWhole, quoted } from "./formula-text";

export interface CalculatorInput {
  readonly label: string;
  /** Of its cell, on the calculator's sheet. */
  readonly name: string;
  readonly value: Cell;
  readonly format: NumberFormat;
  readonly rule: ValidationRule;
  readonly prompt: string;
  /** The formula of what is wrong with it; an empty text where nothing is. */
  readonly message: string;
}

/** What every message begins with that keeps the calculator from calculating. */
export const WARNING = "Let op";

const { inhabitants, count, scenario } = cellNames;

/** True while no new services are asked for. */
export const NO_NEW_SERVICES = `OR(${count}="",${count}=0)`;

const warning = (text: string): string => quoted(`${WARNING}: ${text}`);

export const pricesNewServices = ({ charges }: Edition): boolean => charges.some(({ model }) => model === "band");

function newServiceInputs(edition: Edition): CalculatorInput[] {
  if (!pricesNewServices(edition)) return [];
  return [
    {
      label: "Aantal nieuwe diensten",
      name: count,
      value: null,
      format: "count",
      rule: { kind: "whole", least: 0, most: MAX_NEW_SERVICES },
      prompt: `Hoeveel nieuwe diensten u verwacht: een heel getal van 1 tot en met ${MAX_NEW_SERVICES}. Leeg: geen reservering voor nieuwe diensten.`,
      message: `IF(${NO_NEW_SERVICES},"",IF(${isWhole(count, 1, MAX_NEW_SERVICES)},"",${warning(`vul een heel aantal in, van 1 tot en met ${MAX_NEW_SERVICES}, of niets`)}))`,
    },
    {
      label: "Scenario nieuwe diensten",
      name: scenario,
      value: scenarioNames[0] ?? "",
      format: "general",
      rule: { kind: "list", values: scenarioNames, strict: true },
      prompt: `Het reserveringsadvies voor nieuwe diensten: ${scenarioNames.join(", ")}.`,
      message: `IF(${NO_NEW_SERVICES},"",IF(${anyOf(scenarioNames.map((name) => `${scenario}="${name}"`))},"",${warning(`kies ${scenarioNames.join(", ")}`)}))`,
    },
  ];
}

function costInputs({ charges }: Edition): CalculatorInput[] {
  return charges
    .filter(({ model, nonMembersOnly }) => model === "percentage" && nonMembersOnly !== true)
    .map(({ id, label }) => {
      const name = costName(id);
      return {
        label: `Kosten bij '${label.nl.replace(/ \(.*\)$/, "")}'`,
        name,
        value: null,
        format: "euro",
        rule: { kind: "decimal", least: 0, most: MAX_ACTUAL_COST },
        prompt: "De werkelijke kosten of het budget waarover deze post wordt berekend, in euro per jaar, exclusief btw. Leeg: nog geen bedrag.",
        message: `IF(${name}="","",IF(IF(ISNUMBER(${name}),AND(${name}>=0,${name}<=${MAX_ACTUAL_COST},ABS(${name}-ROUND(${name},2))<0.000001),FALSE),"",${warning("vul een bedrag in van 0 of meer, met ten hoogste 2 decimalen, of niets")}))`,
      };
    });
}

/** In the order in which they stand on the sheet. */
export function calculatorInputs(edition: Edition, municipalitySize: number): readonly CalculatorInput[] {
  const most = formatNumber(MAX_QUANTITY, "nl");
  return [
    {
      label: "Inwoners",
      name: inhabitants,
      value: municipalitySize,
      format: "count",
      rule: { kind: "whole", least: 1, most: MAX_QUANTITY },
      prompt: `Het aantal inwoners van de gemeente: een heel getal van 1 tot en met ${most}.`,
      message: `IF(${isWhole(inhabitants, 1, MAX_QUANTITY)},"",${warning(`vul een heel aantal inwoners in, van 1 tot en met ${most}`)})`,
    },
    ...newServiceInputs(edition),
    ...costInputs(edition),
  ];
}
