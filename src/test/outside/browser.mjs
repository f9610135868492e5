// SPDX-License-Identifier: GPL-3.0-or-later
// What a browser shows of every kind of page with scripts off, on a narrow screen, by keyboard alone, and without other hosts.
import { browser } from "./chromium.mjs";
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

async function narrow(tab, url) {
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    faults.push(`${url} is ${wide} pixels wider than a screen of ${tab.viewportSize().width}`);
  }
}

const most = 120;

/** Whether the controls, up to so many of a page, are reached by the tab key; the first is the way past the navigation. */
async function keys(tab, url) {
  const wanted = await tab.evaluate(() => {
    const controls = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")];
    const shown = controls.filter((one) => one.checkVisibility() && !one.disabled
      && !(one.closest("details:not([open])") && one.tagName !== "SUMMARY"));
    const focusable = shown.filter((one) => one.type !== "radio");
    focusable.forEach((one, number) => one.setAttribute("data-seen", number));
    return focusable.length;
  });
  const reached = new Set();
  for (let step = 0; step < most + 30 && reached.size < Math.min(wanted, most); step++) {
    await tab.keyboard.press("Tab");
    const at = await tab.evaluate(() => {
      const one = document.activeElement;
      const style = getComputedStyle(one);
      return { number: one.getAttribute("data-seen"), href: one.getAttribute("href"), html: one.outerHTML.slice(0, 120),
        // the button inside a field of a date shows its own ring
        plain: one.type !== "date" && style.outlineStyle === "none" && style.boxShadow === "none", top: one === document.body };
    });
    if (step === 0 && at.href !== "#content") {
      faults.push(`${url}: the first stop is not the way past the navigation but ${at.html}`);
    }
    if (at.plain && !at.top) {
      faults.push(`${url}: nothing shows that the focus is on ${at.html}`);
    }
    if (at.number !== null) {
      reached.add(at.number);
    }
  }
  if (reached.size < Math.min(wanted, most)) {
    faults.push(`${url}: by keyboard ${reached.size} of ${wanted} controls are reached`);
  }
}

async function scriptless(tab, url) {
  const empty = (await tab.locator("main").innerText()).trim().length < 20;
  if (empty) {
    faults.push(`${url} shows nothing with scripts off`);
  }
}

await each({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, scriptless);
await each({ viewport: { width: 400, height: 800 } }, narrow);
await each({ viewport: { width: 320, height: 640 } }, narrow);
await each({ viewport: { width: 1280, height: 900 } }, keys);
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
