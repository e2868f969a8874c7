const TABLE = /^Reservering_/i;

export const isReservationTable = (name: string): boolean => TABLE.test(name);

/** Whether a reservation stands on the active sheet. */
export function showsReservation(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getActiveWorksheet();
    tables.load("items/name");
    await context.sync();
    return tables.items.some(({ name }) => isReservationTable(name));
  });
}
