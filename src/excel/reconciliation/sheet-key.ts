const SHEET = "dimpact.reconciliation-sheet.";

/** The setting that says which reconciliation a sheet's table shows. */
export const sheetKey = (table: string): string => `${SHEET}${table}`;
