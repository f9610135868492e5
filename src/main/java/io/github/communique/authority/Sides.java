// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.model.Party;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.PlainName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The states, organisations and groups of the authority, by all that they are called. */
final class Sides {

    private final AuthorityRecords authority;
    private final Map<String, Party> parties = new HashMap<>();

    Sides(AuthorityRecords authority) {
        this.authority = authority;
        authority.ofTypes(AuthorityRecords.STATES).stream()
                .filter(state ->
                        authority.texts(state, Dip.term("until")).findFirst().isEmpty())
                .forEach(state -> enter(state, Party.Kind.STATE));
        authority.ofTypes(AuthorityRecords.STATES).forEach(state -> enter(state, Party.Kind.STATE));
        authority.ofTypes(List.of(Dip.ORGANISATION)).forEach(record -> enter(record, Party.Kind.ORGANISATION));
        authority.ofTypes(List.of(Dip.GROUP)).forEach(record -> enter(record, Party.Kind.GROUP));
    }

    private void enter(Node record, Party.Kind kind) {
        Party party = new Party(
                kind,
                authority.label(record).orElse(record.getURI()),
                Optional.of(record.getURI()),
                kind == Party.Kind.STATE
                        ? authority.texts(record, Dip.countryCode).findFirst()
                        : Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Stream.of(
                        authority.aliases(record).stream().map(PlainName::bare),
                        authority.texts(record, Dip.countryCode).map(PlainName::of),
                        Stream.of(authority.iso3(record), authority.wikidata(record))
                                .map(PlainName::of))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .forEach(name -> parties.putIfAbsent(name, party));
    }

    /** The one that a name, an ISO code or an item of Wikidata means. */
    Optional<Party> party(String told) {
        String last = told.contains("://") ? told.replaceFirst(".*/", "") : told;
        return Optional.ofNullable(parties.get(PlainName.bare(last)));
    }
}
