import { finding } from "../finding";
import type { Finding, InvoicePeriod } from "../invoice";
import type { Element } from "./element";
import { dayAt } from "./numbers";

/** Undefined where neither day is given. */
export function readPeriod(element: Element | undefined): InvoicePeriod | undefined {
  const start = dayAt(element, "cbc:StartDate");
  const end = dayAt(element, "cbc:EndDate");
  if (start === undefined && end === undefined) return undefined;
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

export function periodFindings(period: InvoicePeriod | undefined, code: string, place: string): readonly Finding[] {
  if (period?.start === undefined || period.end === undefined || period.start <= period.end) return [];
  const { start, end } = period;
  return [finding(code, `de periode eindigt op ${end}, voor zij begint op ${start}`, `the period ends on ${end}, before it begins on ${start}`, place)];
}
