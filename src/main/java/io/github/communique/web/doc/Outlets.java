// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.model.Status;
import io.github.communique.view.ArticleRef;
import io.github.communique.view.EventReport;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.page.Counted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who reports an event, and who says what of it. */
record Outlets(List<EventReport> reports) {

    /** When it was, by one report. */
    static List<String> times(EventReport report) {
        return told(report.time().edtf());
    }

    /** Where it was, by one report: the IRIs of places. */
    static List<String> places(EventReport report) {
        return report.places().stream().map(PlaceRef::iri).toList();
    }

    /** How often it was, by one report. */
    static List<String> counts(EventReport report) {
        return told(report.count());
    }

    private static List<String> told(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    /** The values of a fact, each with the outlets that tell it, the first to tell it first. */
    Map<String, List<String>> tell(Function<EventReport, List<String>> values) {
        Map<String, List<String>> byValue = new LinkedHashMap<>();
        reports.forEach(report -> values.apply(report).forEach(value -> {
            List<String> outlets = byValue.computeIfAbsent(value, any -> new ArrayList<>());
            String outlet = report.article().outlet();
            if (!outlets.contains(outlet)) {
                outlets.add(outlet);
            }
        }));
        return byValue;
    }

    /** Whether two of those that tell a value tell another one. */
    boolean disagree(Function<EventReport, List<String>> values) {
        return reports.stream()
                        .map(values)
                        .filter(told -> !told.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** On what they differ, in words; what was announced and then held is no difference. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        List<Status> told = reports.stream().map(EventReport::status).toList();
        if (told.containsAll(List.of(Status.ACTUAL, Status.NEGATED))) {
            found.add("whether it happened");
        }
        if (disagree(Outlets::times)) {
            found.add("when it was");
        }
        if (disagree(Outlets::places)) {
            found.add("where it was");
        }
        if (disagree(Outlets::counts)) {
            found.add("how often it was");
        }
        return found;
    }

    /** How many they are, in words. */
    String count() {
        int outlets =
                ArticleRef.outlets(reports.stream().map(EventReport::article).toList());
        String told = Counted.of(outlets, "outlet");
        return reports.size() > outlets ? told + " in " + Counted.of(reports.size(), "article") : told;
    }
}
