/** Tariffs on sheets of the workbook: fetched once the pane is there, which needs none of it to be shown. */
export { findTariffChanges, loadTariffs } from "../excel";
