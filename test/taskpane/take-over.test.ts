import { type ProfileForm, emptyForm } from "../../src/taskpane/reservation/profile-form";
import { type TakenField, takeOver } from "../../src/taskpane/reservation/take-over";

const form = (fields: Partial<ProfileForm> = {}): ProfileForm => ({ ...emptyForm("nl"), name: "Assen", inhabitants: "68.000", services: ["esuite"], ...fields });

interface Case {
  readonly pane: Partial<ProfileForm>;
  readonly seen: Partial<ProfileForm>;
  readonly sheet: Partial<ProfileForm>;
  readonly change: Partial<ProfileForm>;
  readonly fields: readonly TakenField[];
}

const cases: Readonly<Record<string, Case>> = {
  "nothing where nothing changed": { pane: {}, seen: {}, sheet: {}, change: {}, fields: [] },
  "what changed on the sheet": {
    pane: {},
    seen: {},
    sheet: { inhabitants: "69.000" },
    change: { inhabitants: "69.000" },
    fields: [{ field: "inhabitants", of: "", before: "68.000", after: "69.000" }],
  },
  "not what was typed in the pane and is not on the sheet yet": { pane: { inhabitants: "70.000" }, seen: {}, sheet: {}, change: {}, fields: [] },
  "the sheet where both changed": {
    pane: { inhabitants: "70.000" },
    seen: {},
    sheet: { inhabitants: "69.000" },
    change: { inhabitants: "69.000" },
    fields: [{ field: "inhabitants", of: "", before: "70.000", after: "69.000" }],
  },
  "nothing to tell where both changed alike": { pane: { inhabitants: "69.000" }, seen: {}, sheet: { inhabitants: "69.000" }, change: {}, fields: [] },
  "a service ticked on the sheet, beside one ticked in the pane": {
    pane: { services: ["esuite", "bzm"] },
    seen: {},
    sheet: { services: ["esuite", "wim"] },
    change: { services: ["esuite", "bzm", "wim"] },
    fields: [{ field: "services", of: "wim", before: "", after: "ja" }],
  },
  "a service dropped on the sheet": {
    pane: { services: ["esuite", "bzm"] },
    seen: { services: ["esuite", "bzm"] },
    sheet: { services: ["esuite"] },
    change: { services: ["esuite"] },
    fields: [{ field: "services", of: "bzm", before: "ja", after: "" }],
  },
  "one cost of several": {
    pane: { actualCosts: { "wim.hosting": "5000", "bzm.modules": "900" } },
    seen: { actualCosts: { "wim.hosting": "5000" } },
    sheet: { actualCosts: { "wim.hosting": "6000" } },
    change: { actualCosts: { "wim.hosting": "6000", "bzm.modules": "900" } },
    fields: [{ field: "actualCosts", of: "wim.hosting", before: "5000", after: "6000" }],
  },
  "a cost emptied on the sheet": {
    pane: { actualCosts: { "wim.hosting": "5000" } },
    seen: { actualCosts: { "wim.hosting": "5000" } },
    sheet: {},
    change: { actualCosts: { "wim.hosting": "" } },
    fields: [{ field: "actualCosts", of: "wim.hosting", before: "5000", after: "" }],
  },
};

test.each(Object.entries(cases))("a form takes over %s", (_, { pane, seen, sheet, change, fields }) => {
  expect(takeOver(form(pane), form(seen), form(sheet))).toEqual({ change, fields });
});
