// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Event;
import io.github.communique.model.EventType;
import io.github.communique.model.Evidence;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented site with an invented article, and short ways to tell of parties and events. */
final class Site {

    static final String BASE = "https://site.example/";
    static final String AUTHORITY = "https://w3id.org/communique/authority/";
    static final String RULE = "https://w3id.org/communique/lexicon#hold-talks";

    static final String FIRST = "Norway and Finland held talks in Oslo on Friday.";
    static final String SECOND = "Norway urged Finland to sign the treaty.";

    private Site() {}

    static Article article(String address) {
        return new Article(
                URI.create(address),
                "Talks in Oslo",
                Optional.of("The Example"),
                List.of("Sam Writer"),
                Optional.of(LocalDate.parse("2024-05-04")),
                Optional.of("en"),
                List.of(FIRST, SECOND));
    }

    static Article article() {
        return article("https://news.example/2024/talks-in-oslo.html");
    }

    static Evidence evidence(String sentence) {
        String text = article().text();
        int begin = text.indexOf(sentence);
        return Evidence.at(text, begin, begin + sentence.length());
    }

    static Party state(String name, String code) {
        return new Party(
                Kind.STATE,
                name,
                Optional.of(AUTHORITY + "state/" + code),
                Optional.of(code),
                Optional.empty(),
                Optional.empty());
    }

    static Party organisation(String name, String slug) {
        return new Party(
                Kind.ORGANISATION,
                name,
                Optional.of(AUTHORITY + "organisation/" + slug),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Party person(String name, Party actsFor, String office) {
        return new Party(
                Kind.PERSON, name, Optional.empty(), Optional.empty(), Optional.of(actsFor), Optional.of(office));
    }

    static Party unknown(Kind kind, String name) {
        return new Party(kind, name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Participation as(Role role, Party party) {
        return new Participation(party, role);
    }

    /** An event with a type, parties, a date and a sentence, and nothing more. */
    static Event event(String type, String when, String sentence, Participation... parts) {
        return new Event(
                new EventType(Dip.NS + type, type),
                Status.ACTUAL,
                List.of(parts),
                when.isEmpty() ? Optional.empty() : Optional.of(new TimeSpan(when)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new BigDecimal("0.80"),
                RULE,
                List.of(evidence(sentence)));
    }
}
