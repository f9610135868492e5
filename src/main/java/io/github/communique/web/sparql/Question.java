// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.Prefixes;
import io.github.communique.web.http.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/**
 * A query as it is understood here.
 *
 * @param query what is to be run, with the graphs that the request chose
 * @param text as it was sent
 * @param added the prefixes that it uses, does not declare, and are known here
 */
record Question(Query query, String text, List<String> added) {

    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern CHANGING = Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(");
    private static final Pattern UPDATE =
            Pattern.compile("(?s).*\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b.*");
    private static final Pattern READING = Pattern.compile("(?s).*\\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\\b.*");

    Question {
        added = List.copyOf(added);
    }

    /** @throws Problem if it is no query, or one that is not run here */
    static Question of(ProtocolRequest request, String base, Repertoire repertoire) {
        Question question = checked(request.query().orElseThrow(), base, repertoire);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            question.query.getGraphURIs().clear();
            question.query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(question.query::addGraphURI);
            request.namedGraphs().forEach(question.query::addNamedGraphURI);
        }
        return question;
    }

    private static Question checked(String text, String base, Repertoire repertoire) {
        try {
            Question question = parse(text, base);
            ServiceBan.check(question.query, repertoire);
            return question;
        } catch (StackOverflowError e) {
            throw Turns.tooDeep();
        }
    }

    /** A number that another question has not, but for rare chance. */
    int number() {
        return Objects.hash(text, query.getGraphURIs(), query.getNamedGraphURIs());
    }

    /** Whether the same data may give it another answer the next time. */
    boolean changing() {
        return CHANGING.matcher(text).find();
    }

    private static Question parse(String text, String base) {
        Map<String, String> known = Prefixes.known();
        List<String> added = new ArrayList<>();
        while (true) {
            try {
                return new Question(parse(text, base, added), text, added);
            } catch (QueryParseException e) {
                added.add(undeclared(e)
                        .filter(prefix -> known.containsKey(prefix) && !added.contains(prefix))
                        .orElseThrow(() -> fault(text, e)));
            } catch (QueryException e) {
                throw Problem.of(400, "The query is not well-formed", String.valueOf(e.getMessage()))
                        .kind("query-malformed");
            }
        }
    }

    private static Query parse(String text, String base, List<String> added) {
        Query query = new Query();
        added.forEach(prefix -> query.setPrefix(prefix, Prefixes.known().get(prefix)));
        return QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
    }

    private static Optional<String> undeclared(QueryParseException e) {
        Matcher name = UNDECLARED.matcher(String.valueOf(e.getMessage()));
        return name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static Problem fault(String text, QueryParseException e) {
        String words = text.toUpperCase(Locale.ROOT);
        if (UPDATE.matcher(words).matches() && !READING.matcher(words).matches()) {
            return Problem.of(
                            400,
                            "This is an update, not a query",
                            "This endpoint is read only; it takes queries alone.")
                    .kind("read-only");
        }
        return e.getMessage() == null ? Turns.tooDeep() : ParseFault.of(e).problem();
    }
}
