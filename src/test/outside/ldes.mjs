// SPDX-License-Identifier: GPL-3.0-or-later
// ldes-client replicates the stream, and ends with the articles that the store holds.
import { readFileSync } from "node:fs";
import { intoConfig, replicateLDES } from "ldes-client";
import { base, tell } from "./site.mjs";

const { version } = JSON.parse(readFileSync(new URL("./node_modules/ldes-client/package.json", import.meta.url)));
const query = "SELECT ?g WHERE { GRAPH ?g { ?article a <https://schema.org/NewsArticle> } }";
const answer = await fetch(`${base}sparql?query=${encodeURIComponent(query)}`, { headers: { accept: "text/csv" } });
const held = [...new Set((await answer.text()).trim().split(/\r?\n/).slice(1))].sort();
const reader = replicateLDES(intoConfig({ url: base + "stream", noShape: true })).stream().getReader();
const members = new Map();
for (let next = await reader.read(); next.value; next = await reader.read()) {
  const { id, quads, isVersionOf, timestamp } = next.value;
  members.set(id.value, { of: isVersionOf, at: timestamp, size: quads.length });
}
const articles = [...new Set([...members.values()].map((member) => member.of))].sort();
const faults = [];
if (held.length === 0 || JSON.stringify(articles) !== JSON.stringify(held)) {
  faults.push(`versions of ${articles.join(" ")}, while the store holds ${held.join(" ")}`);
}
for (const [id, member] of members) {
  if (!member.at || !member.of || member.size < 5) {
    faults.push(`${id} has time ${member.at}, is a version of ${member.of}, and has ${member.size} triples`);
  }
}
tell(`ldes-client ${version}`, `${members.size} members, versions of ${articles.length} articles of ${held.length} in the store`, faults);
process.exit(0);
