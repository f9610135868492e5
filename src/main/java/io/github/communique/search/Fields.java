// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** By which properties things are found, and the fields in which the index keeps their words. */
final class Fields extends EntityDefinition {

    static final String THING = "thing";
    static final String GRAPH = "graph";
    static final String LANGUAGE = "language";

    private static final String FILE = "/search/fields.ttl";
    private static final String TEXT = "http://jena.apache.org/text#";

    private Fields(String first) {
        super(THING, first, GRAPH);
        setLangField(LANGUAGE);
        setCacheQueries(true);
    }

    static Fields load() {
        Graph known = read();
        Fields fields = new Fields("label");
        known.stream(Node.ANY, term("field"), Node.ANY)
                .forEach(triple -> fields.set(
                        triple.getObject().getLiteralLexicalForm(),
                        known.find(triple.getSubject(), term("predicate"), Node.ANY)
                                .next()
                                .getObject()));
        return fields;
    }

    private static Node term(String name) {
        return NodeFactory.createURI(TEXT + name);
    }

    private static Graph read() {
        try (InputStream stream = Fields.class.getResourceAsStream(FILE)) {
            return RDFParser.source(Objects.requireNonNull(stream, FILE + " is not on the class path"))
                    .lang(Lang.TURTLE)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** All properties. */
    List<Node> properties() {
        return fields().stream().flatMap(field -> getPredicates(field).stream()).toList();
    }

    /** @throws SearchFault if nothing is found by the property, so that silence is not taken for an answer */
    @Override
    public String getField(Node property) {
        String field = super.getField(property);
        if (field == null) {
            throw new SearchFault(
                    SearchFault.Reason.MALFORMED,
                    "Nothing is indexed under <" + property + ">; search by one of "
                            + properties().stream().map(Node::toString).collect(Collectors.joining(", ")));
        }
        return field;
    }
}
