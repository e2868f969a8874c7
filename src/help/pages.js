// The help pages as options for html-webpack-plugin. Everything behind them is TypeScript, read when a page is built.
const { readFileSync } = require("fs");
const path = require("path");
const { functionsMetadata } = require("../functions/metadata/metadata");

const read = (name) => readFileSync(path.join(__dirname, name), "utf8");

/** The page of one language, as full HTML. */
async function page(language) {
  const { renderPage } = require("tsx/cjs/api").require("./page.ts", __filename);
  const { dutch, english } = await functionsMetadata("");
  const dutchPage = language === "nl";
  return renderPage({
    language,
    text: read(dutchPage ? "hulp.md" : "help.md"),
    css: read("page.css"),
    functions: (dutchPage ? dutch : english).functions,
  });
}

/** `hulp.html` in Dutch and `help.html` in English: whole pages of their own, without a bundle. */
function helpPages() {
  const options = { inject: false, chunks: [], minify: false };
  return [
    { ...options, filename: "hulp.html", templateContent: () => page("nl") },
    { ...options, filename: "help.html", templateContent: () => page("en") },
  ];
}

module.exports = { helpPages };
