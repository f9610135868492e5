// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser shows of every kind of page with scripts off, on a narrow screen, by keyboard alone, and without other hosts.
import { browser } from "./chromium.mjs";
import { keys, narrow } from "./looks.mjs";
import { base, pages, tell } from "./site.mjs";

const all = await pages(1);
const chrome = await browser();
const faults = [];

async function each(options, look) {
  const context = await chrome.newContext(options);
  const tab = await context.newPage();
  for (const page of all) {
    const elsewhere = [];
    const note = (request) => request.url().startsWith(base) || elsewhere.push(request.url());
    tab.on("request", note);
    await tab.goto(page.url);
    tab.off("request", note);
    elsewhere.forEach((address) => faults.push(`${page.url} loads ${address}`));
    await look(tab, page.url);
  }
  await context.close();
}

async function scriptless(tab, url) {
  const empty = (await tab.locator("main").innerText()).trim().length < 20;
  if (empty) {
    faults.push(`${url} shows nothing with scripts off`);
  }
}

await each({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, scriptless);
await each({ viewport: { width: 400, height: 800 } }, (tab, url) => narrow(tab, url, faults));
await each({ viewport: { width: 320, height: 640 } }, (tab, url) => narrow(tab, url, faults));
await each({ viewport: { width: 1280, height: 900 } }, (tab, url) => keys(tab, url, faults));
const context = await chrome.newContext({ javaScriptEnabled: false });
const tab = await context.newPage();
await tab.goto(base);
await tab.fill("input[name=q]", "Lund");
await tab.press("input[name=q]", "Enter");
await tab.waitForLoadState();
if (!(await tab.locator(".events a").count())) {
  faults.push("searching from the start page with scripts off finds nothing");
}
await chrome.close();
tell(`Chromium ${chrome.version()}, driven by playwright-core`,
  `${all.length} kinds of page with scripts off, at 320 and 400 pixels, and by keyboard: ${faults.length} faults`, faults);
