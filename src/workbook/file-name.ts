import { freeName } from "./free-name";

const LONGEST_NAME = 100;

/** Without what Windows does not take in a file's name, control characters, and the dots and spaces that it drops at the end. */
const safe = (text: string): string =>
  [
    ...text
      .normalize("NFC")
      .replace(/[\\/:*?"<>|\u0000-\u001f\u007f-\u009f]+/g, "-")
      .replace(/\s+/g, " ")
      .trim(),
  ]
    .slice(0, LONGEST_NAME)
    .join("")
    .replace(/[. ]+$/, "");

/** "Reservering 's-Gravenhage 2021.xlsx" for every name: no two the same, capitals or not, since Windows takes them alike. */
export function fileNames(names: readonly string[], start: string, end: string): readonly string[] {
  return names.reduce<readonly string[]>(
    (taken, name) => [
      ...taken,
      freeName(
        (suffix) => `${[start, safe(name), end].filter((part) => part !== "").join(" ")}${suffix}.xlsx`,
        (count) => ` (${count})`,
        taken,
      ),
    ],
    [],
  );
}
