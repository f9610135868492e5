// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** By which frames and cues of the lexicon events of a type are found. */
record Evoking(TermGraph lexicon, Places places) implements Aspect {

    static final Node EVOKES = term("evokes");
    static final Node PATTERN = term("pattern");

    /** A term of the lexicon. */
    static Node term(String name) {
        return NodeFactory.createURI(PublishedDocument.ROOT + "lexicon#" + name);
    }

    @Override
    public void tell(Node term, RowList rows) {
        rows.row(
                "Evoked by",
                lexicon.subjects(EVOKES, term).stream()
                        .map(frame -> places.link(frame, Places.fragment(frame).replace('-', ' ')))
                        .toList());
    }
}
