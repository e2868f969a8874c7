/** The texts about a reservation's sheet in the workbook, in Dutch and English. */
import type { Language } from "../../money";
import type { ReservationKind } from "../../workbook";

export interface SheetTexts {
  readonly heading: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<ReservationKind, { readonly label: string; readonly hint: string }>>;
  readonly insert: string;
  readonly insertAnother: string;
  readonly inserting: string;
  readonly inserted: (sheet: string, hasChart: boolean) => string;
  readonly notYet: string;
  readonly outsideExcel: string;
  readonly on: (sheet: string, name: string, edition: string, kind: string) => string;
  readonly ofAnother: (name: string) => string;
  readonly show: (name: string) => string;
  readonly update: string;
  readonly updateHint: string;
  readonly updating: string;
  readonly updated: (sheet: string) => string;
  readonly changeTo: (kind: string) => string;
  readonly changedTo: (sheet: string, kind: string) => string;
  readonly gone: string;
  readonly taken: (sheet: string) => string;
  readonly added: string;
  readonly dropped: string;
  readonly blank: string;
  readonly fromTo: (what: string, before: string, after: string) => string;
  readonly close: string;
  readonly notReadable: (sheet: string) => string;
  readonly tableRenamed: (sheet: string, table: string, now: string) => string;
  readonly tableGone: (sheet: string) => string;
  readonly missingColumns: (sheet: string, table: string, columns: readonly string[]) => string;
  readonly errors: (sheet: string, addresses: readonly string[]) => string;
  readonly issue: (address: string | null, expected: string, found: string) => string;
  readonly profileIncomplete: string;
  readonly conflictsTitle: string;
  readonly conflictsText: (sheet: string, count: number) => string;
  readonly willBe: string;
  readonly rowGoes: string;
  readonly overwrite: string;
  readonly leave: string;
  readonly cancel: string;
  readonly left: string;
}

const nl: SheetTexts = {
  heading: "Model in de werkmap",
  kind: "Hoe de bedragen tot stand komen",
  kinds: {
    functions: { label: "DIMPACT-functies", hint: "Volgen wat u op het blad typt. Wie het blad gebruikt, heeft de invoegtoepassing nodig." },
    plain: { label: "Gewone formules", hint: "Volgen wat u op het blad typt, ook zonder de invoegtoepassing. De tarieftabellen komen in de werkmap." },
    frozen: { label: "Vastgezet", hint: "Alleen waarden, met de datum en de editie erbij. U kunt terug naar formules." },
  },
  insert: "Zet in werkmap",
  insertAnother: "Zet op een nieuw blad",
  inserting: "Het model wordt in de werkmap gezet…",
  inserted: (sheet, hasChart) => `Het model staat op werkblad '${sheet}'${hasChart ? "" : ", zonder grafiek: deze versie van Excel maakt er geen"}.`,
  notYet: "Vul eerst het profiel volledig in; daarna kan het model in de werkmap.",
  outsideExcel: "Een model in de werkmap zetten kan alleen in Excel.",
  on: (sheet, name, edition, kind) => `Op werkblad '${sheet}' staat de reservering van ${name}: editie ${edition} (${kind}).`,
  ofAnother: (name) => `Dit werkblad hoort bij profiel '${name}', niet bij het profiel dat hierboven staat.`,
  show: (name) => `Toon profiel '${name}'`,
  update: "Bijwerken",
  updateHint: "Zet het profiel van hierboven op dit werkblad. Wat u er zelf bij hebt gezet, blijft staan.",
  updating: "Het werkblad wordt bijgewerkt…",
  updated: (sheet) => `Werkblad '${sheet}' is bijgewerkt.`,
  changeTo: (kind) => `Wijzig naar: ${kind}`,
  changedTo: (sheet, kind) => `Werkblad '${sheet}' is gewijzigd naar: ${kind}.`,
  gone: "Het werkblad is er niet meer, of is geen reservering meer. Er is niets gewijzigd.",
  taken: (sheet) => `Overgenomen van werkblad '${sheet}':`,
  added: "toegevoegd",
  dropped: "vervallen",
  blank: "leeg",
  fromTo: (what, before, after) => `${what}: ${before} is nu ${after}`,
  close: "Sluiten",
  notReadable: (sheet) => `De reservering op werkblad '${sheet}' is niet meer te lezen:`,
  tableRenamed: (sheet, table, now) =>
    `De tabel op werkblad '${sheet}' heette ${table}${now === "" ? "" : ` en heet nu ${now}`}. Geef haar die naam terug (Tabelontwerp, Tabelnaam), dan kan het blad weer worden bijgewerkt.`,
  tableGone: (sheet) => `De tabel van de reservering op werkblad '${sheet}' is verwijderd of omgezet in een bereik. Maak dat ongedaan, of zet de reservering op een nieuw blad.`,
  missingColumns: (sheet, table, columns) =>
    `Werkblad '${sheet}' is niet bijgewerkt: uit tabel ${table} ${columns.length === 1 ? `is kolom '${columns[0]}'` : `zijn de kolommen ${columns.map((column) => `'${column}'`).join(", ")}`} verwijderd. Maak dat ongedaan, of zet de reservering op een nieuw blad.`,
  errors: (sheet, addresses) =>
    `Werkblad '${sheet}' is niet vastgezet: ${addresses.length === 1 ? `cel ${addresses[0]} toont` : `de cellen ${addresses.slice(0, 5).join(", ")}${addresses.length > 5 ? " en andere" : ""} tonen`} een fout. Los die eerst op.`,
  issue: (address, expected, found) => `${address === null ? "" : `${address}: `}verwacht ${expected}; gevonden ${found}`,
  profileIncomplete: "Het werkblad is niet bijgewerkt: verbeter eerst de velden met een melding hierboven.",
  conflictsTitle: "Eigen wijzigingen op het werkblad",
  conflictsText: (sheet, count) => (count === 1 ? `Op werkblad '${sheet}' zou één cel die u zelf hebt gewijzigd, worden overschreven.` : `Op werkblad '${sheet}' zouden ${count} cellen die u zelf hebt gewijzigd, worden overschreven.`),
  willBe: "Wordt",
  rowGoes: "rij vervalt",
  overwrite: "Overschrijven",
  leave: "Mijn cellen laten staan",
  cancel: "Annuleren",
  left: "Het werkblad is gelaten zoals het was.",
};

