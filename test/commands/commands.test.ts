import { readFileSync } from "node:fs";
import { type Pane, openPane } from "../taskpane/pane";

jest.setTimeout(60_000);

type Command = (event: { completed: () => void }) => void;

/** Keeps what the bundle associates, and what it opens. */
const recorded = `
  window.commands = {};
  const associate = Office.actions.associate.bind(Office.actions);
  Office.actions.associate = (name, command) => { window.commands[name] = command; associate(name, command); };
  window.opened = [];
  window.open = (address) => { window.opened.push(address); return null; };`;

interface CommandWindow {
  readonly commands: Readonly<Record<string, Command>>;
  readonly opened: readonly string[];
}

let pane: Pane;
afterEach(() => pane?.close());

async function call(name: string): Promise<void> {
  await new Promise<void>((resolve) => (pane.window as unknown as CommandWindow).commands[name]?.({ completed: resolve }));
}

test("the bundle names both commands as the manifest does", () => {
  const bundle = readFileSync("dist/taskpane.js", "utf8");
  for (const name of ["loadTariffs", "openHelp"]) expect(bundle).toContain(`Office.actions.associate("${name}"`);
});

test("the tariffs' button loads the chosen edition's tariffs in the pane", async () => {
  pane = await openPane({ before: recorded });
  await pane.says("edition-status", "voorlopig");
  await call("loadTariffs");
  await pane.says("status-message", "De tarieven van 2021 staan op werkblad 'Tarieven 2021'.");
});

test("a wish of before the pane was there is taken up", async () => {
  pane = await openPane({ before: `${recorded} Promise.resolve().then(() => window.commands.loadTariffs({ completed: () => undefined }));` });
  await pane.says("status-message", "De tarieven van 2021 staan op werkblad 'Tarieven 2021'.");
});

test.each([
  ["nl-NL", "https://localhost/hulp.html"],
  ["en-US", "https://localhost/help.html"],
])("in %s the help button opens %s", async (locale, address) => {
  pane = await openPane({ locale, before: recorded });
  await pane.get("edition-status");
  await call("openHelp");
  expect((pane.window as unknown as CommandWindow).opened).toEqual([address]);
});
