import { builtInEditions } from "../../src/tariff";
import { answer, dimpact } from "./runner";
import { expectGolden } from "./golden";

test("editions --json gives every edition with its status and index", () => {
  const counts = (id: string) => {
    const edition = builtInEditions.get(id);
    return { charges: edition?.charges.length, readings: edition?.readings.length };
  };
  expect(answer(["editions"])).toEqual({
    default: "2021",
    editions: [
      {
        id: "2020",
        title: "Tarieven 2020",
        status: "fixed",
        note: "Tarieven van 2020 zoals het Bedrijfsplan 2021 ze ter vergelijking afdrukt; wie ze wanneer vaststelde staat er niet bij.",
        decidedBy: null,
        decidedOn: null,
        index: null,
        ...counts("2020"),
      },
      {
        id: "2021",
        title: "Tarieven 2021",
        status: "provisional",
        note: "Begroting 2021, ALV februari 2020; de inflatiecorrectie van 2% is voorlopig en kan nog worden gecorrigeerd.",
        decidedBy: "ALV (ledenvergadering)",
        decidedOn: "2020-02",
        index: { rate: "0.02", provisional: true },
        ...counts("2021"),
      },
    ],
  });
});

test.each(["nl", "en"])("editions for people, in %s", (locale) => {
  const { code, stdout } = dimpact(["editions", "--locale", locale]);
  expect(code).toBe(0);
  expectGolden(`editions.${locale}.txt`, stdout);
});
