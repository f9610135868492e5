// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.communique.store.Version;
import io.github.communique.web.http.Content;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetDescription;

/** The last answers to queries, as long as the data stay: who asks what was asked before waits for no calculation. */
final class KeptAnswers {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LONGEST = Spool.IN_MEMORY;
    private static final int HEAD = 1024;

    /** All that an answer depends on. */
    private record Asked(String digest, String text, Optional<Set<String>> graphs, String form) {

        static Asked of(Question question, String form, Version version) {
            return new Asked(
                    version.digest(), question.text(), question.graphs().map(KeptAnswers::names), form);
        }
    }

    private final Cache<Asked, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(KeptAnswers::weight)
            .build();

    private static Set<String> names(DatasetDescription graphs) {
        return Set.of("default " + graphs.getDefaultGraphURIs(), "named " + graphs.getNamedGraphURIs());
    }

    private static int weight(Asked asked, byte[] answer) {
        return answer.length + HEAD + Character.BYTES * asked.text().length();
    }

    /** The answer, where it is known. */
    Optional<Content> known(Question question, String form, Version version) {
        return Optional.ofNullable(kept.getIfPresent(Asked.of(question, form, version)))
                .map(Content::of);
    }

    /** The same answer, kept from now on if it is not too long and may be told again. */
    Content keep(Question question, String form, Version version, Spool answer) {
        if (question.changing() || answer.length() > LONGEST) {
            return answer;
        }
        byte[] bytes = answer.bytes();
        kept.put(Asked.of(question, form, version), bytes);
        return Content.of(bytes);
    }
}
