// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.person.OfficeSide;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The noun phrases of one sentence, as far as they tell whose they are and how many are meant. */
record Nouns(Lexicon lexicon, Syntax syntax, List<Mention> mentions) {

    /** The tags of what stands before a noun and belongs to it. */
    private static final Pattern BEFORE = Pattern.compile("NN.*|JJ.*|POS|VBN");

    /** Whether the head's lemma stands in a word list; "Ministers" is no lemma of a name, but one of a minister. */
    boolean is(String list, int head) {
        return lexicon.words(list).contains(lemma(head));
    }

    /** The dictionary form, that of a capitalised plural included. */
    String lemma(int head) {
        String lemma = syntax.lemma(head);
        boolean capitalised = syntax.token(head).tag().startsWith("NNP") && !named(head);
        if (!capitalised || !lemma.endsWith("s") || lemma.endsWith("ss")) {
            return lemma;
        }
        return lemma.endsWith("ies")
                ? lemma.substring(0, lemma.length() - 3) + "y"
                : lemma.substring(0, lemma.length() - 1);
    }

    /** The nations that a noun is described by: "Kenyan", "Kenya's", "of Kenya and Uganda". */
    List<Party> nations(int head) {
        Set<Party> found = new LinkedHashSet<>();
        List<Integer> near =
                new ArrayList<>(syntax.children(head, "amod", "compound", "nmod:poss", "nmod:of", "nmod:for"));
        near.addAll(syntax.oblique(head, lexicon.words("sending-preposition")));
        near.forEach(child -> nationsIn(child, found));
        if (found.isEmpty() && !is("sent", head)) {
            syntax.oblique(head, lexicon.words("seating-preposition")).forEach(child -> nationsIn(child, found));
        }
        return List.copyOf(found);
    }

    /** The nations of the persons that a noun is described by: "Merkel's spokesman", "the Obama administration". */
    List<Party> sidesOfPersons(int head) {
        return syntax.children(head, "compound", "nmod:poss").stream()
                .flatMap(child -> mentions.stream()
                        .filter(mention -> mention.covers(child) && mention.sort() == Mention.Sort.PERSON))
                .flatMap(mention -> mention.party().actsFor().stream())
                .distinct()
                .toList();
    }

    private void nationsIn(int child, Set<Party> found) {
        if (syntax.token(child).tag().equals("WP$")) {
            owners(child).forEach(owner -> nationsIn(owner, found));
            return;
        }
        if (!named(child) && is("unofficial", child)) {
            return;
        }
        Stream.concat(Stream.of(child), syntax.children(child, "conj", "amod", "compound").stream())
                .flatMap(token -> mentions.stream().filter(mention -> mention.covers(token) && mention.isNation()))
                .filter(mention -> !qualified(mention))
                .map(Mention::party)
                .forEach(found::add);
    }

    /** "Turkish-born", "Iranian-backed": the nation describes another word. */
    private boolean qualified(Mention mention) {
        return new OfficeSide(lexicon, syntax, mentions).qualifies(mention);
    }

    /** "whose": the noun that its clause hangs on. */
    private List<Integer> owners(int whose) {
        return syntax.ancestors(whose).stream()
                .filter(above -> syntax.relation(above).equals("acl:relcl"))
                .map(syntax::governor)
                .limit(1)
                .toList();
    }

    /** Whether a word belongs to a name. */
    boolean named(int token) {
        return mentions.stream().anyMatch(mention -> mention.covers(token));
    }

    /** Whether a noun has adjectives or nouns beside it. */
    boolean described(int head) {
        return !syntax.children(head, "amod", "compound").isEmpty();
    }

    /** Whether a noun says that it is known which are meant. */
    boolean definite(int head) {
        return syntax.children(head, "det", "nummod", "nmod:poss").stream()
                        .anyMatch(det -> lexicon.words("definite").contains(syntax.word(det)))
                || lexicon.words("two").contains(syntax.word(head));
    }

    /** Whether a noun stands with "the" or "this" alone, so that what is meant is known without a description. */
    boolean defined(int head) {
        boolean the = syntax.children(head, "det").stream()
                .anyMatch(det -> lexicon.words("definite").contains(syntax.word(det)));
        return (the || syntax.relation(head).equals("compound"))
                && syntax.children(head, "nmod:poss", "acl").isEmpty();
    }

    /** What a word list with meanings, such as "administration=US", says of a head; blank where the word has no meaning of its own. */
    Optional<String> meaning(String list, int head) {
        return lexicon.value(list, lemma(head));
    }

    /** Whether a noun says that one of many is meant, whichever it be. */
    boolean indefinite(int head) {
        return syntax.children(head, "det").stream()
                .anyMatch(det -> lexicon.words("indefinite").contains(syntax.word(det)));
    }

    /** Whether a noun means two by itself: "both", "the pair". */
    boolean counted(int head) {
        return lexicon.words("counted").contains(syntax.word(head));
    }

    boolean plural(int head) {
        return syntax.token(head).tag().matches("NNS|NNPS")
                || (syntax.token(head).tag().equals("NNP") && !lemma(head).equals(syntax.lemma(head)));
    }

    /** Whether the words of a noun name somebody who acts for nobody, or no more: an opposition leader, an ex-minister. */
    boolean outOfOffice(int head) {
        int phrase = syntax.relation(head).equals("compound") ? syntax.governor(head) : head;
        return IntStream.rangeClosed(start(phrase), head)
                .filter(token -> !named(token))
                .anyMatch(token -> lexicon.words("private").contains(syntax.lemma(token))
                        || lexicon.begins("former", syntax.word(token)));
    }

    /** "the governor of Tokyo": an office of the city, not of the state that is ruled from there. */
    boolean ofCity(int head) {
        return is("province-office", head)
                && syntax.oblique(head, lexicon.words("sending-preposition")).stream()
                        .anyMatch(place -> mentions.stream()
                                .anyMatch(mention -> mention.covers(place) && mention.sort() == Mention.Sort.SEAT));
    }

    /** "European leaders", "Western countries": many parties of a region. */
    boolean regional(int head) {
        return plural(head)
                && syntax.children(head, "amod", "compound").stream()
                        .anyMatch(child -> lexicon.words("region").contains(syntax.word(child)));
    }

    /** A group that is known by what it is called here. */
    Party group(int head, Optional<Party> side) {
        return new Party(Party.Kind.GROUP, phrase(head), Optional.empty(), Optional.empty(), side, Optional.empty());
    }

    /** The noun with what stands before it, without its determiner. */
    String phrase(int head) {
        return words(head, token -> true);
    }

    /** The noun with those words before it that are wanted. */
    String words(int head, IntPredicate wanted) {
        return syntax.text(start(head, wanted), head);
    }

    /** Where the words of a noun begin that stand before it without a determiner. */
    int start(int head) {
        return start(head, token -> true);
    }

    private int start(int head, IntPredicate wanted) {
        int first = head;
        while (first > 0
                && BEFORE.matcher(syntax.token(first - 1).tag()).matches()
                && wanted.test(first - 1)
                && syntax.subtree(head).get(first - 1)) {
            first--;
        }
        return syntax.token(first).tag().equals("POS") ? first + 1 : first;
    }
}
