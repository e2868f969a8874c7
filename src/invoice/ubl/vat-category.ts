import type { VatCategory } from "../invoice";
import { type Element, textAt } from "./element";
import { numberAt } from "./numbers";

export function vatCategoryOf(element: Element | undefined): VatCategory | undefined {
  if (element === undefined) return undefined;
  const rate = numberAt(element, "cbc:Percent");
  return { code: textAt(element, "cbc:ID") ?? "", ...(rate === null ? {} : { rate }) };
}
