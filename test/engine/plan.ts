/**
 * The staircases of the plan once more, copied from its tables by hand and worked out with plain decimals: what the
 * engine computes from the editions is compared with this.
 */
import Decimal from "decimal.js";

/** Per tier: the largest number of inhabitants, the amount per inhabitant, and the amount per municipality. */
type Step = readonly [upTo: number, unit: string, flat: string];

export interface Staircase {
  readonly steps: readonly Step[];
  readonly cap?: number;
  readonly minimum?: string;
  readonly maximum?: string;
}

const ALL = Number.POSITIVE_INFINITY;

const flats = (bounds: readonly number[], amounts: readonly number[]): Staircase => ({
  steps: amounts.map((amount, index) => [bounds[index] ?? ALL, "0", String(amount)] as const),
});
const one = (unit: string, flat: string, limits: Omit<Staircase, "steps"> = {}): Staircase => ({ steps: [[ALL, unit, flat]], ...limits });

const bzm = [25000, 60000, 75000, 150000, 250000];
const mylex = [20000, 40000, 75000, 100000, 150000];
const gvop = flats([9999, 19999, 29999, 39999, 49999, 59999, 69999, 79999, 89999, 99999], [2000, 4000, 6000, 8000, 10000, 12000, 14000, 16000, 18000, 20000, 25000]);
const instap = one("1.25", "0", { minimum: "40000", maximum: "150000" });
const innovatie = one("0.12", "0", { cap: 300000 });

export const plan: Readonly<Record<"2021" | "2020", Readonly<Record<string, Staircase>>>> = {
  "2021": {
    contributie: one("0", "3000"),
    entree: one("0", "2000"),
    "esuite.regie": one("3.16", "3000", { cap: 300000 }),
    "esuite.instap": instap,
    hosting: { steps: [[30000, "1.15", "7000"], [70000, "0.67", "21400"], [ALL, "0.55", "29800"]] },
    "hosting.klein": one("0", "5400"),
    "hosting.groot": one("0", "19100"),
    "hosting.opleiding": one("0", "20400"),
    tpm: one("0", "2092"),
    innovatie,
    "bzm.licentie": one("1.33", "0"),
    "bzm.regie": one("0.20", "0"),
    "bzm.hosting": flats(bzm, [24266, 29121, 36400, 54600, 91000, 121331]),
    "bzm.helpdesk": flats(bzm, [3032, 3640, 4246, 4853, 5459, 6067]),
    "bzm.lijn": one("0", "1772"),
    "bzm.aansluiting": one("0", "538"),
    wim: flats([25000, 60000, 100000, 150000], [10581, 15872, 21162, 26453, 31743]),
    pakketkorting: flats([25000, 60000, 100000, 150000], [-6000, -10000, -14000, -18000, 0]),
    "mylex.overheid": flats(mylex, [8421, 13787, 17963, 22815, 32752, 41967]),
    "mylex.sociaal": flats(mylex, [3227, 5160, 7685, 9243, 10759, 12361]),
    "mylex.koppeling": one("0", "910"),
    "mylex.koppeling.eenmalig": one("0", "3032"),
    gvop,
  },
  "2020": {
    contributie: one("0", "6000"),
    entree: one("0", "2000"),
    "esuite.regie": one("3.44", "0", { cap: 300000 }),
    "esuite.instap": instap,
    hosting: { steps: [[30000, "0.99", "6000"], [70000, "0.58", "18300"], [ALL, "0.47", "26000"]] },
    "hosting.klein": one("0", "4670"),
    "hosting.groot": one("0", "16370"),
    "hosting.opleiding": one("0", "17910"),
    tpm: one("0", "2050"),
    innovatie,
    "bzm.licentie": one("1.12", "0"),
    "bzm.regie": one("0.20", "0"),
    "bzm.hosting": flats(bzm, [21620, 25945, 32431, 48646, 81077, 108101]),
    "bzm.helpdesk": flats(bzm, [2702, 3243, 3783, 4324, 4864, 5405]),
    "bzm.lijn": one("0", "1583"),
    wim: one("0.07", "0"),
    "mylex.overheid": flats(mylex, [8256, 13517, 17611, 22368, 32110, 41144]),
    "mylex.sociaal": flats(mylex, [3164, 5059, 7534, 9062, 10548, 12119]),
    "mylex.koppeling": one("0", "892"),
    "mylex.koppeling.eenmalig": one("0", "2973"),
    gvop,
  },
};

/** Euros, as decimal text with two decimals. */
export function worth({ steps, cap = ALL, minimum = "-1e30", maximum = "1e30" }: Staircase, inhabitants: number): string {
  const charged = Math.min(inhabitants, cap);
  const [, unit, flat] = steps.find(([upTo]) => charged <= upTo) ?? [ALL, "NaN", "NaN"];
  return Decimal.min(Decimal.max(new Decimal(unit).times(charged).plus(flat), minimum), maximum).toFixed(2);
}

/** Where something changes: each bound, the cap, and where minimum and maximum begin or end to bind. */
export function edges({ steps, cap, minimum, maximum }: Staircase): readonly number[] {
  const unit = steps[0]?.[1] ?? "0";
  const binding = [minimum, maximum].flatMap((limit) => (limit === undefined ? [] : [new Decimal(limit).div(unit).toNumber()]));
  const bounds = steps.flatMap(([upTo]) => (upTo === ALL ? [] : [upTo]));
  return [...bounds, ...(cap === undefined ? [] : [cap]), ...binding];
}
