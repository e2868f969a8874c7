export { writeWorkbook } from "./write";
export { type FileCell, FileProblem, type FileProblemKind, type FileSheet, type FileWorkbook, readWorkbook } from "./read";
