// Fails the build where what users must load has grown above its bound.
const { gzipSync } = require("zlib");

class GzipBudgetPlugin {
  /** `budgets`: {name, files: names or patterns of assets, kilobytes: most, gzipped, together}. */
  constructor(budgets) {
    this.budgets = budgets;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("GzipBudget", (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "GzipBudget", stage }, (assets) => {
        for (const { name, files, kilobytes } of this.budgets) {
          if (files.some((file) => !assets[file])) continue; // An entry that did not compile is an error already.
          const bytes = files.reduce((total, file) => total + gzipSync(assets[file].source()).length, 0);
          const size = (bytes / 1024).toFixed(1);
          const logger = compilation.getLogger("GzipBudget");
          logger.info(`${name}: ${size} KB gzipped, at most ${kilobytes}`);
          if (bytes > kilobytes * 1024)
            compilation.errors.push(new compiler.webpack.WebpackError(`${name} is ${size} KB gzipped: at most ${kilobytes} KB`));
        }
      });
    });
  }
}

module.exports = { GzipBudgetPlugin };
