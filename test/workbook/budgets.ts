/** Budgets, alone and with what members pay, that the tests lay out as sheets. */
import { DEFAULT_MAPPING, coverOf, withBooking } from "../../src/engine";
import { builtInBudget, findBudgetColumn } from "../../src/tariff";
import type { BudgetSheetOptions } from "../../src/workbook";
import { edition2020, edition2021 } from "../support/editions";
import { someMembers } from "./impacts";

const DATE = "2020-06-01";

export const budgets: Readonly<Record<string, BudgetSheetOptions>> = {
  plain: { kind: "plain", date: DATE },
  functions: { kind: "functions", date: DATE },
  "members of 2021": { kind: "plain", date: DATE, cover: coverOf(someMembers, edition2021, builtInBudget) },
  "members of 2020, booked otherwise, against 2017": {
    kind: "plain",
    date: DATE,
    cover: coverOf(someMembers, edition2020, builtInBudget, { mapping: withBooking(DEFAULT_MAPPING, "overig", "esuite", builtInBudget), against: findBudgetColumn(builtInBudget, "2017") }),
  },
};
