// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells for which of the nations beside an office its holder acts: the sender, never the host. */
public record OfficeSide(Lexicon lexicon, Syntax syntax, List<Mention> nations) {

    /**
     * The side.
     *
     * @param office the office
     * @param run where the nouns and adjectives before it begin
     * @param to the last word that may tell
     */
    Optional<Party> of(OfficeWords office, int run, int to) {
        return before(office, run)
                .or(() -> within(office))
                .or(() -> behind(office, to, "sending-preposition"))
                .or(() -> office.sent() || ofNobody(office)
                        ? Optional.empty()
                        : behind(office, to, "seating-preposition"))
                .map(Mention::party);
    }

    private Optional<Mention> before(OfficeWords office, int run) {
        return nations.stream()
                .filter(mention -> mention.first() >= run && mention.last() < office.begin() && !qualifies(mention))
                .reduce((first, second) -> second)
                .filter(mention -> !syntax.token(mention.last() + 1).tag().equals("CC"));
    }

    /** "UN special envoy" acts for the UN, but "UN ambassador" is an ambassador to it. */
    private Optional<Mention> within(OfficeWords office) {
        boolean ambassador = lexicon.words("accredited").contains(syntax.lemma(office.end() - 1));
        return nations.stream()
                .filter(mention -> mention.first() >= office.begin() && mention.last() < office.end())
                .filter(mention -> !ambassador && mention.first() == office.begin())
                .findFirst();
    }

    private Optional<Mention> behind(OfficeWords office, int to, String prepositions) {
        return nations.stream()
                .filter(mention -> mention.first() >= office.end() && mention.last() <= to)
                .filter(mention -> !describesUnofficial(mention))
                .filter(mention -> preposition(mention, office.end())
                        .anyMatch(word -> lexicon.words(prepositions).contains(word)
                                && !(office.sent()
                                        && lexicon.words("hosting-preposition").contains(word))))
                .findFirst();
    }

    /** "leader of a rebel movement in Mali": whose it is, is told, and is no state. */
    private boolean ofNobody(OfficeWords office) {
        boolean of = office.end() < syntax.size()
                && lexicon.words("sending-preposition").contains(syntax.word(office.end()));
        return of
                && nounPhrase(office.end() + 1)
                        .anyMatch(token -> lexicon.words("unofficial").contains(syntax.lemma(token))
                                || lexicon.words("armed").contains(syntax.lemma(token)));
    }

    /** "spokesman for the Swiss watchmaker". */
    private boolean describesUnofficial(Mention mention) {
        return nounPhrase(mention.last() + 1)
                .anyMatch(token -> lexicon.words("unofficial").contains(syntax.lemma(token)));
    }

    /** The words from here to the end of a noun phrase. */
    private IntStream nounPhrase(int from) {
        return IntStream.range(from, syntax.size())
                .takeWhile(token -> syntax.token(token).tag().matches("DT|NN.*|JJ.*|VB[NG]|HYPH"));
    }

    /** The preposition that a nation's noun phrase hangs on: "of" in "of the ruling party of Chile". */
    private Stream<String> preposition(Mention mention, int least) {
        int at = mention.first() - 1;
        while (at > least && syntax.token(at).tag().matches("DT|NN.*|JJ.*|PRP\\$|POS|HYPH")) {
            at--;
        }
        return at >= least ? Stream.of(syntax.word(at)) : Stream.empty();
    }

    /** "Turkish-born", "Iranian-backed": the nation describes another word. */
    public boolean qualifies(Mention mention) {
        String inside = syntax.word(mention.last()).replaceFirst(".*[-‐‑–]", "");
        int next = mention.last() + 1;
        boolean hyphen = next < syntax.size() && syntax.token(next).tag().equals("HYPH");
        int word = hyphen ? next + 1 : next;
        return lexicon.words("qualifying").contains(inside)
                || (word < syntax.size() && lexicon.words("qualifying").contains(syntax.word(word)));
    }
}
