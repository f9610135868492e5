// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.util.Locale;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Parses a query and refuses what this endpoint does not run. */
final class QueryText {

    private QueryText() {}

    static Query parse(ProtocolRequest request, String base) {
        Query query = parse(request.query().orElseThrow(), base);
        ServiceBan.check(query);
        if (!request.defaultGraphs().isEmpty() || !request.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            request.defaultGraphs().forEach(query::addGraphURI);
            request.namedGraphs().forEach(query::addNamedGraphURI);
        }
        return query;
    }

    private static Query parse(String text, String base) {
        try {
            return QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
        } catch (QueryParseException e) {
            throw update(text) ? notAQuery() : malformed(e);
        } catch (QueryException e) {
            throw Problem.of(400, "The query is not well-formed", String.valueOf(e.getMessage()));
        }
    }

    private static boolean update(String text) {
        return text.toUpperCase(Locale.ROOT).matches("(?s).*\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE)\\b.*")
                && !text.toUpperCase(Locale.ROOT).matches("(?s).*\\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\\b.*");
    }

    private static Problem notAQuery() {
        return Problem.of(400, "This is an update, not a query", "This endpoint is read only; it takes queries alone.");
    }

    /** The parser tells in this way too that it ran out of stack. */
    private static Problem malformed(QueryParseException e) {
        return e.getMessage() == null ? Turns.tooDeep() : ParseFault.of(e).problem();
    }
}
