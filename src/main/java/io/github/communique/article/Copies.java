// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of addresses under which caches and web archives keep copies of pages. */
record Copies(List<Pattern> forms) {

    private static final Pattern SCHEME = Pattern.compile("(?i)(https?):/+");

    /** The forms that {@code copies.txt} lists. */
    static Copies known() {
        return new Copies(WordList.lines("copies.txt").map(Pattern::compile).toList());
    }

    /** What the copy at an address is one of, as its address tells; empty where it is no copy. */
    Optional<String> of(URI address) {
        return forms.stream()
                .map(form -> form.matcher(address.toString()))
                .filter(Matcher::matches)
                .findFirst()
                .map(Copies::original);
    }

    private static String original(Matcher copy) {
        String told = copy.group("original");
        Matcher scheme = SCHEME.matcher(told);
        if (scheme.lookingAt()) {
            return scheme.replaceFirst("$1://");
        }
        return (copy.group("secure") == null ? "http://" : "https://") + told;
    }
}
