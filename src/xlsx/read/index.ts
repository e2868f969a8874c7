/** Reading alone, without the library that writes files. */
export { FileProblem, type FileProblemKind, bounds } from "./problem";
export type { FileCell } from "./sheet";
export { type FileSheet, type FileWorkbook, readWorkbook } from "./workbook";
