// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** What is searched for, in Lucene's query language. */
final class SearchWording {

    private static final int LONGEST = 1000;
    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\\s\"]+)");

    private SearchWording() {}

    /** What readers write: all words must be there, and those in quotes beside each other. Empty if there are none. */
    static String plain(String words) {
        return PART.matcher(words)
                .results()
                .map(SearchWording::part)
                .filter(part -> part.matches("(?s).*[\\p{L}\\p{N}].*"))
                .collect(Collectors.joining(" AND "));
    }

    private static String part(MatchResult part) {
        return part.group(1) == null
                ? QueryParserBase.escape(part.group(2).toLowerCase(java.util.Locale.ROOT))
                : "\"" + QueryParserBase.escape(part.group(1)) + "\"";
    }

    /** @throws SearchFault if the text is not of the language, or would make the index look at every word that there is */
    static void check(String text, FoldedEnglish comparison) {
        if (text.length() > LONGEST) {
            throw malformed("they are longer than " + LONGEST + " letters");
        }
        try {
            new QueryParser("label", comparison).parse(text); // refuses wildcards at the begin
        } catch (ParseException | RuntimeException e) {
            throw malformed(String.valueOf(e.getMessage()).lines().findFirst().orElse("they cannot be read"));
        }
    }

    private static SearchFault malformed(String why) {
        return new SearchFault(SearchFault.Reason.MALFORMED, "The words for text:query are not well-formed: " + why);
    }
}
