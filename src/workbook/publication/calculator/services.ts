/** The services of the calculator: a choice each, whether it counts, and why a combination is impossible. */
import type { Condition, Edition, Service } from "../../../tariff";
import { serviceLabel } from "../../../engine";
import { NO, YES } from "../../edition-sheet/words";
import { type TakenCell, allOf, anyOf, conditionTerms, isYes, namesOf, quoted } from "./formula-text";
import { WARNING } from "./inputs";

export interface CalculatorService {
  readonly service: Service;
  /** Null for one that only comes with others. */
  readonly choice: string | null;
  /** The formula of whether it counts. */
  readonly taken: string;
  /** The formula of what is wrong with it, or of what should be known where it counts. */
  readonly message: string;
}

const impliers = ({ services }: Edition, id: string): readonly Service[] => services.filter(({ selectable, implies = [] }) => selectable && implies.includes(id));

/** Those that can be chosen, and those that come with one of them. */
export const shownServices = (edition: Edition): readonly Service[] => edition.services.filter(({ id, selectable }) => selectable || impliers(edition, id).length > 0);

function requirement(edition: Edition, { all = [], any = [], none = [] }: Condition): string {
  const labels = (ids: readonly string[], between: string): string => namesOf(ids.map((id) => serviceLabel(edition, id, "nl")), between);
  const needed = [...(all.length === 0 ? [] : [labels(all, " en ")]), ...(any.length === 0 ? [] : [labels(any, " of ")])].join(", en met ");
  return [...(needed === "" ? [] : [`met ${needed}`]), ...(none.length === 0 ? [] : [`zonder ${labels(none, " of ")}`])].join(", en ");
}

/** What the engine asks of services together: what a service requires, except what it may not have; and exclusions from either side. */
function messageOf(edition: Edition, service: Service, choice: string | null, cellOf: TakenCell): string {
  const { all, any } = service.requires ?? {};
  const required: Condition = { ...(all && { all }), ...(any && { any }) };
  const terms = conditionTerms(required, cellOf);
  const excluded = edition.services.filter((other) => other.id !== service.id && cellOf(other.id) !== null && (service.excludes?.includes(other.id) || other.excludes?.includes(service.id)));
  const own = cellOf(service.id) ?? "";
  const steps: readonly (readonly [when: string, says: string])[] = [
    ...(choice === null ? [] : [[`NOT(OR(${choice}="${YES}",${choice}="${NO}",${choice}=""))`, quoted(`${WARNING}: kies ${YES} of ${NO}`)] as const]),
    [`NOT(${isYes(own)})`, '""'],
    ...(terms.length === 0 ? [] : [[`NOT(${allOf(terms)})`, quoted(`${WARNING}: dit kan alleen ${requirement(edition, required)}`)] as const]),
    ...(excluded.length === 0 ? [] : [[anyOf(excluded.map(({ id }) => isYes(cellOf(id) ?? ""))), quoted(`${WARNING}: dit kan niet samen met ${namesOf(excluded.map(({ label }) => label.nl), " of ")}`)] as const]),
  ];
  return steps.reduceRight((otherwise, [when, says]) => `IF(${when},${says},${otherwise})`, quoted(service.notice?.nl ?? ""));
}

/** `choiceOf` and `cellOf` give the cells of a service: where it is chosen, and where it says whether it counts. */
export function calculatorServices(edition: Edition, choiceOf: (service: string) => string, cellOf: TakenCell): readonly CalculatorService[] {
  return shownServices(edition).map((service) => {
    const choice = service.selectable ? choiceOf(service.id) : null;
    const chosen = [...(choice === null ? [] : [choice]), ...impliers(edition, service.id).map(({ id }) => choiceOf(id))];
    return { service, choice, taken: `IF(${anyOf(chosen.map(isYes))},"${YES}","${NO}")`, message: messageOf(edition, service, choice, cellOf) };
  });
}
