// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.view;

import io.github.communique.model.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * An event as it happened: what each article says of it, the oldest article first, and what became of it.
 *
 * @param event the IRI of the event that stands for it; those that are joined to it have reports with IRIs of their own
 * @param reports of it, at least one
 */
public record EventView(Node event, List<EventReport> reports) {

    private static final Comparator<EventReport> BY_NEWS = Comparator.comparing(
                    (EventReport report) -> report.status() == Status.ACTUAL)
            .thenComparing(report -> report.article().date());
    private static final Comparator<EventReport> BY_WORTH = Comparator.comparing(
                    (EventReport report) -> report.time().known())
            .thenComparing(report -> report.article().date());

    public EventView {
        reports = reports.stream()
                .sorted(Comparator.comparing(
                                (EventReport report) -> report.article().date())
                        .thenComparing(report -> report.graph().toString()))
                .toList();
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("no article reports the event " + event);
        }
    }

    /** What became of it: it happened if one report says so; else what the newest says. */
    public EventOutcome verdict() {
        List<Status> told = reports.stream().map(EventReport::status).toList();
        return EventOutcome.of(decisive(reports).status(), told);
    }

    /**
     * The report that it is shown by: of those that say what became of it one whose states and organisations most reports
     * have, rather one with a date, then the newest.
     */
    public EventReport decisive() {
        return decisive(reports);
    }

    /** The same of those reports that are wanted; nothing if none is. */
    public Optional<EventReport> decisive(Predicate<EventReport> wanted) {
        List<EventReport> fitting = reports.stream().filter(wanted).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(decisive(fitting));
    }

    private static EventReport decisive(List<EventReport> reports) {
        Status status = reports.stream().max(BY_NEWS).orElseThrow().status();
        Map<Set<String>, Long> agreeing =
                reports.stream().collect(Collectors.groupingBy(EventView::sides, Collectors.counting()));
        return reports.stream()
                .filter(report -> report.status() == status)
                .max(Comparator.comparing((EventReport report) -> agreeing.get(sides(report)))
                        .thenComparing(BY_WORTH))
                .orElseThrow();
    }

    private static Set<String> sides(EventReport report) {
        return report.participants().stream().map(PartyRef::side).collect(Collectors.toSet());
    }

    /** What it is called: a sentence with its date. */
    public String title() {
        return decisive().title();
    }

    /** The parties that any report names in a role, each once, by name, with all that is told of it. */
    public List<PartyRef> parties(Function<EventReport, List<PartyRef>> role) {
        Map<String, PartyRef> byIri = new LinkedHashMap<>();
        reports.stream()
                .flatMap(report -> role.apply(report).stream())
                .forEach(party -> byIri.merge(party.iri(), party, PartyRef::with));
        return byIri.values().stream()
                .sorted(Comparator.comparing(PartyRef::name).thenComparing(PartyRef::iri))
                .toList();
    }

    /** By how many outlets it is told. */
    public int outlets() {
        return ArticleRef.outlets(reports.stream().map(EventReport::article).toList());
    }

    /** When it was first told, empty if no article has a date. */
    public String firstReported() {
        return reports.stream()
                .map(report -> report.article().date())
                .filter(date -> !date.isEmpty())
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
