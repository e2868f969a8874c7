// Three builds: what Excel loads (dist, for hosting), the command line (dist-cli), the page that plays Excel (dist-workbench).
const path = require("path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const project = require("./package.json");
const { GzipBudgetPlugin } = require("./src/functions/metadata/budget");
const { FunctionsMetadataPlugin } = require("./src/functions/metadata/metadata");
const { helpPages } = require("./src/help/pages");

/** Where the add-in is written for in manifest.xml, and where it will be hosted. */
const DEVELOPMENT_URL = "https://localhost:3000/";
const baseUrl = process.env.ADDIN_URL ?? project.config.baseUrl;
const officeJs = process.env.OFFICE_JS_URL ?? "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const folder = (name) => path.resolve(__dirname, name);
const typescript = { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: "ts-loader", options: { transpileOnly: true, compilerOptions: { noEmit: false } } } };
const css = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };
const resolve = { extensions: [".tsx", ".ts", ".js"] };
const version = new DefinePlugin({ "process.env.DIMPACT_VERSION": JSON.stringify(project.version) });

const addin = (mode) => ({
  name: "addin",
  mode,
  devtool: "source-map",
  // The pane comes before the functions: it must say that the workbook's edition is being read before a function can be called.
  entry: { taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"], functions: "./src/functions/index.ts" },
  // Parts of the pane that are loaded when they are opened stand beside the page that asks for them.
  output: { path: folder("dist"), clean: true, chunkFilename: "[name].js", publicPath: "" },
  optimization: { runtimeChunk: false, splitChunks: false },
  performance: { hints: false },
  resolve,
  module: { rules: [typescript, css] },
  plugins: [
    version,
    new MiniCssExtractPlugin(),
    new FunctionsMetadataPlugin({ baseUrl }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: { officeJs },
      chunks: ["taskpane", "functions"],
      chunksSortMode: "manual",
    }),
    ...helpPages().map((page) => new HtmlWebpackPlugin(page)),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (content) =>
            content
              .toString()
              .replaceAll(DEVELOPMENT_URL, baseUrl)
              .replace(/<Version>.*?<\/Version>/, `<Version>${project.version}.0</Version>`),
        },
      ],
    }),
    new GzipBudgetPlugin([
      { name: "functions.js", files: ["functions.js"], kilobytes: 40 },
      { name: "first load of the task pane", files: ["taskpane.html", "taskpane.js", "functions.js"], kilobytes: 250 },
      { name: "the pane's tab for reservations", files: ["reservation.js"], kilobytes: 120 },
      { name: "the pane's tab for editions", files: ["editions.js"], kilobytes: 90 },
      { name: "the pane's section on members", files: ["members.js"], kilobytes: 42 },
      { name: "the pane's tab for invoices", files: ["invoices.js"], kilobytes: 135 },
      { name: "the pane's tariffs on sheets", files: ["tariffs.js"], kilobytes: 30 },
      { name: "reading and writing workbooks as files", files: ["xlsx.js"], kilobytes: 90 },
      { name: "the pane's section for freezing", files: ["freezing.js"], kilobytes: 16 },
    ]),
  ],
});

const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { dimpact: "./src/cli/dimpact.ts" },
  output: { path: folder("dist-cli"), clean: true },
  optimization: { minimize: false },
  resolve,
  module: { rules: [typescript] },
  plugins: [version, new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
});

const workbench = (mode) => ({
  name: "workbench",
  mode,
  // The grid is large: builds after the first one start from what has not changed.
  cache: { type: "filesystem", name: "workbench", version: project.version },
  entry: { page: "./src/workbench/page.ts" },
  output: { path: folder("dist-workbench"), clean: true },
  // The grid is large and is served on this machine only: minimising it would take minutes and gain nothing.
  optimization: { minimize: false },
  performance: { hints: false },
  resolve,
  module: { rules: [typescript, css] },
  plugins: [new MiniCssExtractPlugin(), new HtmlWebpackPlugin({ template: "./src/workbench/page.html" })],
});

module.exports = (_env, { mode = "production" }) => [addin(mode), cli(mode), workbench(mode)];
