// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.graph.GraphPrefixes;
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
import org.apache.jena.sparql.core.DatasetDescription;

/**
 * A query as it is understood here.
 *
 * @param query what is to be run, without the graphs that it names
 * @param text as it was sent
 * @param added the prefixes that it uses, does not declare, and are known here
 * @param graphs that the request or else the query chose
 */
record Question(Query query, String text, List<String> added, Optional<DatasetDescription> graphs) {

    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");
    private static final Pattern CHANGING = Pattern.compile("(?i)\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(");
    private static final Pattern UPDATE =
            Pattern.compile("(?s).*\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b.*");
    private static final Pattern READING = Pattern.compile("(?s).*\\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\\b.*");

    private static final Pattern TITLE = Pattern.compile("\\s*#\\s*([^\\r\\n]{1,200}\\?)\\s*[\\r\\n]");

    private static final int LONG = 50_000;
    private static final int DEEP = 8;

    Question {
        added = List.copyOf(added);
    }

    /** @throws Problem if it is no query, or one that is not run here */
    static Question of(ProtocolRequest request, String base, Repertoire repertoire) {
        Question question = checked(request.query().orElseThrow(), base, repertoire);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            return question.over(DatasetDescription.create(request.defaultGraphs(), request.namedGraphs()));
        }
        return question;
    }

    private Question over(DatasetDescription wanted) {
        return new Question(query, text, added, Optional.of(wanted));
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

    /** What it asks in words, if it begins with a remark that does. */
    Optional<String> title() {
        return Optional.of(TITLE.matcher(text)).filter(Matcher::lookingAt).map(title -> title.group(1)
                .strip());
    }

    /** A number that another question has not, but for rare chance. */
    int number() {
        return Objects.hash(
                text,
                graphs.map(DatasetDescription::getDefaultGraphURIs),
                graphs.map(DatasetDescription::getNamedGraphURIs));
    }

    /** Whether the same data may give it another answer the next time. */
    boolean changing() {
        return CHANGING.matcher(text).find();
    }

    /**
     * Whether it is so long or nested so deeply that to look for the best way of running it would take longer than to run it:
     * the engine's effort grows without bound with either.
     */
    boolean plain() {
        return text.length() > LONG || levels() > DEEP;
    }

    private int levels() {
        int level = 0;
        int deepest = 0;
        for (int sign = 0; sign < text.length(); sign++) {
            level += text.charAt(sign) == '{' ? 1 : text.charAt(sign) == '}' ? -1 : 0;
            deepest = Math.max(deepest, level);
        }
        return deepest;
    }

    private static Question parse(String text, String base) {
        Map<String, String> known = GraphPrefixes.known();
        List<String> added = new ArrayList<>();
        while (true) {
            try {
                return of(parse(text, base, added), text, added);
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

    /** The graphs are taken out of the query, for the engine would look for them among those chosen. */
    private static Question of(Query query, String text, List<String> added) {
        Optional<DatasetDescription> graphs = Optional.ofNullable(query.getDatasetDescription());
        query.getGraphURIs().clear();
        query.getNamedGraphURIs().clear();
        return new Question(query, text, added, graphs);
    }

    private static Query parse(String text, String base, List<String> added) {
        Query query = new Query();
        added.forEach(prefix -> query.setPrefix(prefix, GraphPrefixes.known().get(prefix)));
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
