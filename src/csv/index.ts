export { type CsvEncoding, type CsvProblem, type CsvResult, type CsvTable, parseCsv } from "./parse-csv";
