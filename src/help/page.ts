/** A help page as full HTML: the text of a markdown file, with the parts that follow from the functions and the editions. */
import { Marked } from "marked";
import type { Language } from "../money";
import { chargesTable } from "./charges-table";
import { functionReference } from "./function-reference";
import { slugOf, table } from "./html";
import type { FunctionMetadata } from "./metadata";
import { proMemorieTable } from "./pro-memorie-table";
import { readingsTable } from "./readings-table";
import { servicesTable } from "./services-table";
import { specificationTable } from "./specification-table";

export interface PageParts {
  readonly language: Language;
  /** Markdown; a line `<!-- readings -->` is replaced by the part of that name. */
  readonly text: string;
  readonly css: string;
  /** In the page's language. */
  readonly functions: readonly FunctionMetadata[];
}

interface Heading {
  readonly id: string;
  readonly title: string;
}

const words = {
  nl: { contents: "Op deze pagina", other: "English", otherPage: "help.html", otherLanguage: "en" },
  en: { contents: "On this page", other: "Nederlands", otherPage: "hulp.html", otherLanguage: "nl" },
} as const;

const PART = /<!-- (\w+) -->/g;

/** The text as HTML, and its headings of the second level, which get an anchor. */
function renderText(text: string): { readonly html: string; readonly headings: readonly Heading[] } {
  const headings: Heading[] = [];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const title = this.parser.parseInline(tokens);
        const id = slugOf(title);
        if (depth === 2) headings.push({ id, title });
        return depth === 1 ? `<h1>${title}</h1>\n` : `<h${depth} id="${id}">${title}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const html = (cell: (typeof header)[number]) => ({ html: this.parser.parseInline(cell.tokens) });
        return table(header.map(({ text }) => text), rows.map((row) => ({ cells: row.map(html) })));
      },
    },
  });
  return { html: marked.parse(text, { async: false }).replaceAll("→ ", "→&nbsp;"), headings };
}

/** Throws on a part that no one makes. */
export function renderPage({ language, text, css, functions }: PageParts): string {
  const parts: Readonly<Record<string, () => string>> = {
    functions: () => functionReference(functions, language),
    charges: () => chargesTable(language),
    readings: () => readingsTable(language),
    proMemorie: () => proMemorieTable(language),
    services: () => servicesTable(language),
    specification: () => specificationTable(language),
  };
  const { html, headings } = renderText(text);
  const body = html.replace(PART, (_, name: string) => {
    const part = parts[name];
    if (!part) throw new Error(`the page asks for a part '${name}', which there is not`);
    return part();
  });
  const w = words[language];
  const title = /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? "DIMPACT";
  const contents = headings.map((heading) => `<li><a href="#${heading.id}">${heading.title}</a></li>`).join("\n");
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="assets/icon-32.png">
<style>
${css}</style>
</head>
<body>
<nav aria-label="${w.contents}">
<p class="language"><a href="${w.otherPage}" hreflang="${w.otherLanguage}" lang="${w.otherLanguage}">${w.other}</a></p>
<h2>${w.contents}</h2>
<ol>
${contents}
</ol>
</nav>
<main>
${body}</main>
</body>
</html>
`;
}
