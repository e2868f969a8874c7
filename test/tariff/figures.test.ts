import Decimal from "decimal.js";
import { type Charge, type Edition, withReadings } from "../../src/tariff";
import { bothEditions, chargeOf, edition2020, edition2021, tiersOf } from "../support/editions";
import { type TableRow, figuresIn, rowAt, sourceRows, tableRow } from "../support/editions-source";

type Kind = "number" | "percentage";

interface Figure {
  readonly of: string;
  readonly value: string;
  readonly line: number;
  readonly kind: Kind;
}

const canonical = (value: string | number): string => new Decimal(value).toFixed();

function figuresOfCharge(charge: Charge): readonly Figure[] {
  const { id, source } = charge;
  const lines: Readonly<Record<string, number | undefined>> = source.lines ?? {};
  const figure = (part: string, value: string | number | undefined, kind: Kind = "number"): readonly Figure[] =>
    value === undefined ? [] : [{ of: `${id} ${part}`, value: canonical(value), line: lines[part] ?? source.line, kind }];
  switch (charge.model) {
    case "flat":
      return figure("flatAmount", charge.flatAmount);
    case "perUnit":
      return [
        ...figure("unitAmount", charge.unitAmount),
        ...figure("flatAmount", charge.flatAmount),
        ...figure("cap", charge.cap),
        ...figure("minimum", charge.minimum),
        ...figure("maximum", charge.maximum),
      ];
    case "volumeTiers":
      return [
        ...figure("cap", lines.cap === undefined ? undefined : charge.cap),
        ...charge.tiers.flatMap(({ line, unitAmount, flatAmount }, index) =>
          line === null
            ? []
            : [unitAmount, flatAmount].flatMap((value) => (value === undefined ? [] : [{ of: `${id} tier ${index}`, value: canonical(value), line, kind: "number" as const }])),
        ),
      ];
    case "percentage":
      return figure("percentage", new Decimal(charge.percentage).abs().toFixed(), "percentage");
    case "band":
      return [...figure("low", charge.low), ...figure("high", charge.high), ...figure("surcharge", charge.surcharge, "percentage")];
    case "unpriced":
      return [];
  }
}

const figuresOf = (edition: Edition): readonly Figure[] => edition.charges.flatMap(figuresOfCharge);

const isPrinted = ({ value, line, kind }: Figure): boolean => {
  const { numbers, percentages } = figuresIn(rowAt(line).text);
  return (kind === "number" ? numbers : percentages).includes(value);
};

const stray = (edition: Edition): readonly string[] => figuresOf(edition).filter((figure) => !isPrinted(figure)).map(({ of, value, line }) => `${of} ${value} is not in row ${line}`);

const TABLE_FROM = 439;
const TABLE_TO = 567;
const tableRows: readonly TableRow[] = [...sourceRows.values()].filter(({ line }) => line >= TABLE_FROM && line <= TABLE_TO).map(tableRow);

/** Column of an amount within one year: per inhabitant annual, per inhabitant one-off, per municipality annual, one-off. */
const column = (part: "unitAmount" | "flatAmount", { period }: Charge): number => (part === "unitAmount" ? 0 : 2) + (period === "oneOff" ? 1 : 0);

/** What an edition says that a row of the table prints for its year, in the order of the columns. */
function printedFor(edition: Edition, line: number): readonly string[] {
  const cells = edition.charges.flatMap((charge) => {
    const rows =
      charge.model === "volumeTiers" ? charge.tiers : charge.model === "flat" || charge.model === "perUnit" ? [{ ...charge, line: charge.source.line }] : [];
    return rows
      .filter((row) => row.line === line)
      .flatMap((row) =>
        (["unitAmount", "flatAmount"] as const).flatMap((part) => {
          const value = part in row ? (row as Partial<Record<typeof part, string>>)[part] : undefined;
          return value === undefined ? [] : [{ column: column(part, charge), value: canonical(value) }];
        }),
      );
  });
  return [...cells].sort((a, b) => a.column - b.column).map(({ value }) => value);
}

