/** How long an effect per member takes, from the bytes of a table to its sheet. */
import { type Member, impactOf, readCsv, readMembers, reserve } from "../../src/engine";
import { findEdition } from "../../src/tariff";
import { impactSheet } from "../../src/workbook";
import { type Row, quickest } from "./row";

const MUNICIPALITIES = 342;
const MEGABYTE = 1024 * 1024;
/** What comparing and summing may take beside pricing every member twice. */
const MOST = 3;

const [from, to] = [findEdition("2020"), findEdition("2021")];

const csv = new TextEncoder().encode(
  ["Gemeente;Inwoners;Diensten", ...Array.from({ length: MUNICIPALITIES }, (_, index) => `Gemeente ${index};${1_000 + index * 2_500};"e-Suite; hosting klein; BZM; WIM; MyLex; GVOP"`)].join("\r\n"),
);

const read = (): readonly Member[] => readMembers(readCsv(csv).rows ?? [], [to, from]).members;

export function impacts(): Row[] {
  const before = process.memoryUsage().heapUsed;
  const members = read();
  const impact = impactOf(members, from, to);
  const sheet = impactSheet(impact, { date: "2020-06-01" });
  const used = Math.max(0, process.memoryUsage().heapUsed - before) / MEGABYTE;
  if (impact.members.length !== MUNICIPALITIES || sheet.tables[0]?.rows.length !== MUNICIPALITIES) throw new Error("not every member is in the result");
  const priced = quickest(() => members.map(({ profile }) => [reserve(profile, from), reserve(profile, to)]), 5);
  const computed = quickest(() => impactOf(members, from, to), 5);
  const whole = quickest(() => impactSheet(impactOf(read(), from, to), { date: "2020-06-01" }), 5);
  return [
    {
      what: `effect of another edition on ${MUNICIPALITIES} members, against pricing them in both`,
      measured: `${(computed / priced).toFixed(1)} × as long, ${Math.round(computed)} ms`,
      bound: `at most ${MOST}`,
      holds: computed <= MOST * priced,
    },
    { what: "the same from a CSV file to a sheet as a model", measured: `${(whole / computed).toFixed(1)} × as long, ${used.toFixed(1)} MB of heap`, bound: "", holds: null },
  ];
}
