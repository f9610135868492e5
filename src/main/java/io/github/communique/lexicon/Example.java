// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.model.Role;
import io.github.communique.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that a frame must find. Its parties are marked in square brackets with role and key, where the key is the
 * ISO code of a state or the name of another party: {@code [source ES: Madrid] recalled its ambassador from [target PE:
 * Lima].}
 *
 * @param sentence the sentence without the marks
 * @param parties who takes part in it
 * @param status what it says of the event
 */
public record Example(String sentence, List<Marked> parties, Status status) {

    private static final Pattern MARK = Pattern.compile("\\[(source|target|participant) ([^:\\]]+): ([^\\]]+)]");

    /**
     * A party to be found.
     *
     * @param role its part
     * @param key the ISO code of the state it acts for, or a name
     */
    public record Marked(Role role, String key) {}

    public Example {
        parties = List.copyOf(parties);
    }

    /** Reads a marked sentence. */
    public static Example parse(String marked, Status status) {
        Matcher marks = MARK.matcher(marked);
        List<Marked> parties = marks.results()
                .map(mark -> new Marked(Role.valueOf(mark.group(1).toUpperCase(Locale.ROOT)), mark.group(2)))
                .toList();
        return new Example(marks.replaceAll("$3"), parties, status);
    }
}
