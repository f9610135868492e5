// SPDX-License-Identifier: GPL-3.0-or-later
// axe over every kind of page, light and dark, narrow and wide.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { browser } from "./chromium.mjs";
import { pages, tell } from "./site.mjs";

const { version } = createRequire(import.meta.url)("axe-core/package.json");
const source = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
const all = await pages(1);
const chrome = await browser();
const faults = [];
for (const colorScheme of ["light", "dark"]) {
  // the scheme changes colours and nothing else
  const rules = colorScheme === "light" ? { type: "tag", values: tags } : { type: "rule", values: ["color-contrast"] };
  for (const width of [400, 1280]) {
    const context = await chrome.newContext({ colorScheme, viewport: { width, height: 900 } });
    const tab = await context.newPage();
    for (const page of all) {
      await tab.goto(page.url);
      await tab.evaluate(source);
      const result = await tab.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ["violations"] }), rules);
      for (const violation of result.violations) {
        faults.push(`${page.url} (${colorScheme}, ${width}): ${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`
          + ` ${violation.nodes[0].failureSummary.split("\n").slice(1).join(" ").slice(0, 240)}`);
      }
    }
    await context.close();
  }
}
await chrome.close();
tell(`axe ${version} in Chromium ${chrome.version()}`,
  `${all.length} kinds of page, light and dark (there for contrast), at 400 and 1280 pixels: ${faults.length} violations`, faults);
