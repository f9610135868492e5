// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.ontology.PlainName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A name of at least two words, such as a person has.
 *
 * @param text as it is written
 * @param words in the form in which names are compared, the family name last
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

    /** The letter with which the family name begins; names of one person have the same. */
    public String initial() {
        return last(words).substring(0, 1);
    }

    /** How alike this name is to another. */
    public Likeness to(FullName other) {
        if (String.join("", words).equals(String.join("", other.words))) {
            return Likeness.SAME;
        }
        return words.size() <= other.words.size() ? within(words, other.words) : within(other.words, words);
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
