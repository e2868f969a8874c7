export { writeWorkbook } from "./write";
