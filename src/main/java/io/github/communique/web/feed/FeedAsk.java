// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.feed;

import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.web.http.Problem;
import io.github.communique.web.http.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which part of the feed is wanted.
 *
 * @param type a type's name, empty for any
 * @param party part of a party's name, empty for any
 * @param archive number of the archive document, 0 for the newest entries
 */
record FeedAsk(String type, String party, long archive) {

    private static final int LONGEST = 200;

    /** @throws Problem if a field says what cannot be */
    static FeedAsk of(QueryParameters parameters, Ontology ontology) {
        String type = parameters.first("type").orElse("");
        if (!type.isEmpty() && ontology.eventType(type).isEmpty()) {
            throw Problem.of(
                    400, "There is no such type of event", "Take a name from the vocabulary, as Meeting: " + type);
        }
        String party = parameters.first("party").orElse("").strip();
        if (party.length() > LONGEST) {
            throw Problem.of(400, "The field 'party' is too long", "Write at most " + LONGEST + " letters.");
        }
        return new FeedAsk(type, party, number(parameters.first("archive").orElse("0")));
    }

    private static long number(String text) {
        if (!text.matches("\\d{1,15}")) {
            throw Problem.of(400, "This is no number of an archive", "Follow the links from feed.atom.");
        }
        return Long.parseLong(text);
    }

    /** The same asked out of an archive document. */
    FeedAsk in(long other) {
        return new FeedAsk(type, party, other);
    }

    /** Where it stands, relative to the base. */
    String address() {
        String fields = Stream.of(
                        field("type", type), field("party", party), field("archive", archive == 0 ? "" : "" + archive))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return fields.isEmpty() ? "feed.atom" : "feed.atom?" + fields;
    }

    private static Optional<String> field(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Whether an event is wanted. */
    boolean takes(EventStep step) {
        Graph facts = step.facts();
        return (type.isEmpty() || facts.contains(step.event(), RDF.type.asNode(), Dip.term(type)))
                && (party.isEmpty() || concerns(facts, step.event()));
    }

    private boolean concerns(Graph facts, Node event) {
        String wanted = party.toLowerCase(Locale.ROOT);
        return facts.find(event, Dip.participant, Node.ANY).toList().stream()
                .flatMap(told -> facts.find(told.getObject(), RDFS.label.asNode(), Node.ANY).toList().stream())
                .anyMatch(label -> label.getObject()
                        .getLiteralLexicalForm()
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted));
    }

    /** In words, for the title. */
    String words() {
        return Stream.of(
                        Optional.of(type).filter(text -> !text.isEmpty()).map(text -> "type " + text),
                        Optional.of(party).filter(text -> !text.isEmpty()).map(text -> "party " + text))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
