// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.name;

import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Says whether words that spell the name of a party mean it: "Jordan" in "Michael Jordan", "France" in "Air France" and
 * "Moscow" in "Moscow, Idaho" do not.
 *
 * @param personal words that are part of a person's name elsewhere in the article
 */
record NameDoubts(Lexicon lexicon, Names names, Syntax syntax, Set<String> personal) {

    private static final int REACH = 5;
    private static final String OTHER_NAMES = "LOCATION|ORGANIZATION|MISC";

    /** Whether the name that begins at a word means its party. */
    boolean clears(Names.Name name, int index) {
        int last = index + name.length() - 1;
        return !insidePerson(index, last)
                && !insideOther(name, index, last)
                && (!name.doubtful() || borneOut(name, index, last));
    }

    private boolean insidePerson(int first, int last) {
        boolean before = first > 0 && person(first) && person(first - 1);
        boolean behind = last + 1 < syntax.size() && person(last) && person(last + 1);
        return before || behind || first == last && first > 1 && person(first - 1) && isTitle(first - 2);
    }

    /** "Foreign Minister Els Poland": behind a title and a given name stands a family name. */
    private boolean isTitle(int token) {
        return proper(token)
                && lexicon.words("official").contains(syntax.lemma(token).toLowerCase(Locale.ROOT));
    }

    private boolean person(int token) {
        return "PERSON".equals(syntax.token(token).entity())
                && Character.isLetter(syntax.token(token).text().charAt(0));
    }

    /** "Air France", "Bank of England", "George Washington University", "New Jersey": part of another name. */
    private boolean insideOther(Names.Name name, int first, int last) {
        if (name.party().kind() != Party.Kind.STATE) {
            return false;
        }
        boolean behind = proper(last + 1) && in("institution", last + 1) || everyday(first, last + 1);
        boolean opened = proper(first - 1) && in("name-opening", first - 1);
        boolean of = first > 1
                && lexicon.words("name-joint").contains(syntax.word(first - 1))
                && proper(first - 2)
                && in("institution", first - 2);
        return behind || opened || of;
    }

    /** "Panama hats". */
    private boolean everyday(int first, int behind) {
        return behind < syntax.size()
                && lexicon.words("everyday-name").contains(syntax.word(first) + "_" + syntax.lemma(behind));
    }

    private boolean proper(int token) {
        return token >= 0
                && token < syntax.size()
                && Character.isUpperCase(syntax.token(token).text().charAt(0))
                && syntax.token(token).tag().startsWith("NN");
    }

    private boolean in(String list, int token) {
        return lexicon.words(list).contains(syntax.word(token));
    }

    /**
     * A doubtful name counts where the language engine takes it for a name of the kind, too. Else it counts by itself: a
     * state's where it stands alone and is nobody's name in the article, an abbreviation's among words in small letters.
     */
    private boolean borneOut(Names.Name name, int first, int last) {
        if (province(first, last)) {
            return false;
        }
        Token token = syntax.token(first);
        if (token.entity().matches(OTHER_NAMES)) {
            return true;
        }
        boolean named = name.sort() == Mention.Sort.NAME && token.tag().startsWith("NNP");
        if (name.party().kind() == Party.Kind.STATE) {
            return named && !proper(first - 1) && !proper(last + 1) && !personal.contains(syntax.word(first));
        }
        return named && token.text().matches("\\p{Lu}{2,}") && mixed();
    }

    /** "Georgia governor", "senator from Georgia": the province of that name. */
    private boolean province(int first, int last) {
        boolean behind = IntStream.range(last + 1, Math.min(syntax.size(), last + REACH))
                .takeWhile(token -> syntax.token(token).tag().matches("NN.*|JJ.*|POS"))
                .anyMatch(token -> in("province-office", token));
        boolean before = first > 1
                && syntax.token(first - 1).tag().matches("IN|TO")
                && IntStream.range(Math.max(0, first - REACH), first).anyMatch(token -> in("province-office", token));
        return behind || before;
    }

    private boolean mixed() {
        return syntax.sentence().tokens().stream()
                .anyMatch(token -> token.text().matches("\\p{Ll}{3,}"));
    }
}
