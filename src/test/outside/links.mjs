// SPDX-License-Identifier: GPL-3.0-or-later
// Who met whom, from the address of the event alone: Comunica follows the links of documents and knows no endpoint.
import { createRequire } from "node:module";
import { QueryEngine } from "@comunica/query-sparql-link-traversal";
import { base, tell } from "./site.mjs";

const { version } = createRequire(import.meta.url)("@comunica/query-sparql-link-traversal/package.json");
const event = base + "id/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df";
const query = `PREFIX dip: <https://w3id.org/communique/ontology#>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT DISTINCT ?who ?state WHERE {
    <${event}> dip:participant ?actor .
    ?actor rdfs:label ?who ; dip:actsFor ?party .
    ?party rdfs:label ?state ; dip:countryCode ?code .
  }`;
let documents = 0;
const counting = (...request) => {
  documents++;
  return fetch(...request);
};
const rows = await (await new QueryEngine().queryBindings(query, { sources: [event], lenient: true, fetch: counting })).toArray();
const told = [...new Set(rows.map((row) => `${row.get("who").value} of ${row.get("state").value}`))].sort();
const wanted = ["Ilse Marr of Arvenia", "Tomas Velde of Belmora"];
const faults = JSON.stringify(told) === JSON.stringify(wanted) ? [] : [`told ${told.join(", ") || "nothing"}, not ${wanted.join(", ")}`];
tell(`Comunica link traversal ${version}`, `${told.length} parties of a meeting, by following links through ${documents} addresses`,
  faults);
