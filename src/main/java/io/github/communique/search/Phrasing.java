// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** Takes what a reader writes apart: into names that the authority knows, other words, and what stands in quotes. */
final class Phrasing {

    private static final Pattern PART = Pattern.compile("\"([^\"]*)\"|([^\"]+)");

    private final FoldedEnglish comparison;
    private final NameBook names;

    Phrasing(FoldedEnglish comparison, NameBook names) {
        this.comparison = comparison;
        this.names = names;
    }

    /** Small words such as "of" are left out, unless there is no other. */
    List<SearchTerm> terms(String words) {
        List<SearchTerm> all = PART.matcher(words).results().flatMap(this::part).toList();
        List<SearchTerm> telling = all.stream().filter(term -> !small(term)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static boolean small(SearchTerm term) {
        return term.records().isEmpty() && EnglishAnalyzer.getDefaultStopSet().contains(term.words());
    }

    private Stream<SearchTerm> part(MatchResult part) {
        return part.group(1) == null ? loose(part.group(2)).stream() : quoted(part.group(1));
    }

    private Stream<SearchTerm> quoted(String phrase) {
        List<String> words = comparison.words(phrase);
        String wording = "\"" + String.join(" ", words) + "\"";
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(new SearchTerm("\"" + phrase + "\"", wording, List.of(), words.size() > 1));
    }

    private List<SearchTerm> loose(String text) {
        List<String> words = comparison.words(text);
        List<SearchTerm> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = nameAt(words, at);
            terms.add(term(words.subList(at, at + length)));
            at += length;
        }
        return terms;
    }

    /** How many words the longest name has that begins here; one if none does. */
    private int nameAt(List<String> words, int begin) {
        for (int end = Math.min(words.size(), begin + names.longest()); end > begin + 1; end--) {
            if (!names.records(words.subList(begin, end)).isEmpty()) {
                return end - begin;
            }
        }
        return 1;
    }

    /** The words themselves or, where they are a name, whatever else bears it. */
    SearchTerm term(List<String> words) {
        List<String> records = names.words(words);
        String all =
                String.join(" AND ", words.stream().map(QueryParserBase::escape).toList());
        String first = words.size() > 1 && !records.isEmpty() ? "(" + all + ")" : all;
        String wording = records.isEmpty() ? first : "(" + first + " OR " + String.join(" OR ", records) + ")";
        return new SearchTerm(String.join(" ", words), wording, List.copyOf(names.records(words)), words.size() > 1);
    }
}
