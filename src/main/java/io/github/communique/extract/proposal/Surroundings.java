// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.extract.candidate.PassageInContext;
import io.github.communique.extract.party.PartyPhrase;
import io.github.communique.extract.proposal.Side.Occurrence;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.extract.proposal.Side.Words;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the sentences of an article named so far, and who may take part in what the last of them tells. One for each article. */
final class Surroundings {

    private static final int NEAR = 2;

    private final Lexicon lexicon;
    private final List<List<PartyPhrase>> heard = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Surroundings(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Goes on to a sentence, and tells its sides: those named in it, in the two before it and in the title, who speaks and who publishes. */
    List<Side> goOn(PassageInContext context) {
        Bystanders bystanders = new Bystanders(lexicon, context.passage());
        List<PartyPhrase> phrases = context.resolver().all().stream()
                .filter(phrase -> !bystanders.include(phrase))
                .toList();
        heard.add(phrases);
        phrases.stream()
                .flatMap(phrase -> phrase.parties().stream())
                .forEach(party -> counts.merge(party.side(), 1, Integer::sum));
        Map<String, List<Occurrence>> found = new LinkedHashMap<>();
        int here = heard.size() - 1;
        add(found, here, Where.HERE);
        add(found, here - 1, Where.BEFORE);
        add(found, here - 2, Where.TWO_BEFORE);
        if (here > NEAR) {
            add(found, 0, Where.TITLE);
        }
        context.discourse().speaker().ifPresent(party -> add(found, Where.SPEAKER, Optional.empty(), party));
        context.home().ifPresent(party -> add(found, Where.HOME, Optional.empty(), party));
        return found.entrySet().stream()
                .map(side -> new Side(side.getKey(), side.getValue()))
                .toList();
    }

    /** How often a side was named so far. */
    int count(Side side) {
        return counts.getOrDefault(side.key(), 0);
    }

    /** How many sides were named so far. */
    int sides() {
        return counts.size();
    }

    /** How often any was. */
    int count() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private void add(Map<String, List<Occurrence>> found, int sentence, Where where) {
        if (sentence < 0) {
            return;
        }
        for (PartyPhrase phrase : heard.get(sentence)) {
            Words words = new Words(
                    phrase.head(), phrase.first(), phrase.last(), phrase.how().name());
            phrase.parties().forEach(party -> add(found, where, Optional.of(words), party));
        }
    }

    private static void add(Map<String, List<Occurrence>> found, Where where, Optional<Words> words, Party party) {
        if (party.isDiplomatic()) {
            found.computeIfAbsent(party.side(), key -> new ArrayList<>()).add(new Occurrence(where, words, party));
        }
    }
}
