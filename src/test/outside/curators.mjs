// SPDX-License-Identifier: GPL-3.0-or-later
// The pages for curators: axe, light and dark, narrow and wide; no wider than a narrow screen; by keyboard alone.
// node curators.mjs BASE NAME PASSWORD PATH...
import { browser } from "./chromium.mjs";
import { axe, keys, narrow, version } from "./looks.mjs";
import { base, tell } from "./site.mjs";

const [, , , name, password, ...paths] = process.argv;
const chrome = await browser();
const faults = [];

/** Logs in by keyboard, as a curator would. */
async function login(tab) {
  await tab.goto(base + "curate/login");
  await tab.fill("input[name=name]", name);
  await tab.fill("input[name=password]", password);
  await tab.press("input[name=password]", "Enter");
  await tab.waitForURL((url) => !url.pathname.endsWith("/login"));
}

/** Sends the form of a page as it is, so that it says what is wrong. */
async function refused(tab, path) {
  await tab.goto(base + path);
  await tab.evaluate(() => document.querySelectorAll("[required]").forEach((one) => one.removeAttribute("required")));
  await tab.locator("main button[value=change]").click();
  await tab.waitForLoadState();
}

async function each(options, look) {
  const context = await chrome.newContext(options);
  const tab = await context.newPage();
  await tab.goto(base + "curate/login");
  await look(tab, "curate/login");
  await login(tab);
  for (const path of paths) {
    await tab.goto(base + path);
    await look(tab, path);
  }
  await refused(tab, paths[1]);
  await look(tab, paths[1] + " refused");
  await context.close();
}

for (const colorScheme of ["light", "dark"]) {
  for (const width of [320, 1280]) {
    await each({ colorScheme, viewport: { width, height: 900 } }, async (tab, path) => {
      await axe(tab, path, colorScheme, faults);
      await narrow(tab, path, faults);
    });
  }
}
await each({ viewport: { width: 1280, height: 900 } }, (tab, path) => keys(tab, path, faults));
await chrome.close();
tell(`axe ${version} in Chromium ${chrome.version()}`,
  `${paths.length + 2} pages for curators, light and dark, at 320 and 1280 pixels, and by keyboard: ${faults.length} faults`, faults);
