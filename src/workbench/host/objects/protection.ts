import { ApiError } from "../api-error";
import { HostObject } from "../host-object";
import type { Model } from "../model";

/** `Excel.WorksheetProtection`: guards what add-ins write; the grid itself lets its user go on. */
export class ProtectionObject extends HostObject {
  readonly typeName = "WorksheetProtection";
  override readonly scalars = ["protected", "options"];
  readonly #model: Model;
  readonly #sheetId: string;

  constructor(model: Model, sheetId: string) {
    super();
    this.#model = model;
    this.#sheetId = sheetId;
  }

  get protected(): boolean {
    return this.#model.beside.sheet(this.#sheetId).protection !== undefined;
  }

  get options(): Readonly<Record<string, unknown>> | null {
    const { protection } = this.#model.beside.sheet(this.#sheetId);
    return protection?.options ?? null;
  }

  protect(options?: Readonly<Record<string, unknown>> | null, password?: string | null): void {
    if (this.protected) throw new ApiError("AccessDenied", "You cannot perform the requested operation: the worksheet is already protected.");
    this.#model.beside.sheet(this.#sheetId).protection = { options: options ?? {}, password: password ?? "" };
  }

  unprotect(password?: string | null): void {
    const sheet = this.#model.beside.sheet(this.#sheetId);
    if (sheet.protection !== undefined && sheet.protection.password !== (password ?? "")) {
      throw new ApiError("AccessDenied", "You cannot perform the requested operation: the password is not right.");
    }
    sheet.protection = undefined;
  }
}
