# SPDX-License-Identifier: GPL-3.0-or-later
"""rdflib reads every form of documents by their addresses, SPARQLWrapper every form of an answer."""
import json
import sys

import rdflib
import SPARQLWrapper as sw
from rdflib.compare import graph_diff, isomorphic

BASE = sys.argv[1]
faults = []
read = 0

DOCUMENTS = ["doc/actor/qa", "doc/article/harrowgate-times-2024-03-05",
             "doc/event/2024-03-04-meeting-qa-ilse-marr-qb-tomas-velde-8b5cc4df", "conformance"]
FLAT = {"ttl": "turtle", "nt": "nt", "rdf": "xml", "jsonld": "json-ld"}
GRAPHS = {"trig": "trig", "nq": "nquads"}


def content(address, form):
    """What an answer says: its triples, and for each of its named graphs those in it."""
    data = rdflib.ConjunctiveGraph()
    data.parse(address, format=form)
    whole = rdflib.Graph()
    named = {}
    for s, p, o, context in data.quads((None, None, None, None)):
        whole.add((s, p, o))
        if isinstance(context.identifier, rdflib.URIRef) and str(context.identifier) != address:  # its name for no graph
            named.setdefault(context.identifier, rdflib.Graph()).add((s, p, o))
    return whole, named


def read_all(document, forms):
    """Each form of a document with its address and content; what cannot be read is a fault."""
    global read
    found = []
    for ending, form in forms.items():
        address = f"{BASE}{document}.{ending}"
        try:
            found.append((address, *content(address, form)))
            read += 1
        except Exception as e:
            faults.append(f"{address}: {type(e).__name__}: {e}")
    return found


for document in DOCUMENTS:
    flat = read_all(document, FLAT)
    for address, whole, named in flat:
        if len(whole) == 0 or not isomorphic(flat[0][1], whole):
            faults.append(f"{address} has {len(whole)} triples, and is not the same graph as the Turtle with {len(flat[0][1])}")
    graphs = read_all(document, GRAPHS)
    for address, whole, named in graphs:
        if named.keys() != graphs[0][2].keys() or any(not isomorphic(graphs[0][2][name], named[name]) for name in named):
            faults.append(f"{address} is not the same in each graph as {graphs[0][0]}")
        _, lost, more = graph_diff(flat[0][1], whole)
        if len(lost) > 0:
            faults.append(f"{address} lacks what the Turtle says: {lost.serialize(format='nt')}")
        # Where several articles tell of a thing, the forms without graphs have it as the first of them does.
        if len(named) < 2 and len(more) > 0:
            faults.append(f"{address} says more than the Turtle, though one graph alone tells it: {more.serialize(format='nt')}")

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
