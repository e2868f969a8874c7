/** The function reference: an entry per function, with the anchor that Excel's own help links to. */
import type { Language } from "../money";
import { describeResult, examples, formula } from "./examples";
import { escapeHtml, separator } from "./html";
import type { FunctionMetadata } from "./metadata";

const words = {
  nl: { index: "Alle functies", optional: "mag weg", example: "Voorbeeld" },
  en: { index: "All functions", optional: "optional", example: "Example" },
} as const;

/** `DIMPACT.HOSTING(inwoners; [editie])`. */
export function signature({ id, parameters }: FunctionMetadata, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `DIMPACT.${id}(${names.join(`${separator[language]} `)})`;
}

/** Throws where a function has no example. */
function entry(item: FunctionMetadata, language: Language): string {
  const example = examples[item.id];
  if (!example) throw new Error(`function ${item.id} has no example`);
  const w = words[language];
  const parameters = item.parameters.map(
    ({ name, description, optional }) => `<dt><code>${escapeHtml(name)}</code>${optional ? ` <span class="quiet">${w.optional}</span>` : ""}</dt><dd>${escapeHtml(description)}</dd>`,
  );
  return `<section class="function" id="${item.id}">
<h3><a href="#${item.id}"><code>${escapeHtml(signature(item, language))}</code></a></h3>
<p>${escapeHtml(item.description)}</p>
${parameters.length > 0 ? `<dl>${parameters.join("")}</dl>\n` : ""}<p class="example"><span class="quiet">${w.example}</span> <code>${escapeHtml(formula(item.id, example.arguments, language))}</code> → <strong>${escapeHtml(describeResult(example, language))}</strong></p>
</section>`;
}

export function functionReference(functions: readonly FunctionMetadata[], language: Language): string {
  const index = functions.map(({ id }) => `<a href="#${id}"><code>${id}</code></a>`).join(" ");
  return `<p class="index" aria-label="${words[language].index}">${index}</p>\n${functions.map((item) => entry(item, language)).join("\n")}`;
}
