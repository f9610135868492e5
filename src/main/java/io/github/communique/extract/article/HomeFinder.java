// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Article;
import io.github.communique.model.Party;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells whether an article is published by a party itself, as a press release or readout is. */
final class HomeFinder {

    private final Lexicon lexicon;
    private final Names names;

    HomeFinder(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    Optional<Party> home(Article article) {
        return article.publisher().flatMap(this::publisher);
    }

    private Optional<Party> publisher(String publisher) {
        List<String> words = Arrays.stream(publisher.split("[\\s()]+"))
                .filter(w -> !w.isBlank())
                .toList();
        boolean office =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).anyMatch(this::ofState);
        List<Names.Name> found = IntStream.range(0, words.size())
                .mapToObj(i -> names.partyAt(words, i))
                .flatMap(Optional::stream)
                .toList();
        return found.stream()
                .filter(name -> office || name.sort() == Mention.Sort.SEAT || whole(name, words))
                .map(Names.Name::party)
                .findFirst();
    }

    private boolean ofState(String word) {
        return lexicon.words("official").contains(word)
                || lexicon.words("government").contains(word)
                || lexicon.words("organ").contains(word)
                || lexicon.words("publishing-office").contains(word);
    }

    private static boolean whole(Names.Name name, List<String> words) {
        return name.party().kind() == Party.Kind.ORGANISATION && name.length() >= words.size() - 1;
    }
}
