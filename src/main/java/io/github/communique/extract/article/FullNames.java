// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.article;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.model.Party;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** The fullest name that an article gives each body: "United Nations" where it says "UN" as well. */
final class FullNames {

    private final Map<String, String> byRecord = new HashMap<>();
    private final Names names;

    FullNames(Names names, List<Passage> passages) {
        this.names = names;
        passages.stream()
                .flatMap(passage -> passage.mentions().stream())
                .filter(mention -> mention.sort() == Mention.Sort.NAME)
                .map(Mention::party)
                .forEach(this::add);
    }

    private void add(Party party) {
        if (party.kind() != Party.Kind.STATE) {
            party.authority().ifPresent(iri -> byRecord.merge(iri, party.name(), fuller(party)));
        }
    }

    /** The name of the authority where it is written, else the longest one. */
    private BinaryOperator<String> fuller(Party party) {
        Optional<String> usual = names.label(party);
        return (one, other) -> usual.filter(one::equals)
                .or(() -> usual.filter(other::equals))
                .orElse(other.length() > one.length() ? other : one);
    }

    /** The passage with the fullest names in it. */
    Passage in(Passage passage) {
        return passage.with(passage.mentions().stream().map(this::named).toList());
    }

    private Mention named(Mention mention) {
        return new Mention(mention.first(), mention.last(), mention.sort(), named(mention.party()));
    }

    private Party named(Party party) {
        return new Party(
                party.kind(),
                party.authority().map(byRecord::get).orElse(party.name()),
                party.authority(),
                party.country(),
                party.actsFor().map(this::named),
                party.office());
    }
}
