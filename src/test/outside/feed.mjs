// SPDX-License-Identifier: GPL-3.0-or-later
// feedsmith reads the feed of events.
import { readFileSync } from "node:fs";
import { parseAtomFeed } from "feedsmith";
import { base, tell } from "./site.mjs";

const { version } = JSON.parse(readFileSync(new URL("./node_modules/feedsmith/package.json", import.meta.url)));
const answer = await fetch(base + "feed.atom");
const feed = parseAtomFeed(await answer.text());
const faults = [];
const need = (what, one, name) => one?.[name] ?? faults.push(`${what} has no ${name}`);
["id", "title", "updated"].forEach((name) => need("the feed", feed, name));
if (!answer.headers.get("content-type")?.startsWith("application/atom+xml")) {
  faults.push(`the feed is ${answer.headers.get("content-type")}`);
}
const entries = feed.entries ?? [];
entries.forEach((entry) => ["id", "title", "updated", "links"].forEach((name) => need(entry.id ?? "an entry", entry, name)));
if (entries.length === 0 || new Set(entries.map((entry) => entry.id)).size !== entries.length) {
  faults.push(`${entries.length} entries, of which ids are shared or there is none`);
}
tell(`feedsmith ${version}`, `${entries.length} entries: ${faults.length} faults`, faults);
