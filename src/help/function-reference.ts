/** The function reference: an entry per function, with the anchor that Excel's own help links to. */
import type { Language } from "../money";
import { type Example, type ExampleGroup, exampleFormula, exampleGroups } from "../workbook";
import { exampleEdition } from "./editions";
import { escapeHtml, separator } from "./html";
import type { FunctionMetadata } from "./metadata";
import { describeResult } from "./results";

const words = {
  nl: { optional: "mag weg", example: "Voorbeeld" },
  en: { optional: "optional", example: "Example" },
} as const;

/** `DIMPACT.HOSTING(inwoners; [editie])`. */
export function signature({ id, parameters }: FunctionMetadata, language: Language): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `DIMPACT.${id}(${names.join(`${separator[language]} `)})`;
}

function entry(item: FunctionMetadata, example: Example, language: Language): string {
  const w = words[language];
  const parameters = item.parameters.map(
    ({ name, description, optional }) => `<dt><code>${escapeHtml(name)}</code>${optional ? ` <span class="quiet">${w.optional}</span>` : ""}</dt><dd>${escapeHtml(description)}</dd>`,
  );
  const formula = exampleFormula(example, exampleEdition.id, separator[language]);
  return `<section class="function" id="${item.id}">
<h4><a href="#${item.id}"><code>${escapeHtml(signature(item, language))}</code></a></h4>
<p>${escapeHtml(item.description)}</p>
${parameters.length > 0 ? `<dl>${parameters.join("")}</dl>\n` : ""}<p class="example"><span class="quiet">${w.example}</span> <code>${escapeHtml(formula)}</code> →&nbsp;<strong>${escapeHtml(describeResult(example, language))}</strong></p>
</section>`;
}

const links = ({ examples }: ExampleGroup): string => examples.map(({ function: id }) => `<a href="#${id}"><code>${id}</code></a>`).join(" ");

/** Throws where a group has an example of a function that is not there, or a function has no example. */
export function functionReference(functions: readonly FunctionMetadata[], language: Language): string {
  const byId = new Map(functions.map((item) => [item.id, item]));
  const sections = exampleGroups.map((group) => {
    const entries = group.examples.map((example) => {
      const item = byId.get(example.function);
      if (!item) throw new Error(`there is an example of ${example.function}, which is no function`);
      byId.delete(example.function);
      return entry(item, example, language);
    });
    return `<h3>${escapeHtml(group.label[language])}</h3>\n${entries.join("\n")}`;
  });
  if (byId.size > 0) throw new Error(`no example of ${[...byId.keys()].join(", ")}`);
  const index = exampleGroups.map((group) => `<li>${escapeHtml(group.label[language])}: ${links(group)}</li>`);
  return `<ul class="index">${index.join("\n")}</ul>\n${sections.join("\n")}`;
}
