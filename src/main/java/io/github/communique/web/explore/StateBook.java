// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.PlainName;
import io.github.communique.web.http.Problem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The states of the data and of the authority, by their ISO 3166-1 codes and by everything that they are called. */
final class StateBook {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    private final DealingsArchive archive;

    StateBook(DealingsArchive archive, AuthorityRecords authority) {
        this.archive = archive;
        authority
                .ofTypes(AuthorityRecords.STATES)
                .forEach(state -> authority.texts(state, Dip.countryCode).forEach(code -> add(authority, state, code)));
    }

    private void add(AuthorityRecords authority, Node state, String code) {
        codes.put(PlainName.of(code), code);
        authority.aliases(state).forEach(name -> codes.putIfAbsent(PlainName.of(name), code));
        authority.label(state).ifPresent(name -> names.put(code, name));
    }

    /** What a state is called, rather as the data have it. */
    String name(String code) {
        return told(code).map(Partner::name).orElseGet(() -> names.getOrDefault(code, code));
    }

    private Optional<Partner> told(String code) {
        return Optional.ofNullable(archive.all().partner(code)).filter(Partner::coded);
    }

    /**
     * The code of a state that is called so, or has this code.
     *
     * @throws Problem if the authority knows none
     */
    String code(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        if (names.containsKey(upper) || told(upper).isPresent()) {
            return upper;
        }
        String plain = PlainName.of(text);
        return archive.all()
                .coded()
                .filter(partner -> PlainName.of(partner.name()).equals(plain))
                .map(Partner::key)
                .findFirst()
                .or(() -> Optional.ofNullable(codes.get(plain)))
                .orElseThrow(() -> unknown(text));
    }

    private static Problem unknown(String text) {
        return Problem.of(
                404,
                "No state is known as '" + text + "'",
                "Name a state by its ISO 3166-1 code of two letters or in English, as relations/FR/DE does; the page"
                        + " 'relations' lists those that the data tell of.");
    }

    /** All names, in order, to be offered while somebody types. */
    List<String> names() {
        return Stream.concat(archive.all().coded().map(Partner::name), names.values().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
