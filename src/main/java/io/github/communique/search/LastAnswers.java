// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The last answers of one state of the data: a reader who turns pages asks the same again. */
final class LastAnswers {

    private static final int MOST = 50;

    private final Map<String, SearchWords> byWords = new LinkedHashMap<>();
    private String state = "";

    /** What was answered, or is answered now; two may ask the same at once, and neither waits for the other. */
    SearchWords of(String asked, String words, Supplier<SearchWords> search) {
        Optional<SearchWords> known = known(asked, words);
        SearchWords answer = known.orElseGet(search);
        keep(asked, words, answer);
        return answer;
    }

    private synchronized Optional<SearchWords> known(String asked, String words) {
        if (!state.equals(asked)) {
            byWords.clear();
            state = asked;
        }
        return Optional.ofNullable(byWords.remove(words));
    }

    private synchronized void keep(String asked, String words, SearchWords answer) {
        if (state.equals(asked)) {
            byWords.put(words, answer);
        }
        if (byWords.size() > MOST) {
            byWords.remove(byWords.keySet().iterator().next());
        }
    }
}
