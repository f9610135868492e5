// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import io.github.communique.search.NameBook;
import io.github.communique.search.SearchTerm;
import io.github.communique.search.SearchWords;
import io.github.communique.view.PartyRef;
import io.github.communique.web.http.Answer;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Tells how the words of a reader were understood.
 *
 * @param words what is searched for, if anything is
 * @param parties that are asked for, in order
 * @param officials whether those who act for a party count as it
 * @param names of all that the authority knows
 */
record Understanding(
        Optional<SearchWords> words, List<PartyMeaning> parties, boolean officials, Supplier<NameBook> names) {

    /** More names than these are not told. */
    private static final int MOST = 4;

    private static final String UNTOLD = ", of which no event here tells.";

    /** A sentence for each thing that is not plain from what was written. */
    List<String> sentences() {
        return Stream.concat(
                        words.stream().flatMap(this::searched), parties.stream().map(this::party))
                .toList();
    }

    void show(Element parent) {
        List<String> sentences = sentences();
        if (!sentences.isEmpty()) {
            Element list =
                    parent.appendElement("ul").addClass("understood").attr("aria-label", "How it was understood");
            sentences.forEach(sentence -> list.appendElement("li").text(sentence));
        }
    }

    /** The words that are searched for, where they are others than those that were written. */
    Optional<String> taken() {
        return words.filter(searched -> !searched.instead().isEmpty())
                .map(searched ->
                        searched.terms().stream().map(SearchTerm::words).collect(Collectors.joining(" ")));
    }

    /** Says in the header whom a table is about. */
    Answer headed(Answer answer) {
        Answer headed = answer;
        for (PartyMeaning meaning : parties) {
            List<String> links = meaning.parties().stream()
                    .map(party -> "<" + party.iri() + ">; rel=\"about\"; title*=UTF-8''" + encoded(party.name()))
                    .distinct()
                    .limit(MOST)
                    .toList();
            for (String link : links) {
                headed = headed.header("Link", link);
            }
        }
        return headed;
    }

    private static String encoded(String name) {
        return EventFilter.encoded(name).replace("+", "%20").replace("*", "%2A");
    }

    private Stream<String> searched(SearchWords searched) {
        return Stream.of(
                        searched.untold().stream()
                                .filter(word -> !named(searched, word))
                                .map(word -> "No event here tells of “" + word + "”."),
                        searched.instead().entrySet().stream()
                                .map(word -> "No event here tells of “" + word.getKey() + "”; taken for “"
                                        + word.getValue() + "”."),
                        searched.terms().stream()
                                .filter(term -> !term.records().isEmpty())
                                .map(term -> "“" + term.words() + "” is a name of " + labels(term.records())
                                        + (searched.untold().contains(term.words()) ? UNTOLD : ".")))
                .flatMap(sentences -> sentences);
    }

    private static boolean named(SearchWords searched, String word) {
        return searched.terms().stream()
                .anyMatch(term -> term.words().equals(word) && !term.records().isEmpty());
    }

    private String labels(List<String> records) {
        return listed(records.stream()
                .flatMap(record -> names.get().label(record).stream())
                .distinct()
                .toList());
    }

    private String party(PartyMeaning meaning) {
        String asked = "“" + meaning.asked() + "”";
        if (!meaning.known().isEmpty()) {
            return asked + " is " + listed(meaning.known()) + UNTOLD;
        }
        if (meaning.parties().isEmpty()) {
            return asked + " is no party here, and no party is called nearly so.";
        }
        String found =
                listed(meaning.parties().stream().map(PartyRef::name).distinct().toList());
        return asked + (meaning.misspelt() ? " is no party here; taken for " : " is understood as ") + found
                + represented(meaning) + ".";
    }

    private String represented(PartyMeaning meaning) {
        if (!meaning.represented()) {
            return "";
        }
        return officials ? ", officials and organs with it" : " alone, without officials and organs";
    }

    private static String listed(List<String> names) {
        String some = names.stream().limit(MOST).collect(Collectors.joining(", "));
        return names.size() > MOST ? some + " and " + (names.size() - MOST) + " more" : some;
    }
}
