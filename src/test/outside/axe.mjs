// SPDX-License-Identifier: GPL-3.0-or-later
// axe over every kind of page, light and dark, narrow and wide.
import { browser } from "./chromium.mjs";
import { axe, version } from "./looks.mjs";
import { pages, tell } from "./site.mjs";

const all = await pages(1);
const chrome = await browser();
const faults = [];
for (const colorScheme of ["light", "dark"]) {
  for (const width of [400, 1280]) {
    const context = await chrome.newContext({ colorScheme, viewport: { width, height: 900 } });
    const tab = await context.newPage();
    for (const page of all) {
      await tab.goto(page.url);
      await axe(tab, page.url, colorScheme, faults);
    }
    await context.close();
  }
}
await chrome.close();
tell(`axe ${version} in Chromium ${chrome.version()}`,
  `${all.length} kinds of page, light and dark (there for contrast), at 400 and 1280 pixels: ${faults.length} violations`, faults);
