// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * A run of words beside a person's name that may tell an office.
 *
 * @param from the index of its first word
 * @param to the index of its last word
 * @param before whether it stands before the name, so that its last office is the person's
 */
record TitleSpan(int from, int to, boolean before) {

    private static final int LONGEST = 14;
    private static final String INSIDE =
            "NN|NNS|NNP|NNPS|JJ|JJS|JJR|POS|HYPH|VBN|VBG|CD|IN|TO|DT|FW|PRP\\$|RB|,|CC|-LRB-|-RRB-";

    /** The words right before a name, over one comma where the name is in apposition to them. */
    static Optional<TitleSpan> before(Syntax syntax, List<Mention> nations, int first) {
        int to = first - 1;
        if (to > 0 && ",".equals(syntax.word(to))) {
            to--;
        }
        int from = to + 1;
        while (from > 0 && to - from < LONGEST && inside(syntax, nations, from - 1)) {
            from--;
        }
        return from <= to ? Optional.of(new TitleSpan(from, to, true)) : Optional.empty();
    }

    private static boolean inside(Syntax syntax, List<Mention> nations, int token) {
        boolean nation = nations.stream().anyMatch(mention -> mention.covers(token));
        Token word = syntax.token(token);
        return nation
                || (word.tag().matches(INSIDE)
                        && !",".equals(word.text())
                        && !word.entity().equals("PERSON"));
    }

    /** The words between commas or brackets right behind a name. */
    static Optional<TitleSpan> behind(Syntax syntax, int last) {
        if (last + 2 >= syntax.size() || !syntax.word(last + 1).matches(",|\\(|-lrb-|–|—")) {
            return Optional.empty();
        }
        int end = last + 2;
        while (end < syntax.size() && end - last < LONGEST && goesOn(syntax, end)) {
            end++;
        }
        return end > last + 2 ? Optional.of(new TitleSpan(last + 2, end - 1, false)) : Optional.empty();
    }

    private static boolean goesOn(Syntax syntax, int token) {
        return !syntax.word(token).matches("[,.;:()–—]|-[lr]rb-")
                && !syntax.token(token).tag().matches("VBD|VBZ|VBP|MD|WP|WDT|WRB");
    }
}
