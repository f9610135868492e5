// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.model.EventType;
import io.github.communique.model.Participation;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import io.github.communique.model.TimeSpan;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import picocli.CommandLine.Option;

/** What a curator says of an event. */
final class FactOptions {

    /** What stands for no value. */
    static final String NONE = "none";

    private static final String DATES = "; write it like 2021-03-22, 2021-03, 2021 or 2021-03-22/2021-03-24";

    @Option(names = "--type", paramLabel = "TYPE", description = "The type of event, such as Meeting.")
    private String type;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Actual (it happened), Planned (it was announced) or Negated (it did not happen).")
    private Status status;

    @Option(
            names = "--source",
            paramLabel = "PARTY",
            description =
                    "Who acts, in place of those told; may be given again. A party is an address of the data, an ISO"
                            + " code, a name, or a person with whom it acts for: 'Maria Lind (Finland)'; none for nobody.")
    private List<String> sources;

    @Option(names = "--target", paramLabel = "PARTY", description = "Who is acted upon, in place of those told.")
    private List<String> targets;

    @Option(
            names = "--participant",
            paramLabel = "PARTY",
            description = "Who takes part beside them, in place of those told.")
    private List<String> participants;

    @Option(
            names = "--when",
            paramLabel = "DATE",
            description = "2021-03-22, 2021-03, 2021, 2021-03-22/2021-03-24, or none.")
    private String when;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "The most exact place, as in 'Oslo' or 'Halden (Norway)', or none.")
    private String place;

    boolean isEmpty() {
        return type == null
                && status == null
                && when == null
                && place == null
                && parties().isEmpty();
    }

    Optional<Status> status() {
        return Optional.ofNullable(status);
    }

    /**
     * The type.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    Optional<EventType> type(Ontology ontology) {
        return Optional.ofNullable(type).map(name -> ontology.eventType(name)
                .orElseThrow(() -> new IllegalArgumentException("there is no type " + name + "; choose one of "
                        + ontology.eventTypes().stream().map(EventType::name).collect(Collectors.joining(", ")))));
    }

    /** The dates, none or one; empty if nothing is said of them. */
    Optional<List<TimeSpan>> dates() {
        return values(when == null ? null : List.of(when))
                .map(told -> told.stream().map(FactOptions::date).toList());
    }

    private static TimeSpan date(String told) {
        try {
            // A date without a year is possible if it is in a leap year.
            TimeSpan some = new TimeSpan(told.replaceFirst("^XXXX", "2024"));
            if (some.begin().filter(day -> day.getYear() > 0).isPresent()) {
                return new TimeSpan(told);
            }
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException("there is no date " + told + DATES, unfit);
        }
        throw new IllegalArgumentException("there is no year 0: " + told + DATES);
    }

    /** The places, none or one; empty if nothing is said of them. */
    Optional<List<String>> places() {
        return values(place == null ? null : List.of(place));
    }

    /** The parties by part that something is said of. */
    Map<Node, List<String>> parties() {
        Map<Node, List<String>> said = new LinkedHashMap<>();
        values(sources).ifPresent(told -> said.put(Dip.source, told));
        values(targets).ifPresent(told -> said.put(Dip.target, told));
        values(participants).ifPresent(told -> said.put(Dip.participant, told));
        return said;
    }

    /** Who takes part, and how. */
    List<Participation> participations(NamedThings things) {
        List<Participation> all = new ArrayList<>();
        parties()
                .forEach((part, told) -> told.forEach(name -> all.add(new Participation(
                        things.partyOf(name),
                        part.equals(Dip.source)
                                ? Role.SOURCE
                                : part.equals(Dip.target) ? Role.TARGET : Role.PARTICIPANT))));
        return all;
    }

    private static Optional<List<String>> values(List<String> told) {
        return Optional.ofNullable(told)
                .map(all -> all.stream().filter(one -> !one.equals(NONE)).toList());
    }
}
