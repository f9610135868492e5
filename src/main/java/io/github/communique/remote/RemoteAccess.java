// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.remote;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a store elsewhere is reached.
 *
 * @param store its address
 * @param query where it is asked; empty to find that out
 * @param update where it is changed; empty to find that out
 * @param login where it asks for one
 * @param patience how long it may take to answer
 */
public record RemoteAccess(
        URI store, Optional<URI> query, Optional<URI> update, Optional<RemoteLogin> login, Duration patience) {

    /** Where it may be asked, the likeliest first: Fuseki and RDF4J at the address itself, Oxigraph and others below it. */
    List<URI> whereAsked() {
        return query.map(List::of).orElseGet(() -> below("", "query", "sparql"));
    }

    /** The same for changes: Fuseki, Oxigraph, RDF4J. */
    List<URI> whereChanged() {
        return update.map(List::of).orElseGet(() -> below("", "update", "statements"));
    }

    private List<URI> below(String... names) {
        String stem = store.toString().replaceFirst("/+$", "");
        return Stream.of(names)
                .map(name -> name.isEmpty() ? store : URI.create(stem + "/" + name))
                .toList();
    }
}
