/** Words with amounts in them, for a narrow pane: an amount stays with the sign before it. */
export const unbroken = (text: string): string => text.replace(/€ (?=[-−\d])/g, "€\u00a0");
