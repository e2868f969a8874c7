/** The pane with the reservation opened, and what a person types and ticks in it. */
import { type Pane, type PaneOptions, openPane } from "./pane";

export interface ReservationPane extends Pane {
  /** Types a text over what is in a field, or chooses an option. */
  readonly fill: (testId: string, value: string) => Promise<void>;
  readonly tick: (...services: readonly string[]) => Promise<void>;
  readonly valueIn: (testId: string) => Promise<string>;
  /** The message below a field; empty where there is none. */
  readonly messageAt: (testId: string) => Promise<string>;
  /** Every profile in the workbook's settings, read from its JSON. */
  readonly kept: () => Promise<readonly { readonly form: Record<string, unknown> }[]>;
  readonly readFile: (name: string, text: string) => Promise<void>;
}

const PREFIX = "dimpact.profile.";

export interface ReservationPaneOptions extends PaneOptions {
  /** The tab is opened by the pane, because a reservation stands on the active sheet. */
  readonly opensItself?: boolean;
}

export async function openReservation({ opensItself = false, ...options }: ReservationPaneOptions = {}): Promise<ReservationPane> {
  const pane = await openPane(options);
  const { window } = pane;
  await pane.says("edition-status", /./);
  if (!opensItself) await pane.click("reservation-tab");
  await pane.until(() => pane.all("profile-keeping").some(({ textContent }) => !/gelezen…|Reading/.test(textContent ?? "")));
  const fill = async (testId: string, value: string): Promise<void> => {
    const element = (await pane.get(testId)) as HTMLInputElement;
    const isSelect = element.tagName === "SELECT";
    const prototype = isSelect ? window.HTMLSelectElement.prototype : window.HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
    element.dispatchEvent(new window.Event(isSelect ? "change" : "input", { bubbles: true }));
  };
  return {
    ...pane,
    fill,
    tick: async (...services) => {
      for (const service of services) await pane.click(`service-${service}`);
    },
    valueIn: async (testId) => ((await pane.get(testId)) as HTMLInputElement).value,
    messageAt: async (testId) => {
      const described = (await pane.get(testId)).getAttribute("aria-describedby") ?? "";
      const messages = described.split(" ").filter((id) => id.endsWith("__validationMessage"));
      return messages.map((id) => window.document.getElementById(id)?.textContent ?? "").join("");
    },
    kept: () =>
      pane.run(async (context) => {
        const { settings } = context.workbook;
        settings.load("items/key,items/value");
        await context.sync();
        return settings.items.filter(({ key }) => key.startsWith(PREFIX)).map(({ value }) => JSON.parse(String(value)) as { form: Record<string, unknown> });
      }),
    readFile: async (name, text) => {
      const input = await pane.get("profile-file");
      Object.defineProperty(input, "files", { value: [{ name, text: () => Promise.resolve(text) }], configurable: true });
      input.dispatchEvent(new window.Event("change", { bubbles: true }));
    },
  };
}
