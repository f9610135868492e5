#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Splits the N-Quads of many articles into a file an article, named as the article's own file.

usage: split.py ARTICLES_DIR FOUND.nq OUT_DIR
"""
import collections
import json
import pathlib
import re
import sys

URL = re.compile(r'^<([^>]*)> <https://schema\.org/url> (?:<([^>]*)>|"([^"]*)")')
GRAPH = re.compile(r"<([^<>]*)> \.\s*$")


def main(articles, found, out):
    graphs, urls = collections.defaultdict(list), {}
    for line in open(found, encoding="utf-8"):
        graph = GRAPH.search(line)
        if graph:
            graphs[graph[1]].append(line)
            url = URL.match(line)
            if url and url[1].rsplit("/", 1)[1] == graph[1].rsplit("/", 1)[1]:
                urls[url[2] or url[3]] = graph[1]
    missing = []
    for file in sorted(pathlib.Path(articles).glob("*.json")):
        article = json.loads(file.read_text(encoding="utf-8"))
        address = (article.get("url") or "urn:communique:article:" + file.stem).split("#")[0]
        graph = urls.get(address)
        if graph is None:
            missing.append(file.name)
        (pathlib.Path(out) / (file.stem + ".nq")).write_text("".join(graphs.get(graph, [])), encoding="utf-8")
    if missing:
        print(len(missing), "articles are not among what was found:", *missing[:5])


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
