// SPDX-License-Identifier: GPL-3.0-or-later
// Comunica finds the endpoint by its description alone, and answers a query in two forms without a warning.
import { createRequire } from "node:module";
import { QueryEngine } from "@comunica/query-sparql";
import { base, tell } from "./site.mjs";

const { version } = createRequire(import.meta.url)("@comunica/query-sparql/package.json");
const warnings = [];
const say = (level) => (message) => ["warn", "error", "fatal"].includes(level) && warnings.push(`${level}: ${message}`);
const log = Object.fromEntries(["trace", "debug", "info", "warn", "error", "fatal"].map((level) => [level, say(level)]));
const engine = new QueryEngine();
const query = `PREFIX dip: <https://w3id.org/communique/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?event ?label WHERE { ?event a dip:Visit ; rdfs:label ?label } ORDER BY ?label`;
const faults = [];
const counts = [];
for (const source of [base + "sparql", { type: "sparql", value: base + "sparql" }]) {
  const rows = await (await engine.queryBindings(query, { sources: [source], log })).toArray();
  counts.push(rows.length);
  if (rows.length !== 3) {
    faults.push(`${JSON.stringify(source)}: ${rows.length} visits instead of 3`);
  }
}
const quads = await (await engine.queryQuads(`DESCRIBE <${base}id/actor/qa>`, { sources: [base + "sparql"], log })).toArray();
if (quads.length === 0) {
  faults.push("DESCRIBE gives nothing");
}
tell(`Comunica ${version}`, `${counts.join(" and ")} rows, ${quads.length} triples, ${warnings.length} warnings`,
  [...faults, ...warnings]);
