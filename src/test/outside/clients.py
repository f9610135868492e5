# SPDX-License-Identifier: GPL-3.0-or-later
"""rdflib reads every form of documents by their addresses, SPARQLWrapper every form of an answer."""
import json
import sys

import rdflib
import SPARQLWrapper as sw
from rdflib.compare import isomorphic

BASE = sys.argv[1]
faults = []
read = 0

DOCUMENTS = ["doc/actor/qa", "doc/article/harrowgate-times-2024-03-05",
             "doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df", "conformance"]
FORMS = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld", "trig": "trig", "nq": "nquads"}


def triples(address, form):
    """All triples of an answer, whichever graph they stand in."""
    data = rdflib.ConjunctiveGraph()
    data.parse(address, format=form)
    whole = rdflib.Graph()
    for s, p, o in data.triples((None, None, None)):
        whole.add((s, p, o))
    return whole


for document in DOCUMENTS:
    first = None
    for ending, form in FORMS.items():
        address = f"{BASE}{document}.{ending}"
        try:
            graph = triples(address, form)
        except Exception as e:
            faults.append(f"{address}: {type(e).__name__}: {e}")
            continue
        read += 1
        first = first or graph
        if len(graph) == 0 or not isomorphic(first, graph):
            faults.append(f"{address} has {len(graph)} triples, and is not the same graph as the Turtle with {len(first)}")

for address in ["ontology", "shapes", ".well-known/void", "id/actor/qa"]:
    try:
        if len(rdflib.Graph().parse(BASE + address)) == 0:
            faults.append(f"{address} is empty")
        read += 1
    except Exception as e:
        faults.append(f"{address}: {type(e).__name__}: {e}")

QUERY = """PREFIX dip: <https://w3id.org/communique/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
SELECT DISTINCT ?event ?label WHERE { ?event a dip:Visit ; rdfs:label ?label } ORDER BY ?label"""
client = sw.SPARQLWrapper(BASE + "sparql")
asked = 0


def rows(form, answer):
    if form == sw.JSON:
        return len(answer["results"]["bindings"])
    if form == sw.XML:
        return len(answer.getElementsByTagName("result"))
    return len(answer.decode("utf-8").strip().splitlines()) - 1


def ask(method, way, form):
    client.setMethod(method)
    client.setRequestMethod(way)
    client.setReturnFormat(form)
    client.setQuery(QUERY)
    return rows(form, client.query().convert())


for method, way in [(sw.GET, sw.URLENCODED), (sw.POST, sw.URLENCODED), (sw.POST, sw.POSTDIRECTLY)]:
    for form in [sw.JSON, sw.XML, sw.CSV, sw.TSV]:
        try:
            number = ask(method, way, form)
            asked += 1
            if number != 3:
                faults.append(f"{method} {way} {form}: {number} rows instead of 3")
        except Exception as e:
            faults.append(f"{method} {way} {form}: {type(e).__name__}: {e}")

client.setMethod(sw.GET)
for form in [sw.TURTLE, sw.RDFXML, sw.N3]:
    try:
        client.setReturnFormat(form)
        client.setQuery(f"CONSTRUCT WHERE {{ <{BASE}id/actor/qa> ?p ?o }}")
        answer = client.query().convert()
        graph = answer if isinstance(answer, rdflib.Graph) else rdflib.Graph().parse(data=answer)
        asked += 1
        if len(graph) == 0:
            faults.append(f"CONSTRUCT as {form} is empty")
    except Exception as e:
        faults.append(f"CONSTRUCT as {form}: {type(e).__name__}: {e}")

client.setQuery("ASK { ?s a <https://w3id.org/communique/ontology#Visit> }")
client.setReturnFormat(sw.JSON)
if client.query().convert()["boolean"] is not True:
    faults.append("ASK says no")

remote = rdflib.Graph("SPARQLStore")
remote.open(BASE + "sparql")
if len(list(remote.query(QUERY))) != 3:
    faults.append("rdflib's own store for endpoints does not find 3 visits")

print(json.dumps({"tool": f"rdflib {rdflib.__version__} and SPARQLWrapper {sw.__version__}",
                  "figures": f"{read} documents and {asked} answers: {len(faults)} faults", "faults": faults}))
