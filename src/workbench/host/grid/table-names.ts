import type { FUniver } from "@univerjs/core/facade";
import { ReferenceNodeFactory } from "@univerjs/engine-formula";

/** A table's name as Excel allows it, and what is asked of it: `Tarieven_2021[Per gemeente]`. */
const REFERENCE = /^[\p{L}_\\][\p{L}\p{N}_.\\]*\[.*\]$/u;

/** Univer's calculation takes no underscore or point in the name of a table of which a column is asked. */
export function readEveryTableName(injector: FUniver["_injector"]): void {
  const factory = injector.get(ReferenceNodeFactory);
  const isTableReference = factory["_checkTokenIsTableReference"].bind(factory);
  factory["_checkTokenIsTableReference"] = (token: string) => isTableReference(token) || REFERENCE.test(token);
}
