// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import java.util.Set;

/** Answers the questions under one path. */
@FunctionalInterface
public interface Handler {

    /**
     * Answers.
     *
     * @throws Problem if there is nothing to answer
     */
    Answer answer(Ask ask);

    /** The methods that it knows; HEAD goes with GET, and OPTIONS is answered for it. */
    default Set<String> methods() {
        return Set.of("GET");
    }

    /** Whether its answers follow from the address, the head of the request, the data and whether there is a release alone. */
    default boolean lasting() {
        return false;
    }

    /** Makes ready what the first answer would have to wait for; many need nothing. */
    default void prepare() {}

    /** Ends what it does beside the answering; many do nothing. */
    default void end() {}
}
