// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at on a page that a browser shows; what is wrong goes to a list.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export const { version } = createRequire(import.meta.url)("axe-core/package.json");
const source = readFileSync(new URL("./node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

/** Has axe look at a page; in the dark at its contrast alone, as the scheme changes colours and nothing else. */
export async function axe(tab, url, colorScheme, faults) {
  const rules = colorScheme === "light" ? { type: "tag", values: tags } : { type: "rule", values: ["color-contrast"] };
  await tab.evaluate(source);
  const result = await tab.evaluate((runOnly) => axe.run(document, { runOnly, resultTypes: ["violations"] }), rules);
  for (const violation of result.violations) {
    faults.push(`${url} (${colorScheme}, ${tab.viewportSize().width}): ${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`
      + ` ${violation.nodes[0].failureSummary.split("\n").slice(1).join(" ").slice(0, 240)}`);
  }
}

/** Whether a page is no wider than the screen. */
export async function narrow(tab, url, faults) {
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    faults.push(`${url} is ${wide} pixels wider than a screen of ${tab.viewportSize().width}`);
  }
}

const most = 120;

/** Whether the controls, up to so many of a page, are reached by the tab key; the first is the way past the navigation. */
export async function keys(tab, url, faults) {
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
