// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.curation;

import io.github.communique.model.EventType;
import io.github.communique.ontology.Ontology;
import io.github.communique.view.EventOutcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The facts of an event as fields of a form, and what somebody made of them. */
record FactForm(Ontology ontology) {

    private static final String BEFORE = "was-";

    /**
     * Shows a field for each fact.
     *
     * @param sent in the form before; what it says is shown again
     */
    void show(Element form, ToldFacts told, CuratorVisit sent) {
        for (CuratedFact fact : CuratedFact.values()) {
            String was = sent.posted() ? sent.field(BEFORE + fact.word()) : told.shown(fact);
            String now = sent.posted() ? sent.field(fact.word()) : was;
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", BEFORE + fact.word())
                    .attr("value", was);
            field(form, fact, now);
        }
    }

    private void field(Element form, CuratedFact fact, String value) {
        switch (fact) {
            case TYPE -> DeskFields.select(form, fact.word(), fact.label(), value, types(value));
            case STATUS -> DeskFields.select(form, fact.word(), fact.label(), value, statuses());
            case SOURCE, TARGET, PARTICIPANT -> parties(form, fact, value);
            case WHEN ->
                DeskFields.hint(
                        DeskFields.input(form, fact.word(), fact.label(), value),
                        "2021-03-22, 2021-03, 2021 or 2021-03-22/2021-03-24");
            case PLACE ->
                DeskFields.hint(DeskFields.input(form, fact.word(), fact.label(), value), "Oslo, or Halden (Norway)");
        }
    }

    private static void parties(Element form, CuratedFact fact, String value) {
        int rows = (int) Math.min(6, value.lines().count() + 1);
        DeskFields.hint(
                DeskFields.area(form, fact.word(), fact.label(), value, rows),
                "A party a line: a name, an ISO code such as FI, or a person with whom it acts for, such as Maria Lind (Finland)");
    }

    private Map<String, String> types(String chosen) {
        Map<String, String> types = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            types.put("", "choose one");
        }
        ontology.eventTypes().forEach(type -> types.put(type.name(), label(type)));
        return types;
    }

    private String label(EventType type) {
        return ontology.label(type.iri()).orElse(type.name());
    }

    private static Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        for (String status : List.of("Actual", "Planned", "Negated")) {
            statuses.put(status, EventOutcome.ofName(status).words());
        }
        return statuses;
    }

    /** The facts that were made other than the form showed them first. */
    Map<CuratedFact, List<String>> changed(CuratorVisit sent, ToldFacts told) {
        Map<CuratedFact, List<String>> changed = new EnumMap<>(CuratedFact.class);
        for (CuratedFact fact : CuratedFact.values()) {
            List<String> now = lines(sent.field(fact.word()));
            if (!now.equals(lines(sent.field(BEFORE + fact.word())))) {
                changed.put(
                        fact, now.stream().map(line -> told.meant(fact, line)).toList());
            }
        }
        return changed;
    }

    /** The same in words: what each said before, and says now. */
    static List<String> words(CuratorVisit sent, Map<CuratedFact, List<String>> changed) {
        return changed.keySet().stream()
                .map(fact -> fact.label() + ": " + said(sent.field(BEFORE + fact.word())) + " → "
                        + said(sent.field(fact.word())))
                .toList();
    }

    private static String said(String lines) {
        return lines.isBlank() ? "none" : String.join(", ", lines(lines));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
