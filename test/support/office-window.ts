import { webcrypto } from "node:crypto";
import type { DOMWindow } from "jsdom";

/**
 * What React, Fluent UI and the pane ask of a window and jsdom does not have; nothing ever resizes or scrolls. The page
 * can fetch `files`, by their names beside it, and nothing else: what is not there is a 404.
 */
export function addBrowserParts(window: DOMWindow, files: Readonly<Record<string, string>>): void {
  class Observer {
    observe(): void {
      return undefined;
    }

    unobserve(): void {
      return undefined;
    }

    disconnect(): void {
      return undefined;
    }

    takeRecords(): [] {
      return [];
    }
  }
  const define = (owner: object, name: string, value: unknown): void => {
    if (!(name in owner)) Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };
  define(window, "ResizeObserver", Observer);
  define(window, "IntersectionObserver", Observer);
  define(window, "matchMedia", (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }));
  define(window, "fetch", (address: string | URL) => {
    const text = files[new URL(address, window.location.href).pathname.slice(1)];
    return Promise.resolve({
      ok: text !== undefined,
      status: text === undefined ? 404 : 200,
      text: () => Promise.resolve(text ?? ""),
      json: () => new window.Promise((resolve: (value: unknown) => void) => resolve(window.JSON.parse(text ?? "null"))),
    });
  });
  define(window, "structuredClone", <T>(value: T) => structuredClone(value));
  define(window, "TextEncoder", TextEncoder);
  define(window, "TextDecoder", TextDecoder);
  define(window, "setImmediate", setImmediate);
  // Jsdom has random values only; a browser has digests too.
  Object.defineProperty(window, "crypto", { value: webcrypto, configurable: true });
  define(window.Element.prototype, "scrollIntoView", () => undefined);
  define(window.Element.prototype, "scrollTo", () => undefined);
  // Office.js writes the domain down to compare pages; jsdom refuses it for a page of no registered domain.
  Object.defineProperty(window.document, "domain", { value: window.location.hostname, configurable: true });
}
