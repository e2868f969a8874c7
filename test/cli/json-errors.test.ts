/** With --json what goes wrong is JSON too, on stderr: one object, whatever the language. */
import { type Outcome, dimpact } from "./runner";

interface Told {
  readonly error: { readonly code: string; readonly exitCode: number; readonly text: string; readonly issues?: readonly unknown[] };
}

const told = ({ code, stdout, stderr }: Outcome): Told["error"] => {
  const { error } = JSON.parse(stderr) as Told;
  expect({ stdout, exitCode: error.exitCode }).toEqual({ stdout: "", exitCode: code });
  return error;
};

const files = {
  "p.json": '{"inhabitants":0,"services":[]}',
  "leden.csv": "Gemeente;Inwoners;Diensten\nAssen;veel;WIM\n",
  "goed.csv": "Gemeente;Inwoners;Diensten;Plaats\nAssen;45000;WIM;Drenthe\n",
};
const asked = (...argv: string[]) => dimpact([...argv, "--json"], { files });

test.each<[string, string[], number, string, string]>([
  ["wrong use", ["price", "hostng", "1"], 2, "unknownCharge", "tariefregel 'hostng' is er niet"],
  ["an unknown option", ["impact", "--leden", "x"], 2, "unknownOption", "optie --leden is er niet"],
  ["a file that is not there", ["impact", "--members", "weg.csv"], 3, "membersUnreadable", "weg.csv is niet te lezen"],
  ["services that cannot go together", ["reserve", "--inhabitants", "45000", "--services", "BZM"], 1, "requires", "BZM is alleen af te nemen met e-Suite"],
])("%s", (_title, argv, exitCode, code, text) => expect(told(asked(...argv))).toMatchObject({ code, exitCode, text: expect.stringContaining(text) as string }));

test("in English the code is the same", () => expect(told(asked("impact", "--members", "weg.csv", "--locale", "en"))).toMatchObject({ code: "membersUnreadable", text: "weg.csv cannot be read (there is no such file)" }));

test.each<[string, string[], unknown]>([
  ["a table of members", ["cover", "--members", "leden.csv"], { file: "leden.csv", place: "rij 2, kolom 2 'Inwoners'", found: '"veel"', expected: "een geheel getal van 1 tot en met 20.000.000, zoals 45000 of 45.000" }],
  ["a profile", ["reserve", "--profile", "p.json"], { file: "p.json", place: "inhabitants", found: "0" }],
  ["the profiles of a comparison", ["compare", "--profile", "p.json", "--profile", "p.json"], { file: "p.json", place: "inhabitants", found: "0" }],
])("the issues of %s, one by one", (_title, argv, first) => {
  const { code, exitCode, issues = [] } = told(asked(...argv));
  expect([code, exitCode]).toEqual(["issues", 1]);
  expect(issues[0]).toMatchObject(first as object);
});

test("columns that play no part are in the answer, and stderr is left alone", () => {
  const { code, stdout, stderr } = asked("impact", "--members", "goed.csv");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ ignored: ["Plaats"] });
  expect(dimpact(["impact", "--members", "goed.csv"], { files }).stderr).toBe("goed.csv: deze kolommen tellen niet mee: Plaats\n");
});
