// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.ontology.PlainName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name of at least two words, such as a person has.
 *
 * @param text as it is written
 * @param words in the form in which names are compared, the family name last as a rule
 */
public record FullName(String text, List<String> words) {

    private static final Pattern AFTER_PARTICLE = Pattern.compile("^\\p{Ll}{1,3}[-'’]\\p{Lu}");
    private static final int MIDDLING = 4;
    private static final int LONG = 7;

    /** How alike two names are. */
    public enum Likeness {
        /** The same words. */
        SAME,
        /** The same words, but one has more of them, or a whole word for an initial. */
        FULLER,
        /** Alike in one of these ways, but the family name stands first in one of them. */
        TURNED,
        /** Words that are spelt nearly alike. */
        SPELT,
        /** Names of two. */
        OTHER
    }

    public FullName {
        words = List.copyOf(words);
    }

    /** The name that a text is; none if it is one word, or a description such as "a senior official". */
    public static Optional<FullName> of(String text) {
        List<String> words = List.of(PlainName.of(text).split(" "));
        return words.size() > 1 && properName(text.strip()) ? Optional.of(new FullName(text, words)) : Optional.empty();
    }

    /** A family name may have a small word before it, as in "al-Sisi". */
    private static boolean properName(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return !Character.isLowerCase(text.codePointAt(0))
                && (!Character.isLowerCase(last.codePointAt(0))
                        || AFTER_PARTICLE.matcher(last).find());
    }

    /** The letter with which the last word begins; names of one person have the same, unless the family name stands first in one. */
    public String initial() {
        return last(words).substring(0, 1);
    }

    /** How alike this name is to another. */
    public Likeness to(FullName other) {
        Likeness inOrder = inOrder(words, other.words);
        boolean turned = inOrder == Likeness.OTHER && (turnsInto(other) || other.turnsInto(this));
        return turned ? Likeness.TURNED : inOrder;
    }

    /** Whether it is alike if its last word stands first; the letters are looked at before, since most names are not. */
    private boolean turnsInto(FullName other) {
        return initial().charAt(0) == other.words.get(0).charAt(0)
                && inOrder(turned(words), other.words) != Likeness.OTHER;
    }

    private static Likeness inOrder(List<String> one, List<String> other) {
        if (String.join("", one).equals(String.join("", other))) {
            return Likeness.SAME;
        }
        return one.size() <= other.size() ? within(one, other) : within(other, one);
    }

    /** Its words in an order that does not depend on where the family name stands. */
    public String inAnyOrder() {
        return words.stream().sorted().collect(Collectors.joining(" "));
    }

    /** The words with the last of them first. */
    private static List<String> turned(List<String> words) {
        return Stream.concat(Stream.of(last(words)), words.stream().limit(words.size() - 1L))
                .toList();
    }

    /** Whether all words of the shorter name stand in the longer one, in order and with the family name last. */
    private static Likeness within(List<String> some, List<String> more) {
        if (!alike(last(some), last(more))) {
            return Likeness.OTHER;
        }
        int at = 0;
        boolean spelt = false;
        for (int of = 0; of < some.size(); of++) {
            String word = some.get(of);
            boolean given = of < some.size() - 1;
            while (at < more.size() && !alike(word, more.get(at)) && !(given && shortened(word, more.get(at)))) {
                at++;
            }
            if (at == more.size()) {
                return Likeness.OTHER;
            }
            spelt |= !word.equals(more.get(at)) && !initial(word, more.get(at));
            at++;
        }
        return spelt ? Likeness.SPELT : Likeness.FULLER;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other) || initial(one, other) || nearlySpelt(one, other);
    }

    private static boolean initial(String one, String other) {
        return one.length() == 1 && other.startsWith(one) || other.length() == 1 && one.startsWith(other);
    }

    /** Given names are cut short, as "Ed" of "Edward"; family names are not. */
    private static boolean shortened(String one, String other) {
        return one.length() > 1 && other.startsWith(one) || other.length() > 1 && one.startsWith(other);
    }

    /** Short words are too like each other; in middling ones a letter may be another, in long ones two. */
    private static boolean nearlySpelt(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int most = shorter < MIDDLING ? 0 : shorter < LONG ? 1 : 2;
        return most > 0 && new LevenshteinDistance(most).apply(one, other) >= 0;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }
}
