/** What a file of an edition holds: JSON, signed or not, or a tariff workbook. */
import { type Catalogue, type Edition, builtInEditions, findEdition, settled } from "../../tariff";
import { type FoundTable, LARGEST_FILE, type PublicationDifference, type WorkbookIssue, readEditionFile, readEditionSheets, readPublication } from "../../workbook";
import { CommandFailure } from "../failure";
import type { Io } from "../io";
import { type DocumentIssue, inBothLanguages } from "./document-issue";
import { editionIssuesText } from "./issue-text";

export interface Document {
  /** As it is verified: the JSON of the file, or the edition that a workbook holds. */
  readonly document: unknown;
  readonly isSigned: boolean;
  /** Null where there are errors. */
  readonly edition: Edition | null;
  readonly issues: readonly DocumentIssue[];
  /** The tables of a workbook; none of any other document. */
  readonly tables: readonly FoundTable[];
}

const WORKBOOK = /\.xlsx$/i;
/** Bytes of a workbook that are read at most; its reader says so of a longer one. */
const LARGEST_WORKBOOK = 10_000_000;

export const isWorkbook = (path: string): boolean => WORKBOOK.test(path);

/** The bytes of a small file. Throws where it cannot be read. */
export function bytesOf(path: string, io: Io, most = LARGEST_FILE): Uint8Array {
  try {
    return io.readFile(path, most);
  } catch (error) {
    throw new CommandFailure("editionUnreadable", { path, reason: error instanceof Error && "code" in error ? String(error.code) : String(error) });
  }
}

function jsonDocument(path: string, io: Io): Document {
  const { content, problem } = readEditionFile(bytesOf(path, io));
  if (problem !== null) throw new CommandFailure("editionNotJson", { path, problem });
  return { ...content, issues: inBothLanguages(content.issues), tables: [] };
}

const inCell = ({ severity, sheet, address, found, expected }: WorkbookIssue): DocumentIssue => ({
  severity,
  place: `${sheet}!${address}`,
  found: found === "" ? { nl: "niets", en: "nothing" } : { nl: `'${found}'`, en: `'${found}'` },
  expected,
});

/** A visible cell of a published workbook that is other than the edition inside, which is what counts. */
function differenceIssue({ sheet, address, row, header, table, found, expected }: PublicationDifference): DocumentIssue {
  const place = [...(address === "" ? [sheet] : [`${sheet}!${address}`]), ...(row === "" ? [table] : [`${row}${header === "" ? "" : `, ${header}`}`])].join(" ");
  const said = (nothing: string, text: string): string => (text === "" ? nothing : `'${text}'`);
  return { severity: "warning", place, found: { nl: said("niets", found), en: said("nothing", found) }, expected: { nl: `${said("niets", expected)}, zoals in de gepubliceerde editie`, en: `${said("nothing", expected)}, as in the published edition` } };
}

/** A published edition comes first: what counts of it is inside, whatever the visible tables say. */
async function documentIn(tables: readonly FoundTable[], path: string, catalogue: Catalogue): Promise<Document> {
  const published = await readPublication(tables, []);
  if (published.state === "damaged") {
    const issues = [inCell(published.issue)];
    throw new CommandFailure("editionFaulty", { path, issues: { nl: editionIssuesText(issues, "nl"), en: editionIssuesText(issues, "en") } });
  }
  if (published.state === "read") return { ...published.content, issues: [...inBothLanguages(published.content.issues), ...published.differences.map(differenceIssue)], tables };
  const [reading, ...others] = readEditionSheets(tables, catalogue);
  if (reading === undefined) throw new CommandFailure("noTariffs", { path });
  if (others.length > 0) throw new CommandFailure("severalTariffs", { path, sheets: [reading, ...others].map(({ sheet }) => sheet ?? "") });
  return { document: reading.edition, isSigned: false, edition: reading.edition, issues: reading.issues.map(inCell), tables };
}

/** Loaded when it is needed: the other commands do without the reader of workbooks. */
async function workbookDocument(path: string, io: Io, catalogue: Catalogue): Promise<Document> {
  const { FileProblem, readWorkbook } = await import("../../xlsx/read");
  try {
    return await documentIn(readWorkbook(bytesOf(path, io, LARGEST_WORKBOOK)).tables, path, catalogue);
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandFailure("workbookProblem", { path, why: { nl: error.in("nl"), en: error.in("en") } });
    throw error;
  }
}

/** What a file holds, with its issues. Throws where it cannot be read. */
export async function readDocument(path: string, io: Io): Promise<Document> {
  return isWorkbook(path) ? workbookDocument(path, io, builtInEditions) : jsonDocument(path, io);
}

const FILE = /\.(json|xlsx)$/i;

/** A file is known by its name: "2022.json", "2022.xlsx". An id has no such end. */
export const isFile = (reference: string): boolean => FILE.test(reference.trim());

/** The same of an edition that there is without a file, which is sound and not signed. */
export async function documentOf(reference: string, io: Io): Promise<Document> {
  if (isFile(reference)) return readDocument(reference.trim(), io);
  const edition = settled(findEdition(reference));
  return { document: edition, isSigned: false, edition, issues: [], tables: [] };
}