const en: SheetTexts = {
  heading: "Model in the workbook",
  kind: "How the amounts come about",
  kinds: {
    functions: { label: "DIMPACT functions", hint: "Follow what you type on the sheet. Whoever uses the sheet needs the add-in." },
    plain: { label: "Plain formulas", hint: "Follow what you type on the sheet, also without the add-in. The tariff tables come into the workbook." },
    frozen: { label: "Frozen", hint: "Values alone, with the date and the edition. You can go back to formulas." },
  },
  insert: "Put in workbook",
  insertAnother: "Put on a new sheet",
  inserting: "The model is being put in the workbook…",
  inserted: (sheet, hasChart) => `The model is on sheet '${sheet}'${hasChart ? "" : ", without a chart: this version of Excel makes none"}.`,
  notYet: "Complete the profile first; then the model can be put in the workbook.",
  outsideExcel: "A model can be put in a workbook in Excel only.",
  on: (sheet, name, edition, kind) => `Sheet '${sheet}' has the reservation of ${name}: edition ${edition} (${kind}).`,
  ofAnother: (name) => `This sheet belongs to profile '${name}', not to the profile above.`,
  show: (name) => `Show profile '${name}'`,
  update: "Update",
  updateHint: "Puts the profile above on this sheet. What you added there yourself stays.",
  updating: "The sheet is being updated…",
  updated: (sheet) => `Sheet '${sheet}' was updated.`,
  changeTo: (kind) => `Change to: ${kind}`,
  changedTo: (sheet, kind) => `Sheet '${sheet}' was changed to: ${kind}.`,
  gone: "The sheet is no longer there, or no reservation any more. Nothing was changed.",
  taken: (sheet) => `Taken over from sheet '${sheet}':`,
  added: "added",
  dropped: "dropped",
  blank: "empty",
  fromTo: (what, before, after) => `${what}: ${before} is now ${after}`,
  close: "Close",
  notReadable: (sheet) => `The reservation on sheet '${sheet}' can no longer be read:`,
  tableRenamed: (sheet, table, now) =>
    `The table on sheet '${sheet}' was called ${table}${now === "" ? "" : ` and is now called ${now}`}. Give it that name again (Table Design, Table Name), and the sheet can be updated.`,
  tableGone: (sheet) => `The reservation's table on sheet '${sheet}' was deleted or made a range. Undo that, or put the reservation on a new sheet.`,
  missingColumns: (sheet, table, columns) =>
    `Sheet '${sheet}' was not updated: ${columns.length === 1 ? `column '${columns[0]}' was` : `columns ${columns.map((column) => `'${column}'`).join(", ")} were`} removed from table ${table}. Undo that, or put the reservation on a new sheet.`,
  errors: (sheet, addresses) =>
    `Sheet '${sheet}' was not frozen: ${addresses.length === 1 ? `cell ${addresses[0]} shows` : `cells ${addresses.slice(0, 5).join(", ")}${addresses.length > 5 ? " and others" : ""} show`} an error. Solve that first.`,
  issue: (address, expected, found) => `${address === null ? "" : `${address}: `}expected ${expected}; found ${found}`,
  profileIncomplete: "The sheet was not updated: correct the fields with a message above first.",
  conflictsTitle: "Your own changes on the sheet",
  conflictsText: (sheet, count) => (count === 1 ? `On sheet '${sheet}' one cell that you changed yourself would be overwritten.` : `On sheet '${sheet}' ${count} cells that you changed yourself would be overwritten.`),
  willBe: "Will be",
  rowGoes: "row goes",
  overwrite: "Overwrite",
  leave: "Keep my cells",
  cancel: "Cancel",
  left: "The sheet was left as it was.",
};

export const sheetTexts: Readonly<Record<Language, SheetTexts>> = { nl, en };
