// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import io.github.communique.search.SearchFault;
import io.github.communique.web.http.Problem;

/** Tells readers and machines why a search gave no answer. */
public final class SearchProblem {

    private SearchProblem() {}

    /** The fault as a problem. */
    public static Problem of(SearchFault fault) {
        return switch (fault.reason()) {
            case NOT_READY ->
                Problem.of(503, "The full-text index is being made", fault.getMessage())
                        .kind("search-not-ready")
                        .header("Retry-After", "10");
            case MALFORMED ->
                Problem.of(400, "These words cannot be searched for", fault.getMessage())
                        .kind("search-malformed");
            case TOO_WIDE ->
                Problem.of(422, "Too much is found", fault.getMessage()).kind("search-too-wide");
        };
    }
}
