// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.extract.article.Passage;
import io.github.communique.extract.name.Mention;
import io.github.communique.extract.party.PartyPhrase;
import io.github.communique.extract.sentence.Exclusion;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which names of states stand in a sentence without the state taking part: in what describes somebody who acts for
 * nobody ("the former German chancellor", "Syrian refugees"), in a company's name ("India's Tata"), or behind an envoy as
 * the place where he is accredited ("the Indian ambassador to Nepal").
 */
final class Bystanders {

    private static final Set<String> ACCREDITED = Set.of("to");

    private final Syntax syntax;
    private final List<Mention> mentions;
    private final Set<String> unofficial;
    private final Set<String> officials;
    private final Set<String> provinceOffices;
    private final Set<String> former;
    private final Set<String> instruments;
    private final Exclusion exclusion;

    Bystanders(Lexicon lexicon, Passage passage) {
        this.syntax = passage.syntax();
        this.mentions = passage.mentions();
        this.unofficial = lexicon.words("unofficial");
        this.officials = lexicon.words("official");
        this.provinceOffices = lexicon.words("province-office");
        this.former = lexicon.words("former");
        this.instruments = lexicon.words("instrument");
        this.exclusion = new Exclusion(lexicon, syntax);
    }

    /** Whether the words stand for no party here. */
    boolean include(PartyPhrase words) {
        return exclusion.excludes(words.head()) || describesAnother(words);
    }

    private boolean describesAnother(PartyPhrase words) {
        return switch (words.how()) {
            case NAME, DEMONYM, SEAT ->
                isCalled(words.head())
                        || described(words.head())
                                .anyMatch(noun -> ofAnother(noun, words)
                                        || isUnofficial(noun)
                                        || isInstrument(noun, words)
                                        || accredits(noun, words)
                                        || governs(noun, words));
            case OFFICE -> described(words.head()).anyMatch(noun -> ofAnother(noun, words));
            case PERSON, GOVERNMENT, ORGAN, BODY, COLLECTIVE, PRONOUN, ISSUER -> false;
        };
    }

    /** "Iceland, the frozen-food chain". */
    private boolean isCalled(int head) {
        return syntax.children(head, "appos").stream()
                .anyMatch(noun -> syntax.isNoun(noun) && unofficial.contains(syntax.lemma(noun)));
    }

    /** The nouns that a name describes, nearest first, up to the first that is no longer described by it. */
    private Stream<Integer> described(int head) {
        return Stream.iterate(
                        Optional.of(head).filter(token -> describes(token)).map(syntax::governor),
                        Optional::isPresent,
                        above -> above.filter(this::describes).map(syntax::governor))
                .map(Optional::get)
                .limit(syntax.size());
    }

    private boolean describes(int token) {
        return syntax.governor(token) >= 0
                && (syntax.relation(token).matches("amod|compound|nmod.*|flat|appos|dep") || joinedToName(token))
                && (syntax.isNoun(syntax.governor(token)) || officials.contains(syntax.lemma(syntax.governor(token))));
    }

    /** "groups in Egypt and Sudan": what Egypt describes, Sudan does. */
    private boolean joinedToName(int token) {
        return syntax.relation(token).startsWith("conj")
                && mentions.stream().anyMatch(mention -> mention.covers(syntax.governor(token)) && mention.isNation());
    }

    /** Whether a noun names a person who acts for nobody, or for another side. */
    private boolean ofAnother(int noun, PartyPhrase words) {
        return mentions.stream()
                .filter(mention -> mention.sort() == Mention.Sort.PERSON && mention.covers(noun))
                .map(Mention::party)
                .anyMatch(person -> !person.isDiplomatic()
                        || words.parties().stream()
                                .noneMatch(party -> party.side().equals(person.side())));
    }

    private boolean isUnofficial(int noun) {
        boolean company = syntax.token(noun).entity().equals("ORGANIZATION")
                && mentions.stream().noneMatch(mention -> mention.covers(noun));
        return company || callsUnofficial(noun) || outOfOffice(noun);
    }

    /** "farmers", "a trade union". */
    private boolean callsUnofficial(int noun) {
        return unofficial.contains(syntax.lemma(noun))
                || syntax.children(noun, "compound").stream()
                        .anyMatch(kind -> unofficial.contains(syntax.word(kind) + "_" + syntax.lemma(noun)));
    }

    /** "the ousted president of Niger", "Japan's opposition party". */
    private boolean outOfOffice(int noun) {
        return syntax.children(noun, "amod", "compound").stream()
                .anyMatch(word -> former.contains(syntax.word(word)) || unofficial.contains(syntax.lemma(word)));
    }

    /** "the Ottawa Treaty": named after where it was signed. */
    private boolean isInstrument(int noun, PartyPhrase words) {
        return words.how() == PartyPhrase.How.SEAT
                && syntax.relation(words.head()).equals("compound")
                && instruments.contains(syntax.lemma(noun));
    }

    /** "the governor of Tokyo": of the city, not of the state that is ruled from there. */
    private boolean governs(int noun, PartyPhrase words) {
        return words.how() == PartyPhrase.How.SEAT && provinceOffices.contains(syntax.lemma(noun));
    }

    private boolean accredits(int noun, PartyPhrase words) {
        return syntax.governor(words.head()) == noun
                && officials.contains(syntax.lemma(noun))
                && syntax.isLedBy(words.head(), ACCREDITED);
    }
}
