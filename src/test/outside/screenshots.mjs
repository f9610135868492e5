// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of four pages, on a desk and in a hand, light and dark, as small files.
import { mkdirSync, writeFileSync } from "node:fs";
import { browser } from "./chromium.mjs";
import { base, tell } from "./site.mjs";

const folder = process.argv[3];
mkdirSync(folder, { recursive: true });

/** The first link of a page that looks so. */
async function first(path, pattern) {
  const text = await (await fetch(base + path, { headers: { accept: "text/html" } })).text();
  return pattern.exec(text)?.[1];
}

const pages = {
  home: "",
  event: (await first("events?type=Meeting&status=Actual&confidence=0.6", /href="(id\/event\/\d{4}-[^"]*)"/)).replace("id/", "doc/"),
  pair: "relations/ES/PT",
  explore: "explore",
};
const screens = { desktop: { width: 1200, height: 800 }, phone: { width: 390, height: 780 } };
const chrome = await browser();
const faults = [];
let made = 0;
for (const colorScheme of ["light", "dark"]) {
  for (const [screen, viewport] of Object.entries(screens)) {
    const context = await chrome.newContext({ colorScheme, viewport });
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    for (const [name, path] of Object.entries(pages)) {
      const answer = await tab.goto(base + path);
      if (!answer.ok()) {
        faults.push(`${path} answers ${answer.status()}`);
      }
      if (name === "explore") {
        await tab.evaluate(() => document.querySelector("figure.picture").scrollIntoView());
      }
      const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 60 });
      writeFileSync(`${folder}/${name}-${screen}-${colorScheme}.webp`, Buffer.from(data, "base64"));
      made++;
    }
    await context.close();
  }
}
await chrome.close();
tell(`Chromium ${chrome.version()}`, `${made} pictures`, faults);
