export { writeWorkbook } from "./write";
export { FileProblem, type FileProblemKind } from "./read/problem";
export { type FileSheet, type FileWorkbook, readWorkbook } from "./read/workbook";
export type { FileCell } from "./read/sheet";
