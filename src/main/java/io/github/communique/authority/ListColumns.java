// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/** What columns of lists, and kinds of thing, may be called. */
final class ListColumns {

    private static final String FILE = "/authority/columns.ttl";

    private final Map<String, String> columns;
    private final Map<String, String> kinds;

    ListColumns() {
        Graph graph = read();
        columns = names(graph, SKOS.altLabel.asNode());
        kinds = names(graph, SKOS.hiddenLabel.asNode());
    }

    private static Map<String, String> names(Graph graph, Node property) {
        Map<String, String> names = new HashMap<>();
        graph.stream(Node.ANY, property, Node.ANY)
                .forEach(name -> graph.stream(name.getSubject(), SKOS.notation.asNode(), Node.ANY)
                        .forEach(notation -> names.put(
                                name.getObject().getLiteralLexicalForm(),
                                notation.getObject().getLiteralLexicalForm())));
        return names;
    }

    private static Graph read() {
        try (InputStream stream = ListColumns.class.getResourceAsStream(FILE)) {
            return RDFParser.source(Objects.requireNonNull(stream, FILE + " is not on the class path"))
                    .lang(Lang.TURTLE)
                    .toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** The column that a heading means. */
    Optional<String> column(String heading) {
        return Optional.ofNullable(columns.get(plain(heading)));
    }

    /** All headings that mean something, in small letters. */
    Set<String> headings() {
        return columns.keySet();
    }

    /** The kind that a word means. */
    Optional<ListClaim.Kind> kind(String word) {
        return Optional.ofNullable(kinds.get(plain(word.substring(word.lastIndexOf('/') + 1))))
                .map(ListClaim.Kind::valueOf);
    }

    /** The kind that somebody names. */
    ListClaim.Kind namedKind(String word) {
        return kind(word)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no kind is called \"" + word + "\"; write person, organisation, state or place"));
    }

    /** The row of some cells, by their headings; of two that mean one column the one that says it in words. */
    ListRow row(int line, Map<String, String> told) {
        Map<String, String> cells = new LinkedHashMap<>();
        told.forEach((heading, cell) -> column(heading)
                .filter(column -> !plainSpaces(cell).isEmpty())
                .ifPresent(column -> cells.merge(column, plainSpaces(cell), ListColumns::plainer)));
        return new ListRow(line, cells);
    }

    /** A cell may be broken into lines; what it says is one. */
    private static String plainSpaces(String cell) {
        return cell.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    private static String plainer(String one, String other) {
        return one.contains("://") && !other.contains("://") ? other : one;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