describe("reading the rows of the plan", () => {
  it.each([
    ["C 3,16** EPI", ["3.16"], []],
    ["... minimaal e 40.000,- en maximaal e 150.000,-", ["40000", "150000"], []],
    ["... naar verwachting zo'n C 2.092,- 4 EPG ...", ["2092", "4"], []],
    ["Regie + innovatiebijdrage 3,7X", [], ["3.7"]],
    ["Incl. 20X", [], ["20"]],
    ["... 3,7%* innovatiebijdrage", [], ["3.7"]],
    ["BZM 7 X 24 Tech HD per jaar", ["7", "24"], []],
    ["100.000 - 150.000 inwoners -18.000", ["100000", "150000", "-18000"], []],
    ["- C 3.032", ["3032"], []],
    ["^ Jaarlijks C 1.772EPG", ["1772"], []],
    ["voor 2019 en 2020", [], []],
    ["... 0,50 tot 1,25 EPIJ", ["0.5", "1.25"], []],
  ])("%s", (text, numbers, percentages) => expect(figuresIn(text)).toEqual({ numbers, percentages }));

  it.each([
    [457, { upTo: 30000 }, ["1.15", "7000", "0.99", "6000"]],
    [459, { above: 70000 }, ["0.55", "29800", "0.47", "26000"]],
    [548, { upTo: 9999 }, ["2000", "2000"]],
    [550, { upTo: 19999 }, ["4000", "4000"]],
    [567, { above: 99999 }, ["25000", "25000"]],
    [525, null, ["910", "3032", "892", "2973"]],
    [513, { upTo: 150000 }, ["-18000"]],
  ])("row %i", (line, bound, amounts) => expect(tableRow(rowAt(line))).toMatchObject({ bound, amounts }));
});

describe("every figure of an edition is printed in the row that it cites", () => {
  it.each([
    ["2020", 60, edition2020],
    ["2021", 76, edition2021],
  ])("%s: %i figures", (_id, count, edition) => {
    expect(figuresOf(edition).length).toBe(count);
    expect(stray(edition)).toEqual([]);
  });

  const alternatives = bothEditions.flatMap((edition) => edition.readings.flatMap((reading) => reading.alternatives.map((alternative) => [edition.id, reading.id, alternative.id, edition, reading.lines] as const)));
  it.each(alternatives)("%s read otherwise: %s %s, there or in the rows of the reading", (_edition, reading, alternative, edition, lines) => {
    const nothing = ({ value }: Figure) => value === "0";
    const elsewhere = (figure: Figure) => lines.some((line) => isPrinted({ ...figure, line }));
    const read = withReadings(edition, { [reading]: alternative });
    expect(figuresOf(read).filter((figure) => !nothing(figure) && !isPrinted(figure) && !elsewhere(figure))).toEqual([]);
  });

  it("and a figure that is not printed there is found", () => {
    const spoilt: Edition = {
      ...edition2021,
      charges: edition2021.charges.map((charge) => {
        if (charge.id === "tpm") return { ...charge, flatAmount: "2093" } as Charge;
        if (charge.id === "esuite.regie") return { ...charge, cap: 300001 } as Charge;
        if (charge.id === "wim.hosting") return { ...charge, percentage: "11" } as Charge;
        return charge;
      }),
    };
    expect(stray(spoilt)).toEqual(["esuite.regie cap 300001 is not in row 766", "tpm flatAmount 2093 is not in row 465", "wim.hosting percentage 11 is not in row 504"]);
  });
});

describe("every tier has the bound of the row that it cites", () => {
  const tiered = bothEditions.flatMap((edition) => edition.charges.filter((charge) => charge.model === "volumeTiers").map((charge) => [edition.id, charge.id, charge] as const));
  it.each(tiered)("%s %s", (_edition, _id, charge) => {
    const tiers = tiersOf(charge);
    tiers.forEach(({ upTo, line }, index) => {
      if (line === null) return;
      const below = tiers[index - 1]?.upTo ?? 0;
      expect({ line, bound: tableRow(rowAt(line)).bound }).toEqual({ line, bound: upTo === null ? { above: below } : { upTo } });
    });
    expect(tiers.filter(({ line }) => line === null).map(({ upTo, reading }) => [charge.id, upTo, reading])).toEqual(charge.id === "pakketkorting" ? [["pakketkorting", null, "A09"]] : []);
  });
});

