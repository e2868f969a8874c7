/** How many damages are diagnosed as what they are, and how many random differences are called explained. */
import type { LineItem, Profile } from "../../src/engine";
import { type Micro, toDecimalString } from "../../src/money";
import { type LineReport, reconcile } from "../../src/reconciliation";
import { edition2021 } from "../support/editions";
import { type Damage, damagedAmount, itemsOf } from "./damages";
import { invoiceOf } from "./invoices";

/** One line of an invoice of its own; the charge is chosen, so that only the diagnosis is measured. */
export function diagnosed(item: LineItem, amount: Micro, profile: Profile): LineReport {
  const invoice = invoiceOf([[item.charge.label.nl, toDecimalString(amount)]]);
  const [line] = reconcile([invoice], { profile, remembered: [{ supplier: "cooperatie dimpact u a", text: lasting(item.charge.label.nl), charges: [item.charge.id] }] }).invoices[0]?.lines ?? [];
  if (!line) throw new Error("there is no line");
  return line;
}

const lasting = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .split(" ")
    .filter((word) => !/\d/.test(word))
    .join(" ");

export interface Measured {
  readonly tried: number;
  readonly right: number;
  /** What was not diagnosed as what it is. */
  readonly wrong: readonly string[];
}

/** Whether the diagnosis holds every code that was done, and explains the amount. */
export function measure(sets: readonly (readonly Damage[])[], profiles: readonly Profile[], every = 1): Measured {
  const wrong: string[] = [];
  let [tried, seen] = [0, 0];
  for (const profile of profiles) {
    for (const item of itemsOf(profile, edition2021)) {
      for (const damages of sets) {
        const amount = damagedAmount(damages, item, profile, edition2021);
        seen += 1;
        if (amount === null || amount === item.amount || seen % every !== 0) continue;
        if (item.certainty === "afterCalculation") continue;
        tried += 1;
        const { diagnosis } = diagnosed(item, amount, profile);
        const codes = diagnosis.map(({ code }) => code);
        if (damages.some(({ code }) => !codes.includes(code))) {
          wrong.push(`${profile.inhabitants} ${item.charge.id} ${damages.map(({ code, name }) => `${code} ${name}`).join(" + ")}: ${codes.join(", ") || "nothing"}`);
        }
      }
    }
  }
  return { tried, right: tried - wrong.length, wrong };
}

/** Numbers that look random and are the same every time, from 0 up to 1. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface RandomMeasured {
  readonly tried: number;
  readonly single: number;
  readonly pair: number;
}

/** Differences of whole cents, up to a fifth of the amount in either direction. */
export function measureRandom(profiles: readonly Profile[], times: number): RandomMeasured {
  const next = numbers(20_210_101);
  let [tried, single, pair] = [0, 0, 0];
  for (const profile of profiles) {
    for (const item of itemsOf(profile, edition2021)) {
      if (item.certainty === "afterCalculation") continue;
      for (let time = 0; time < times; time += 1) {
        const cents = Math.round((Math.abs(item.amount ?? 0) / 10_000 / 5) * (2 * next() - 1));
        if (cents === 0) continue;
        tried += 1;
        const { diagnosis } = diagnosed(item, ((item.amount ?? 0) + cents * 10_000) as Micro, profile);
        if (diagnosis.some(({ steps }) => steps === 1)) single += 1;
        else if (diagnosis.length > 0) pair += 1;
      }
    }
  }
  return { tried, single, pair };
}
