// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.Revision;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the stream, and the IRIs of its parts under the base of the data. */
record StreamTerms(String base) {

    private static final String AS = "https://www.w3.org/ns/activitystreams#";
    private static final String TREE = "https://w3id.org/tree#";

    static final Node OBJECT = iri(AS + "object");
    static final Node SUMMARY = iri(AS + "summary");
    static final Node NODE = iri(TREE + "Node");
    static final Node MEMBER = iri(TREE + "member");
    static final Node RELATION = iri(TREE + "relation");
    static final Node TARGET = iri(TREE + "node");
    static final Node PATH = iri(TREE + "path");
    static final Node VALUE = iri(TREE + "value");
    static final Node FROM = iri(TREE + "GreaterThanOrEqualToRelation");
    static final Node TO = iri(TREE + "LessThanOrEqualToRelation");
    static final Node IMMUTABLE = iri("https://w3id.org/ldes#immutable");

    static Node type(Revision.Kind kind) {
        return switch (kind) {
            case CREATED -> iri(AS + "Create");
            case UPDATED -> iri(AS + "Update");
            case DELETED -> iri(AS + "Delete");
        };
    }

    Node stream() {
        return iri(base + "stream#events");
    }

    Node root() {
        return iri(base + "stream");
    }

    Node page(long number) {
        return iri(base + "stream/" + number);
    }

    Node bound(String side, long page) {
        return iri(base + "stream#" + side + "-" + page);
    }

    Node member(Revision revision) {
        return iri(base + "stream/member/" + revision.number());
    }

    /** True for a graph of an article; the ontology and the authority are none. */
    boolean ofArticle(Revision revision) {
        return revision.graph().startsWith(base + "doc/article/");
    }

    private static Node iri(String text) {
        return NodeFactory.createURI(text);
    }
}
