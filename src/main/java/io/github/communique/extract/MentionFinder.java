// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.extract.Mention.Sort;
import io.github.communique.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the names of states, organisations and groups in a sentence, and the spans of persons' names. */
final class MentionFinder {

    private static final Pattern HYPHEN = Pattern.compile("[\\p{L}.][-–—/]\\p{L}");

    private final Names names;

    MentionFinder(Names names) {
        this.names = names;
    }

    /** The names of nations and bodies, in order. */
    List<Mention> nations(Syntax syntax) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Optional<Names.Name> name =
                    names.partyAt(words, i).filter(insidePerson(syntax, i)).filter(borneOut(syntax, i));
            if (name.isPresent()) {
                int last = i + name.get().length() - 1;
                found.add(new Mention(i, last, name.get().sort(), name.get().party()));
                i = last + 1;
            } else {
                compound(words.get(i), i, found);
                i++;
            }
        }
        return found;
    }

    /** A doubtful name counts where the language engine takes it for a name of the kind, too. */
    private static Predicate<Names.Name> borneOut(Syntax syntax, int index) {
        return name -> !name.doubtful() || syntax.token(index).entity().matches("LOCATION|ORGANIZATION|MISC");
    }

    /** "Jordan" in "Michael Jordan" is no state. */
    private static Predicate<Names.Name> insidePerson(Syntax syntax, int index) {
        return name -> {
            int last = index + name.length() - 1;
            boolean first = index > 0 && person(syntax, index) && person(syntax, index - 1);
            boolean before = last + 1 < syntax.size() && person(syntax, last) && person(syntax, last + 1);
            return !first && !before;
        };
    }

    private void compound(String word, int index, List<Mention> found) {
        if (!HYPHEN.matcher(word).find()) {
            return;
        }
        names.partsOfCompound(word).forEach(party -> found.add(new Mention(index, index, Sort.DEMONYM, party)));
    }

    /** The spans of persons' names: first and last token of each. */
    List<int[]> persons(Syntax syntax, List<Mention> nations) {
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (!person(syntax, i) || named(nations, i)) {
                continue;
            }
            int first = i;
            while (i + 1 < syntax.size()
                    && (person(syntax, i + 1) || nameParticle(syntax, i + 1))
                    && !named(nations, i + 1)) {
                i++;
            }
            i = pastJunior(syntax, i);
            spans.add(new int[] {first, i});
        }
        return spans;
    }

    private static int pastJunior(Syntax syntax, int last) {
        boolean junior = last + 2 < syntax.size()
                && ",".equals(syntax.word(last + 1))
                && syntax.word(last + 2).matches("[js]r\\.?");
        return junior ? last + 2 : last;
    }

    /** "Joseph R. Biden, Jr." and "bin", "al-" stay inside a name. */
    private static boolean nameParticle(Syntax syntax, int index) {
        boolean goesOn = index + 1 < syntax.size() && person(syntax, index + 1);
        return goesOn && syntax.word(index).matches("bin|ibn|al|el|de|da|dos|van|von|der|la|di|ben|[a-z]\\.");
    }

    private static boolean person(Syntax syntax, int index) {
        Token token = syntax.token(index);
        return "PERSON".equals(token.entity())
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean named(List<Mention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.covers(token));
    }
}
