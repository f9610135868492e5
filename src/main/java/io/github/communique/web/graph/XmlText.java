// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.jdom2.Verifier;

/** Texts for XML, which can carry fewer characters than RDF can: those that it cannot are left out. */
public final class XmlText {

    private XmlText() {}

    /** A text without the characters that XML cannot carry. */
    public static String clean(String text) {
        return fits(text)
                ? text
                : text.codePoints()
                        .filter(Verifier::isXMLCharacter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean fits(String text) {
        return text.codePoints().allMatch(Verifier::isXMLCharacter);
    }

    /** A node whose text XML can carry. */
    public static Node fit(Node node) {
        if (!node.isLiteral() || fits(node.getLiteralLexicalForm())) {
            return node;
        }
        String text = clean(node.getLiteralLexicalForm());
        return node.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, node.getLiteralDatatype())
                : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }

    /** The same graph with such texts alone. */
    public static Graph fit(Graph graph) {
        return new GraphWrapper(graph) {
            @Override
            public ExtendedIterator<Triple> find(Triple pattern) {
                return super.find(pattern).mapWith(XmlText::fit);
            }

            @Override
            public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
                return super.find(subject, predicate, object).mapWith(XmlText::fit);
            }
        };
    }

    private static Triple fit(Triple triple) {
        Node object = fit(triple.getObject());
        return object == triple.getObject()
                ? triple
                : Triple.create(triple.getSubject(), triple.getPredicate(), object);
    }
}
