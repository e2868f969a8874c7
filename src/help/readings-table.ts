/** Every reading of the source: the question, the answer that is used, the alternatives and what they would cost. */
import { describeRate } from "../engine";
import { type Language, formatEuros, formatNumber } from "../money";
import type { Alternative, Reading } from "../tariff";
import { acrossEditions } from "./editions";
import { escapeHtml, table } from "./html";

const words = {
  nl: { head: ["Lezing", "Vraag", "Gekozen", "Waarom", "Anders"], none: "geen andere lezing", inhabitants: "inwoners", with: "met", index: "en een index van", services: "nieuwe diensten" },
  en: { head: ["Reading", "Question", "Chosen", "Why", "Otherwise"], none: "no other reading", inhabitants: "inhabitants", with: "with", index: "and an index of", services: "new services" },
} as const;

/** "+1.300,00 euro bij 45.000 inwoners met e-Suite": what an alternative does in its example. */
function stake({ example }: Alternative, language: Language): string {
  if (!example) return "";
  const w = words[language];
  const difference = Number(example.difference);
  const sign = difference < 0 ? "−" : "+";
  const taken = example.newServices ? [`${example.newServices.count} × ${w.services} (${example.newServices.scenario})`] : example.services;
  const index = example.index ? ` ${w.index} ${describeRate(example.index, language)}` : "";
  return `${sign} € ${formatEuros(Math.abs(difference), language)}; ${formatNumber(example.inhabitants, language)} ${w.inhabitants} ${w.with} ${taken.join(", ")}${index}`;
}

function alternatives({ alternatives: all }: Reading, language: Language): { readonly html: string } {
  if (all.length === 0) return { html: `<span class="quiet">${words[language].none}</span>` };
  return { html: all.map((one) => `<p>${escapeHtml(one.label[language])}<br><span class="quiet">${escapeHtml(stake(one, language))}</span></p>`).join("") };
}

export function readingsTable(language: Language): string {
  const rows = acrossEditions(({ readings }) => readings).map(({ item, years }) => ({
    id: item.id,
    cells: [
      { html: `<strong>${item.id}</strong><br><span class="quiet">${years.join("<br>")}</span>` },
      item.question[language],
      item.default[language],
      item.evidence[language],
      alternatives(item, language),
    ],
  }));
  return table(words[language].head, rows);
}
