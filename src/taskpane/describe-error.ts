import { ExcelFailure } from "../excel";
import { TariffFailure } from "../tariff";
import type { Texts } from "./texts";

/** What went wrong and what to do, for whatever was thrown. */
export function describeError(error: unknown, texts: Texts): string {
  if (error instanceof TariffFailure) return error.in(texts.language);
  if (error instanceof ExcelFailure) return error.message;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === "InvalidOperationInCellEditMode") return texts.failed.cellEditMode;
  const what = error instanceof Error ? error.message : String(error);
  return texts.failed.unexpected(what.replace(/\.$/, ""));
}
