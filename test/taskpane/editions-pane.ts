/** The pane with the editions opened, and what a person does in it. */
import { type Edition, nextYear } from "../../src/tariff";
import { type PublicKey, type SignedEdition, canonicalBytes, makeKeyPair, openPrivateKey, signEdition } from "../../src/workbook";
import { edition2021 } from "../support/editions";
import { type Pane, type PaneOptions, openPane } from "./pane";

export interface EditionsPane extends Pane {
  readonly fill: (testId: string, value: string) => Promise<void>;
  /** Chooses a file with these bytes. */
  readonly readFile: (testId: string, name: string, content: unknown) => Promise<void>;
}

export async function openEditions(options: PaneOptions = {}): Promise<EditionsPane> {
  const pane = await openPane(options);
  const { window } = pane;
  await pane.says("edition-status", /./);
  await pane.click("editions-tab");
  await pane.get("edition-load");
  return {
    ...pane,
    fill: async (testId, value) => {
      const element = (await pane.get(testId)) as HTMLInputElement;
      const isSelect = element.tagName === "SELECT";
      const prototype = isSelect ? window.HTMLSelectElement.prototype : window.HTMLInputElement.prototype;
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(element, value);
      element.dispatchEvent(new window.Event(isSelect ? "change" : "input", { bubbles: true }));
    },
    readFile: async (testId, name, content) => {
      const bytes = content instanceof Uint8Array ? content : canonicalBytes(content);
      const input = await pane.get(`${testId}-file`);
      Object.defineProperty(input, "files", { value: [{ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer), text: () => Promise.resolve(new TextDecoder().decode(bytes)) }], configurable: true });
      input.dispatchEvent(new window.Event("change", { bubbles: true }));
    },
  };
}

export const PASSWORD = "een lang wachtwoord";

export interface Office {
  readonly publicKey: PublicKey;
  readonly next: Edition;
  readonly signed: SignedEdition;
}

/** An office with its key, and the 2022 that it signed. */
export async function makeOffice(): Promise<Office> {
  const { publicKey, privateKey } = await makeKeyPair("Regiebureau Dimpact", PASSWORD);
  const next = nextYear(edition2021, "0.016");
  return { publicKey, next, signed: await signEdition(next, await openPrivateKey(privateKey, PASSWORD), "2021-11-02") };
}

/** The same file with another amount in this charge. */
export function withFlatAmount(signed: SignedEdition, charge: string, flatAmount: string): SignedEdition {
  const charges = signed.edition.charges.map((one) => (one.id === charge && one.model === "flat" ? { ...one, flatAmount } : one));
  return { ...signed, edition: { ...signed.edition, charges } };
}
