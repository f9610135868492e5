// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import io.github.communique.llm.NumberedArticle.Named;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import java.util.List;
import java.util.Optional;

/** Takes what is claimed of a party for the party that it means, where the article bears it out. */
final class PartyClaims {

    /** The member that holds a name in words. */
    static final String SPAN = "span";

    private static final List<String> NAMES = List.of("mention", SPAN, "name");

    private final PartyLinker linker;
    private final NumberedArticle article;
    private final Wording wording;
    private final Losses losses;

    PartyClaims(PartyLinker linker, NumberedArticle article, Wording wording, Losses losses) {
        this.linker = linker;
        this.article = article;
        this.wording = wording;
        this.losses = losses;
    }

    /** The party; empty, and counted, where there is none such in the article. */
    Optional<Party> party(Claim claim) {
        Optional<Integer> number = claim.numberAmong(NAMES);
        Optional<Named> mention = number.flatMap(this::mention);
        Optional<Party> state = claim.text("country").flatMap(this::state);
        Optional<Kind> kind = claim.oneOf("kind", Kind.class);
        Optional<String> span = claim.wordsAmong(NAMES);
        Optional<Party> taken = mention.filter(
                        named -> span.filter(words -> another(words, named)).isEmpty())
                .map(Named::party)
                .filter(party -> agrees(party, kind, state));
        Optional<Party> party = taken.or(() -> span.or(() -> mention.map(PartyClaims::name))
                .flatMap(name -> linked(
                        name, kind.or(() -> mention.map(said -> said.party().kind())), state)));
        if (party.isEmpty() && number.isEmpty() && span.isEmpty()) {
            losses.drop(Cause.INVENTED_NAME);
        }
        return party.map(found -> completed(found, claim));
    }

    private Optional<Named> mention(int number) {
        Optional<Named> mention = article.mention(number);
        if (mention.isEmpty()) {
            losses.drop(Cause.NO_MENTION);
        }
        return mention;
    }

    /** The state; some name there the body that somebody acts for. */
    private Optional<Party> state(String told) {
        Optional<Party> state = linker.state(told);
        if (state.isEmpty() && linker.known(told).isEmpty()) {
            losses.drop(Cause.UNKNOWN_COUNTRY);
        }
        return state;
    }

    /** Whether these words name another person than a mention is taken for. */
    private boolean another(String words, Named mention) {
        return mention.party().isPerson()
                && linker.knownPerson(words, article)
                        .filter(known -> !known.name().equals(mention.party().name()))
                        .isPresent();
    }

    /** What is not said to be otherwise is as the name is taken. */
    private static boolean agrees(Party party, Optional<Kind> kind, Optional<Party> state) {
        return kind.filter(other -> other != party.kind()).isEmpty()
                && (state.isEmpty() || state.flatMap(Party::country).equals(party.countryActedFor()));
    }

    private static String name(Named mention) {
        return mention.party().isPerson() ? mention.party().name() : mention.text();
    }

    private Optional<Party> linked(String name, Optional<Kind> kind, Optional<Party> state) {
        Party party = party(name, kind.or(() -> linker.known(name).map(Party::kind)), state);
        if (!shown(name, party)) {
            losses.drop(Cause.INVENTED_NAME);
            return Optional.empty();
        }
        return Optional.of(party);
    }

    private Party party(String name, Optional<Kind> told, Optional<Party> state) {
        Kind kind = told.orElseGet(() -> article.cast().named(name).isPresent() ? Kind.PERSON : Kind.ORGANISATION);
        return switch (kind) {
            case STATE -> state.or(() -> linker.known(name)).orElseGet(() -> PartyLinker.named(Kind.GROUP, name));
            case PERSON -> actingFor(linker.person(name, article), state);
            case ORGANISATION, GROUP -> actingFor(linker.body(name, kind), state);
        };
    }

    /** Whether the article has the name, or another name of the same party. */
    private boolean shown(String name, Party party) {
        return wording.has(name)
                || wording.hasEach(name)
                || (party.isPerson() ? called(name, party) : wording.hasInitials(name))
                || article.mentions().stream().anyMatch(mention -> same(mention.party(), party));
    }

    /** A person of public life may be told of by one name alone. */
    private boolean called(String name, Party person) {
        return wording.hasHalf(name) || (person.authority().isPresent() && wording.hasOne(name));
    }

    private static boolean same(Party one, Party other) {
        return (one.authority().isPresent() && one.authority().equals(other.authority()))
                || (other.kind() == Kind.STATE && one.countryActedFor().equals(other.country()));
    }

    private static Party actingFor(Party party, Optional<Party> state) {
        boolean changed = state.isPresent() && !state.flatMap(Party::country).equals(party.countryActedFor());
        return changed
                ? new Party(party.kind(), party.name(), Optional.empty(), Optional.empty(), state, party.office())
                : party;
    }

    /** The party with the office and the body it acts for, where these are told and not known otherwise. */
    private Party completed(Party party, Claim claim) {
        Optional<String> office =
                party.isPerson() ? claim.text("office").filter(wording::hasHalf).or(party::office) : Optional.empty();
        Optional<Party> principal = party.kind() == Kind.STATE
                ? Optional.empty()
                : party.actsFor().or(() -> claim.text("actsFor")
                        .or(() -> claim.text("country")
                                .filter(told -> linker.state(told).isEmpty()))
                        .flatMap(name -> principal(name, party)));
        return new Party(party.kind(), party.name(), party.authority(), party.country(), principal, office);
    }

    private Optional<Party> principal(String name, Party of) {
        return linked(
                        name,
                        linker.known(name).map(Party::kind).or(() -> Optional.of(Kind.ORGANISATION)),
                        Optional.empty())
                .filter(principal -> !principal.name().equals(of.name()));
    }
}
