/**
 * Draws the PNG icons that Excel asks for from the SVG files in assets, with the browser that comes with the
 * development packages, so that every machine draws the same. Run as `npx tsx src/tools/draw-icons.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** The ribbon's sizes in pixels, at every scale of the screen that Excel knows. */
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/**
 * What is drawn, and in which sizes; the add-in's own mark is also shown large where add-ins are installed.
 * Below `detailedFrom` pixels an icon has a simpler drawing of its own.
 */
const icons = [
  { name: "icon", sizes: [...ribbonSizes, 128], detailedFrom: 32 },
  { name: "tariffs", sizes: ribbonSizes, detailedFrom: 32 },
  { name: "help", sizes: ribbonSizes, detailedFrom: 20 },
] as const;

const assets = join(__dirname, "../../assets");

async function drawIcons(): Promise<void> {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    for (const { name, sizes, detailedFrom } of icons) {
      for (const size of sizes) {
        const svg = readFileSync(join(assets, `${name}${size < detailedFrom ? "-small" : ""}.svg`), "utf8");
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
        writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
