// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.authority.WaitingClaims;
import io.github.communique.happening.Ruling;
import io.github.communique.identity.HeldPost;
import io.github.communique.identity.KnownPerson;
import io.github.communique.identity.PersonFinding;
import io.github.communique.identity.PersonGroups;
import io.github.communique.join.PersonJoiner;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Shows as text which names may mean one person, and why. */
final class ReviewText {

    private final PersonJoiner persons;
    private final PrintStream out;

    ReviewText(PersonJoiner persons, PrintStream out) {
        this.persons = persons;
        this.out = out;
    }

    /** The pairs that wait, the likeliest first. */
    void waiting() {
        persons.waiting().stream()
                .sorted(Comparator.comparingDouble(
                                (PersonGroups.Pair pair) -> -pair.finding().confidence())
                        .thenComparing(pair -> pair.one().iri())
                        .thenComparing(pair -> pair.other().iri()))
                .forEach(pair -> out.println(OneLine.row(
                        likelihood(pair.finding().confidence()),
                        pair.one().name().text(),
                        pair.other().name().text(),
                        pair.one().iri(),
                        pair.other().iri())));
    }

    /** What lists claim, with each thing that it may mean. */
    void claims(List<WaitingClaims.Pair> pairs) {
        pairs.forEach(pair -> out.println(OneLine.row(
                pair.likelihood().map(ReviewText::likelihood).orElse(""),
                pair.name(),
                pair.label(),
                pair.claim(),
                pair.thing())));
    }

    /** Those that are held for one. */
    void joined() {
        persons.joined()
                .forEach(all -> out.println(
                        OneLine.row(Integer.toString(all.size()), name(all.get(0))) + "\t" + OneLine.row(all)));
    }

    /** All that is known of a person. */
    void show(KnownPerson person) {
        out.printf(
                "%s%n  %s, for %s%n",
                person.iri(),
                OneLine.of(person.name().text()),
                person.accounts().get(0).side());
        person.posts().stream()
                .sorted(Comparator.comparing(HeldPost::first).thenComparing(HeldPost::office))
                .forEach(post -> out.println("  " + OneLine.row(post.office(), days(post))));
        person.accounts().forEach(account -> out.printf("  in %s%n", account.graph()));
        persons.joined().stream()
                .filter(all -> all.contains(person.iri()))
                .flatMap(List::stream)
                .filter(iri -> !iri.equals(person.iri()))
                .flatMap(iri -> persons.person(iri).stream())
                .forEach(other -> beside("held for one with", other, persons.finding(person, other)));
        persons.waiting().stream()
                .filter(pair -> List.of(pair.one().iri(), pair.other().iri()).contains(person.iri()))
                .forEach(pair -> beside(
                        "waits:", pair.one().iri().equals(person.iri()) ? pair.other() : pair.one(), pair.finding()));
        persons.rulings().stream()
                .filter(ruling -> List.of(ruling.one(), ruling.other()).contains(person.iri()))
                .forEach(this::ruling);
    }

    private void beside(String how, KnownPerson other, PersonFinding finding) {
        out.printf(
                Locale.ROOT,
                "  %s %s, %s (%.2f)%n",
                how,
                OneLine.of(other.name().text()),
                other.iri(),
                finding.confidence());
        finding.reasons().forEach(reason -> out.println("    " + OneLine.of(reason)));
    }

    private void ruling(Ruling ruling) {
        out.printf(
                "  %s by %s, %s: %s%n    %s%n    %s%n",
                word(ruling),
                OneLine.of(ruling.who()),
                ruling.when(),
                OneLine.of(ruling.why()),
                ruling.one(),
                ruling.other());
    }

    private static String likelihood(double told) {
        return String.format(Locale.ROOT, "%.2f", told);
    }

    /** What was decided, as the command that does so is called. */
    static String word(Ruling ruling) {
        return ruling.kind() == Ruling.Kind.JOIN ? "same" : "different";
    }

    private static String days(HeldPost post) {
        if (post.first().equals(post.last())) {
            return post.first().toString();
        }
        return post.first().getYear() + " to "
                + (post.last().getYear() > 9999
                        ? "now"
                        : Integer.toString(post.last().getYear()));
    }

    private String name(String iri) {
        return persons.person(iri).map(person -> person.name().text()).orElse(iri);
    }
}
