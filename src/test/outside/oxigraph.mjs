// SPDX-License-Identifier: GPL-3.0-or-later
// Oxigraph, which npm carries as a library, behind the SPARQL 1.1 Protocol: /query and /update on a free port of this machine,
// which is printed. The data are in memory.
import { createServer } from "node:http";
import oxigraph from "oxigraph";

const store = new oxigraph.Store();
const RESULTS = "application/sparql-results+json";
const TRIPLES = "application/n-triples";

/** What a request asks: its body, or the field of the form or address that carries it. */
function asked(request, body, field) {
  const type = (request.headers["content-type"] ?? "").split(";")[0];
  const fields = type === "application/x-www-form-urlencoded"
    ? new URLSearchParams(body) : new URL(request.url, "http://localhost").searchParams;
  return fields.get(field) ?? body;
}

function answer(request, body) {
  const path = new URL(request.url, "http://localhost").pathname;
  if (path === "/update" && request.method === "POST") {
    store.update(asked(request, body, "update"));
    return [204, {}, ""];
  }
  if (path === "/query") {
    const query = asked(request, body, "query");
    const format = /\b(CONSTRUCT|DESCRIBE)\b/.test(query) ? TRIPLES : RESULTS;
    return [200, { "Content-Type": format }, store.query(query, { results_format: format })];
  }
  return [404, { "Content-Type": "text/plain" }, "only /query and /update are here\n"];
}

const server = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    let made;
    try {
      made = answer(request, Buffer.concat(parts).toString("utf8"));
    } catch (fault) {
      made = [400, { "Content-Type": "text/plain" }, `${fault}\n`];
    }
    response.writeHead(made[0], made[1]).end(made[2]);
  });
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
