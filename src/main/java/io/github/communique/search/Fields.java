// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import io.github.communique.ontology.Dip;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/** By which properties things are found, and the fields in which the index keeps their words. */
final class Fields extends EntityDefinition {

    static final String THING = "thing";
    static final String GRAPH = "graph";
    static final String LANGUAGE = "language";

    /** What kind of graphs tell a thing: those of articles, or one that is known before any is read. */
    static final String IN = "in";

    /** On what is kept of an event: the graph that reports it. */
    static final String REPORT = "report";

    private static final String FILE = "/search/fields.ttl";
    private static final String TEXT = "http://jena.apache.org/text#";

    private final Set<String> capitals;

    private Fields(String first, Set<String> capitals) {
        super(THING, first, GRAPH);
        this.capitals = capitals;
        setLangField(LANGUAGE);
        setCacheQueries(true);
    }

    static Fields load() {
        Graph known = read();
        Fields fields = new Fields(
                "label",
                known.stream(Node.ANY, SKOS.notation.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getLiteralLexicalForm())
                        .collect(Collectors.toSet()));
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

    /** The value of {@link #IN} for a graph: "article", or the name of the graph, such as "authority". */
    static String kind(String graph) {
        return graph.contains("/doc/") ? "article" : graph.substring(graph.lastIndexOf('/') + 1);
    }

    /** How words are compared. */
    FoldedEnglish comparison() {
        return new FoldedEnglish(capitals);
    }

    /** The properties by which things are told of in words. */
    List<Node> told() {
        return properties().stream()
                .filter(property -> !property.equals(Dip.words))
                .toList();
    }

    private List<Node> properties() {
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
