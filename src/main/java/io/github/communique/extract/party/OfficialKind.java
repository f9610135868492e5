// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.person.Person;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** "the Israeli spokesman", "Kenyan and Ugandan ministers", "the envoy": persons known by office. */
record OfficialKind(Nouns nouns, Discourse discourse, Owners owners) implements NounKind {

    @Override
    public List<Party> parties(int head) {
        if (!nouns.is("official", head)) {
            return List.of();
        }
        List<Party> persons = attachedPersons(head);
        if (!persons.isEmpty()) {
            return persons;
        }
        if (nouns.outOfOffice(head) || nouns.ofCity(head)) {
            return List.of();
        }
        List<Party> nations = owners.nations(head);
        if (nations.isEmpty()) {
            return unowned(head);
        }
        if (!nouns.plural(head)) {
            return nations.stream().map(nation -> officer(head, nation)).toList();
        }
        return nations.size() > 1 || nations.get(0).kind() == Party.Kind.ORGANISATION
                ? nations
                : List.of(nouns.group(head, side(nations.get(0))));
    }

    private List<Party> unowned(int head) {
        if (nouns.regional(head)) {
            return List.of(nouns.group(head, Optional.empty()));
        }
        return nouns.plural(head) || nouns.counted(head) ? List.of() : holder(head);
    }

    private List<Party> attachedPersons(int head) {
        Syntax syntax = nouns.syntax();
        return syntax.children(head, "appos", "dep", "flat", "compound", "nmod").stream()
                .filter(child -> child > head)
                .flatMap(child -> nouns.mentions().stream()
                        .filter(mention -> mention.covers(child) && mention.sort() == Mention.Sort.PERSON))
                .map(Mention::party)
                .distinct()
                .toList();
    }

    /** "the Israeli spokesman": the holder that the article names, or a person known by office alone. */
    private Party officer(int head, Party nation) {
        List<Person> holders = discourse.cast().holders(sought(head), Optional.of(nation));
        boolean definite = !nouns.indefinite(head);
        if (!holders.isEmpty() && definite) {
            return discourse.lastOf(holders).orElseThrow();
        }
        Optional<Party> leader = discourse.cast().representative(nation);
        if (leader.isPresent() && definite && nouns.is("leader", head)) {
            return leader.get();
        }
        return new Party(
                Party.Kind.PERSON,
                title(head, nation),
                Optional.empty(),
                Optional.empty(),
                side(nation),
                Optional.of(office(head)));
    }

    /** What is asked of the holder's office: the words of this one, without those that any office may have. */
    private String sought(int head) {
        return nouns.is("leader", head)
                ? nouns.lemma(head)
                : nouns.words(head, token -> !nouns.named(token) && !nouns.is("any-office", token))
                        .toLowerCase(Locale.ROOT);
    }

    /** A counterpart holds the office of the one whose counterpart it is. */
    private String office(int head) {
        Optional<String> same = nouns.syntax().lemma(head).equals("counterpart")
                ? nouns.mentions().stream()
                        .filter(mention -> mention.last() < head)
                        .flatMap(mention -> mention.party().office().stream())
                        .reduce((first, second) -> second)
                : Optional.empty();
        return same.orElseGet(() -> nouns.words(head, token -> !nouns.named(token)));
    }

    /** The words that an officer is called by, with the nation that stands behind them. */
    private String title(int head, Party nation) {
        String phrase = nouns.phrase(head);
        List<Mention> named = nouns.mentions().stream()
                .filter(mention -> mention.party().equals(nation))
                .toList();
        boolean behind = !named.isEmpty() && named.stream().allMatch(mention -> mention.first() > head);
        return behind && !phrase.contains(nation.name()) ? phrase + " of " + nation.name() : phrase;
    }

    private List<Party> holder(int head) {
        List<Person> holders = discourse.cast().holders(sought(head), Optional.empty());
        boolean leads = nouns.is("leader", head) && nouns.definite(head);
        return discourse
                .lastOf(holders)
                .or(() -> leads ? discourse.home().map(discourse::representative) : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Party> side(Party nation) {
        return nation.actsFor().or(() -> Optional.of(nation));
    }
}
