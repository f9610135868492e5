// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The last answers of one state of the data: a reader who turns pages asks the same again. */
final class LastAnswers {

    private static final int MOST = 50;

    private final Map<String, SearchWords> byWords = new LinkedHashMap<>();
    private String state = "";

    synchronized SearchWords of(String asked, String words, Supplier<SearchWords> search) {
        if (!state.equals(asked)) {
            byWords.clear();
            state = asked;
        }
        SearchWords known = byWords.remove(words);
        SearchWords answer = known == null ? search.get() : known;
        byWords.put(words, answer);
        if (byWords.size() > MOST) {
            byWords.remove(byWords.keySet().iterator().next());
        }
        return answer;
    }
}