describe("every amount that the table prints is a tariff of 2021 or 2020, in its column", () => {
  const sums = [471];
  const rows = tableRows.filter(({ amounts, line }) => amounts.length > 0 && !sums.includes(line));

  it("has rows", () => expect(rows.length).toBe(63));
  it.each(rows.map((row) => [row.line, row.text, row] as const))("%i: %s", (line, _text, { amounts }) =>
    expect([...printedFor(edition2021, line), ...printedFor(edition2020, line)]).toEqual(amounts),
  );

  it("the percentages too, but for the innovation inside WIM and the discount inside the MyLex connector", () => {
    const used = new Set(bothEditions.flatMap(figuresOf).filter(({ kind }) => kind === "percentage").map(({ value, line }) => `${line}: ${value}`));
    const unused = tableRows.flatMap(({ line, percentages }) => percentages.map((value) => `${line}: ${value}`)).filter((percentage) => !used.has(percentage));
    expect(unused).toEqual(["493: 3.7", "526: 20"]);
  });

  it("the rows of one year alone are these", () => {
    const alone = (edition: Edition, other: Edition) => rows.filter(({ line }) => printedFor(edition, line).length > 0 && printedFor(other, line).length === 0).map(({ line }) => line);
    expect(alone(edition2021, edition2020)).toEqual([444, 449, 496, 497, 498, 499, 500, 510, 511, 512, 513]);
    expect(alone(edition2020, edition2021)).toEqual([447, 452, 494]);
  });
});

describe("the annexes print the same tariffs of 2021 again", () => {
  const flat = (id: string) => {
    const charge = chargeOf(edition2021, id);
    return "flatAmount" in charge ? charge.flatAmount : undefined;
  };
  const unit = (id: string) => {
    const charge = chargeOf(edition2021, id);
    return "unitAmount" in charge ? charge.unitAmount : undefined;
  };
  const tier = (id: string, index: number) => tiersOf(chargeOf(edition2021, id))[index];
  const cases: readonly (readonly [number, string, readonly (string | undefined)[]])[] = [
    [746, "esuite.instap", [unit("esuite.instap")]],
    [765, "esuite.regie", [unit("esuite.regie")]],
    [769, "tpm", [flat("tpm")]],
    ...[776, 777, 778].map((line, index) => [line, "hosting", [tier("hosting", index)?.unitAmount, tier("hosting", index)?.flatAmount]] as const),
    [784, "hosting.klein", [flat("hosting.klein")]],
    [817, "bzm.regie", [unit("bzm.regie")]],
    [818, "bzm.licentie", [unit("bzm.licentie")]],
    ...[833, 835, 836, 837, 839, 840].map((line, index) => [line, "bzm.helpdesk", [tier("bzm.helpdesk", index)?.flatAmount]] as const),
    ...[843, 845, 846, 847, 849, 850].map((line, index) => [line, "bzm.hosting", [tier("bzm.hosting", index)?.flatAmount]] as const),
    [863, "bzm.lijn", [flat("bzm.lijn")]],
    [864, "bzm.aansluiting", [flat("bzm.aansluiting")]],
    ...[907, 908, 909, 910, 911].map((line, index) => [line, "wim", [tier("wim", index)?.flatAmount]] as const),
  ];
  it.each(cases)("row %i: %s", (line, _id, amounts) => expect(figuresIn(rowAt(line).text).numbers).toEqual(expect.arrayContaining(amounts.map((amount) => canonical(amount ?? "NaN")))));

  it("only large hosting differs, and that is a reading", () => {
    expect(figuresIn(rowAt(785).text).numbers).toEqual(["20400"]);
    expect(flat("hosting.groot")).toBe("19100");
    expect(chargeOf(edition2021, "hosting.groot").readings).toContain("A02");
  });
});

describe("what else an edition cites", () => {
  it("the index of 2021 is the 2% of its row", () => {
    const line = edition2021.index?.line ?? 0;
    expect(figuresIn(rowAt(line).text).percentages).toEqual([new Decimal(edition2021.index?.rate ?? 0).times(100).toFixed()]);
    expect(edition2020.index).toBeNull();
  });

  it.each(bothEditions.map((edition) => [edition.id, edition] as const))("every line that %s cites is a row of the fixture", (_id, edition) => {
    const cited = [
      ...edition.charges.flatMap(({ source }) => [source.line, ...Object.values(source.lines ?? {})]),
      ...edition.charges.flatMap((charge) => tiersOf(charge).flatMap(({ line }) => line ?? [])),
      ...edition.readings.flatMap(({ lines }) => lines),
      ...edition.services.flatMap(({ notice }) => notice?.line ?? []),
      ...(edition.status.line === null ? [] : [edition.status.line]),
      ...(edition.index?.line ? [edition.index.line] : []),
    ];
    expect(cited.filter((line) => !sourceRows.has(line))).toEqual([]);
  });

  it("the rows of the fixture are in the order of the plan, each once", () => {
    const lines = [...sourceRows.keys()];
    expect([...lines].sort((a, b) => a - b)).toEqual(lines);
    expect(lines.length).toBe(284);
  });
});
