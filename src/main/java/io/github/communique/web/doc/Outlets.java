// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.ontology.Dip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Who reports an event, and who says what of it. */
record Outlets(List<Report> reports) {

    /** The values of a property, each with the outlets that tell it, the first to tell it first. */
    Map<Node, List<String>> tell(Node property) {
        Map<Node, List<String>> byValue = new LinkedHashMap<>();
        reports.forEach(report -> report.facts().all(property).forEach(value -> {
            List<String> outlets = byValue.computeIfAbsent(value, any -> new ArrayList<>());
            if (!outlets.contains(report.outlet())) {
                outlets.add(report.outlet());
            }
        }));
        return byValue;
    }

    /** Whether two of those that tell a value tell another one. */
    boolean disagree(Node property) {
        return reports.stream()
                        .map(report -> report.facts().all(property))
                        .filter(values -> !values.isEmpty())
                        .distinct()
                        .count()
                > 1;
    }

    /** On what they differ, in words; what was announced and then held is no difference. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        if (tell(Dip.status).keySet().containsAll(List.of(Dip.ACTUAL, Dip.NEGATED))) {
            found.add("whether it happened");
        }
        if (disagree(Dip.when)) {
            found.add("when it was");
        }
        if (disagree(Dip.place)) {
            found.add("where it was");
        }
        if (disagree(Dip.count)) {
            found.add("how often it was");
        }
        return found;
    }

    /** How many they are, in words. */
    String count() {
        long outlets = reports.stream().map(Report::outlet).distinct().count();
        String told = outlets == 1 ? "one outlet" : outlets + " outlets";
        return reports.size() > outlets ? told + " in " + reports.size() + " articles" : told;
    }
}
