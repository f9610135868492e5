// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.Outcome;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Holds the article of a document that tells no address at the one that was made for it first: what the document becomes
 * takes the place of what it was. A document is one article if nothing else comes of it, so the first that comes waits for
 * the second or the end.
 */
final class MadeAddress implements Consumer<Outcome> {

    private final Optional<URI> before;
    private final Consumer<Outcome> onward;
    private Optional<Outcome> first = Optional.empty();
    private boolean many;

    /**
     * Hands on what comes of a document.
     *
     * @param before the address that was made before, if one was
     */
    MadeAddress(Optional<URI> before, Consumer<Outcome> onward) {
        this.before = before;
        this.onward = onward;
    }

    @Override
    public void accept(Outcome outcome) {
        if (!many && first.isEmpty()) {
            first = Optional.of(outcome);
            return;
        }
        many = true;
        handOnFirst();
        onward.accept(outcome);
    }

    private void handOnFirst() {
        Optional<Outcome> waiting = first;
        first = Optional.empty();
        waiting.ifPresent(onward);
    }

    /** Nothing more comes; gives the address that was made, where the document is one article and tells none. */
    Optional<URI> end() {
        Optional<Outcome.Found> made = first.filter(Outcome.Found.class::isInstance)
                .map(Outcome.Found.class::cast)
                .filter(found -> found.reading().addressIsMade())
                .map(this::kept);
        first = made.<Outcome>map(found -> found).or(() -> first);
        handOnFirst();
        return made.map(found -> found.reading().article().address());
    }

    private Outcome.Found kept(Outcome.Found found) {
        return before.map(address ->
                        new Outcome.Found(found.source(), found.reading().at(address), found.notes()))
                .orElse(found);
    }
}
