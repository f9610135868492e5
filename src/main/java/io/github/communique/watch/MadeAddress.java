// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.Outcome;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Holds the article of a document that tells no address at the one that was made for it first: what the document becomes
 * takes the place of what it was.
 */
final class MadeAddress {

    private MadeAddress() {}

    /** The address that was made, where a document is one article and tells none. */
    static Optional<URI> of(List<Outcome> outcomes) {
        return outcomes.size() == 1 && outcomes.get(0) instanceof Outcome.Found found
                ? Optional.of(found)
                        .filter(one -> one.reading().addressIsMade())
                        .map(one -> one.reading().article().address())
                : Optional.empty();
    }

    /** What was read, at the address that was made before. */
    static List<Outcome> kept(List<Outcome> outcomes, Optional<URI> before) {
        return before.isPresent() && of(outcomes).isPresent()
                ? outcomes.stream()
                        .map(Outcome.Found.class::cast)
                        .<Outcome>map(found -> new Outcome.Found(
                                found.source(), found.reading().at(before.get()), found.notes()))
                        .toList()
                : outcomes;
    }
}
