/** `dimpact model --members`: a reservation model for every member, in a folder. */
import { join } from "node:path";
import { type Member, type Reservation, grandTotal, reserve } from "../engine";
import { formatEuros, sum, toDecimalString, toEuros } from "../money";
import { DEFAULT_EDITION, type Edition, TariffFailure, findEdition } from "../tariff";
import { type ReservationKind, fileNames, reservationSheets } from "../workbook";
import type { OptionName } from "./arguments";
import type { Context } from "./context";
import { basisText } from "./edition-text";
import { type ExitCode, exitCodes } from "./exit-codes";
import { CommandFailure } from "./failure";
import { readMembersFile } from "./impact/members-file";
import { memberWords } from "./impact/words";
import { printedJson } from "./line-item-json";
import { mustBeFree, saveAll } from "./output";
import { type ToldIssue, tellIssues } from "./tell";
import { words } from "./words";
import type { NewFile } from "./write-all";

/** So many files go by without a word. */
const PROGRESS = 25;

const ofOne: readonly OptionName[] = ["profile", "inhabitants", "services", "new-services", "scenario"];

interface Priced {
  readonly member: Member;
  readonly reservation: Reservation;
}

/** The folder to write in. Throws where none is given, a file is meant, or an option of one profile is given too. */
function folderOf({ values }: Context): string {
  const given = ofOne.find((option) => values.has(option));
  if (given !== undefined) throw new CommandFailure("membersAndOption", { option: given });
  const folder = values.get("output");
  if (folder === undefined || /\.xlsx$/i.test(folder)) throw new CommandFailure("notAFolder", { found: folder ?? "" });
  return folder;
}

/** Every member's reservation; null, with all that is wrong told, where one of them has none. */
function reservationsOf(members: readonly Member[], edition: Edition, context: Context): readonly Priced[] | null {
  const { language, values } = context;
  const failures: ToldIssue[] = [];
  const priced = members.flatMap((member): Priced[] => {
    try {
      return [{ member, reservation: reserve(member.profile, edition) }];
    } catch (error) {
      if (!(error instanceof TariffFailure)) throw error;
      failures.push({ file: values.get("members") ?? null, place: `${memberWords.row[language]} ${member.row}, ${member.name}`, found: null, expected: error.in(language) });
      return [];
    }
  });
  if (failures.length === 0) return priced;
  tellIssues(failures.map(({ place, expected }) => `${place}: ${expected}\n`).join(""), failures, context);
  return null;
}

function answer(folder: string, kind: ReservationKind, edition: Edition, priced: readonly Priced[], names: readonly string[], ignored: readonly string[], { json, language }: Context): string {
  if (json) {
    const files = priced.map(({ member, reservation: { total } }, index) => ({ file: names[index], row: member.row, name: member.name, total: { annual: toDecimalString(total.annual), oneOff: toDecimalString(total.oneOff) } }));
    return printedJson({ folder, kind, edition: edition.id, files, ignored });
  }
  const total = sum(priced.map(({ reservation }) => grandTotal(reservation.total)));
  return `${folder}: ${names.length} ${memberWords.files[language]} ${words.written[language]}, ${words[kind][language]}\n${words.total[language]} ${formatEuros(toEuros(total), language)}\n${basisText(edition, language)}\n`;
}

/** Makes every model before it writes the first. */
export async function writeModels(kind: ReservationKind, context: Context): Promise<ExitCode> {
  const { io, json, values, catalogue } = context;
  const folder = folderOf(context);
  const edition = findEdition(values.get("edition") ?? DEFAULT_EDITION, catalogue);
  const { members, ignored } = readMembersFile([edition], context);
  const priced = members === null ? null : reservationsOf(members, edition, context);
  if (priced === null) return exitCodes.findings;
  const names = fileNames(priced.map(({ member }) => member.name), "Reservering", String(edition.year));
  mustBeFree(names.map((name) => join(folder, name)), context);
  const date = io.today();
  // Loaded here, since the other commands do without it.
  const { writeWorkbook } = await import("../xlsx");
  const files: NewFile[] = [];
  for (const [index, { reservation }] of priced.entries()) {
    files.push({ name: names[index] ?? "", content: await writeWorkbook(await reservationSheets(reservation, { kind, date }), date) });
    if (!json && files.length % PROGRESS === 0 && files.length < priced.length) io.stderr(`${files.length} / ${priced.length}\n`);
  }
  saveAll(folder, files, context.flags.has("force"), context);
  io.stdout(answer(folder, kind, edition, priced, names, ignored, context));
  return exitCodes.fine;
}
