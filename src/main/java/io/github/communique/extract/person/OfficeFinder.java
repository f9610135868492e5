// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Names;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the words that name an office: those that the authority knows, or a word for officials. */
final class OfficeFinder {

    private final Lexicon lexicon;
    private final Names names;

    OfficeFinder(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The office of a title: the one nearest to the name. */
    Optional<OfficeWords> in(Syntax syntax, TitleSpan span) {
        List<OfficeWords> all = all(syntax, span.from(), span.to());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.get(span.before() ? all.size() - 1 : 0));
    }

    private List<OfficeWords> all(Syntax syntax, int from, int to) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        List<OfficeWords> found = new ArrayList<>();
        for (int at = from; at <= to; ) {
            Optional<OfficeWords> office = at(syntax, words, at, to);
            office.filter(one -> !possessive(syntax, one.end(), to)).ifPresent(found::add);
            at = office.map(OfficeWords::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<OfficeWords> at(Syntax syntax, List<String> words, int at, int to) {
        return names.officeAt(words, at)
                .filter(office -> office.end() <= to + 1 && syntax.isNoun(office.end() - 1))
                .map(office -> new OfficeWords(
                        at, office.end(), office.sent() || sent(syntax, office.end() - 1), office.modifiers()))
                .or(() -> official(syntax, at)
                        ? Optional.of(new OfficeWords(at, at + 1, sent(syntax, at), Set.of()))
                        : Optional.empty());
    }

    /** "the president's brother" is no president. */
    private static boolean possessive(Syntax syntax, int end, int to) {
        return end <= to && syntax.token(end).tag().equals("POS");
    }

    private boolean official(Syntax syntax, int token) {
        String lemma = syntax.lemma(token);
        String head = lemma.substring(lemma.lastIndexOf('-') + 1);
        return lexicon.words("official").contains(lemma)
                || lexicon.words("official").contains(head);
    }

    private boolean sent(Syntax syntax, int token) {
        return lexicon.words("sent").contains(syntax.lemma(token));
    }
}
