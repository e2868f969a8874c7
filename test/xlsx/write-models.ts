/** Run as a program, since the library that writes files is a module that jest cannot load: models on stdin, the file as argument. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Content, SheetModel } from "../../src/workbook";
import { writeWorkbook } from "../../src/xlsx";

const STDIN = 0;

const [, , path = ""] = process.argv;
void writeWorkbook(JSON.parse(readFileSync(STDIN, "utf8")) as SheetModel<Content>[], "2020-06-01").then((bytes) => writeFileSync(path, bytes));
