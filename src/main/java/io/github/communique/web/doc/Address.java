// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.web.http.Ask;
import io.github.communique.web.http.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a thing and its document stand.
 *
 * @param kind of thing, such as {@code event}
 * @param slug the rest of its name
 * @param extension of the one form that is asked for, if one is
 */
record Address(String kind, String slug, Optional<String> extension) {

    private static final int LONGEST = 500;

    /** @throws Problem if it can be no address of a thing */
    static Address of(Ask ask) {
        List<String> path = ask.path();
        if (path.size() != 3
                || path.get(1).isBlank()
                || path.get(2).isBlank()
                || path.get(2).length() > LONGEST) {
            throw Problem.of(
                    404,
                    "There is no such thing",
                    "Things stand under id/KIND/NAME, their documents under doc/KIND/NAME.");
        }
        return new Address(path.get(1), path.get(2), Optional.empty());
    }

    /** The same read as the name of one form, if its end is one of those. */
    Optional<Address> split(Stream<String> extensions) {
        return extensions
                .filter(end -> slug.endsWith("." + end) && slug.length() > end.length() + 1)
                .findFirst()
                .map(end -> new Address(kind, slug.substring(0, slug.length() - end.length() - 1), Optional.of(end)));
    }

    String thing(String base) {
        return base + "id/" + kind + "/" + slug;
    }

    String document(String base) {
        return base + "doc/" + kind + "/" + slug;
    }
}
