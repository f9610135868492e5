// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * Where a text stops being a query, and why.
 *
 * @param line from 1; less if no one place is to blame
 * @param column from 1
 * @param words for readers
 */
record ParseFault(int line, int column, String words) {

    /** The place in the message is that of the offending word; the one beside it is that of the word before. */
    private static final Pattern PLACE = Pattern.compile("(?i)line (\\d+), column (\\d+)");

    private static final Pattern UNEXPECTED = Pattern.compile("(?s)^Encountered \" .*? \"(.*?) ?\"\" at line.*");
    private static final Pattern EXPECTED = Pattern.compile("(?m)^ +(\\S+) \\.\\.\\.");
    private static final int MOST_EXPECTED = 12;

    static ParseFault of(QueryParseException e) {
        String message = e.getMessage();
        Matcher place = PLACE.matcher(message);
        return place.find()
                ? new ParseFault(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), words(message))
                : new ParseFault(e.getLine(), e.getColumn(), words(message));
    }

    Problem problem() {
        if (line < 1) {
            return Problem.of(400, "The query is not well-formed", words).kind("query-malformed");
        }
        return Problem.of(400, "The query is not well-formed at line " + line + ", column " + column, words)
                .kind("query-malformed")
                .member("line", line)
                .member("column", column);
    }

    private static String words(String message) {
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return "“" + unexpected.group(1) + "” cannot stand here." + expected(message);
        }
        return message.startsWith("Encountered \"<EOF>")
                ? "The query ends too early." + expected(message)
                : message.strip();
    }

    private static String expected(String message) {
        List<String> all = EXPECTED.matcher(message)
                .results()
                .map(word -> word.group(1).replace("\"", ""))
                .distinct()
                .toList();
        String some = String.join(" ", all.subList(0, Math.min(MOST_EXPECTED, all.size())));
        return all.isEmpty() ? "" : " Here may stand: " + some + (all.size() > MOST_EXPECTED ? " …" : "");
    }
}
