// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;

/** Adds up, article by article, how well the events found agree with those of a careful reader. */
public final class Evaluation {

    private static final Figures NONE = new Figures(0, 0, 0);

    private final Ontology ontology;
    private final Map<String, Figures> measures = new TreeMap<>();
    private final Map<String, TypeFigures> types = new TreeMap<>();
    private final Funnel funnel = new Funnel();
    private final Funnel hinted = new Funnel();
    private final List<Fault> missed = new ArrayList<>();
    private final List<Fault> wrong = new ArrayList<>();
    private int articles;
    private int negatives;
    private int falseAlarms;

    public Evaluation(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Counts an article with the graph of what was found in it, and what was found on the way. */
    public void add(GoldArticle article, Graph graph, List<Attempt> attempts) {
        add(article, graph, attempts, List.of());
    }

    /** The same, where something else was found as well that only gave hints to who decided. */
    public void add(GoldArticle article, Graph graph, List<Attempt> attempts, List<Attempt> hints) {
        hinted.attempted(hints);
        List<ToldEvent> gold = article.events();
        List<ToldEvent> found = new GraphTellings(graph).events(ontology);
        articles++;
        negatives += article.negative() ? 1 : 0;
        falseAlarms += article.negative() ? found.size() : 0;
        List<Agreement> pairs = Alignment.of(gold, found, Agreement::ofEvent);
        addEvents(gold, found, pairs);
        addFacts(gold, found);
        addFaults(article, found, pairs, attempts);
    }

    /** Events whose type, an evidence sentence and half of the parties agree. */
    public Figures events() {
        return measure("event");
    }

    /** Events by an evidence sentence alone. */
    public Figures spotted() {
        return measure("spotted");
    }

    /** Types, parties with roles, dates, places and speakers of events that are spotted. */
    public Figures facts() {
        return measure("fact");
    }

    /** The events by type, the most frequent first. */
    public List<TypeFigures> byType() {
        return types.values().stream()
                .sorted(Comparator.comparing(type -> -type.gold()))
                .toList();
    }

    /** What became by type of all that was found on the way, the most often matched first. */
    public List<FunnelFigures> funnel() {
        return funnel.byType();
    }

    /** The same for what only gave hints, where there is such. */
    public List<FunnelFigures> hints() {
        return hinted.byType();
    }

    /** The reader's events that were not found, with where each was lost. */
    public List<Fault> missed() {
        return List.copyOf(missed);
    }

    /** The events that were told and are not right. */
    public List<Fault> wrong() {
        return List.copyOf(wrong);
    }

    /** How often a slot of a right event is right: {@code date}, {@code place}, {@code status} or {@code speaker}. */
    public Figures slot(String name) {
        return measure("slot " + name);
    }

    public int articles() {
        return articles;
    }

    /** How many articles hold no event at all. */
    public int negatives() {
        return negatives;
    }

    /** How many events were found in articles that hold none. */
    public int falseAlarms() {
        return falseAlarms;
    }

    private void addEvents(List<ToldEvent> gold, List<ToldEvent> found, List<Agreement> pairs) {
        count("event", pairs.size(), found.size(), gold.size());
        gold.forEach(event -> count(new TypeFigures(event.type(), 1, 0, 0, 0)));
        found.forEach(event -> count(new TypeFigures(event.type(), 0, 0, 1, 0)));
        pairs.forEach(pair -> {
            count(new TypeFigures(pair.gold().type(), 0, 1, 0, 0));
            count(new TypeFigures(pair.found().type(), 0, 0, 0, 1));
        });
        addSlot("date", pairs, pair -> pair.gold().date().isPresent(), Agreement::ofDate);
        addSlot("place", pairs, pair -> pair.gold().place().isPresent(), Agreement::ofPlace);
        addSlot("status", pairs, Objects::nonNull, Agreement::ofStatus);
        addSlot("speaker", pairs, pair -> pair.gold().speaker().isPresent(), Agreement::ofSpeaker);
    }

    private void addFacts(List<ToldEvent> gold, List<ToldEvent> found) {
        List<Agreement> pairs = Alignment.of(gold, found, Agreement::ofEvidence);
        count("spotted", pairs.size(), found.size(), gold.size());
        count("fact", pairs.stream().mapToInt(Agreement::facts).sum(), facts(found), facts(gold));
    }

    private void addFaults(GoldArticle article, List<ToldEvent> found, List<Agreement> pairs, List<Attempt> attempts) {
        List<ToldEvent> open = new ArrayList<>(article.events());
        List<ToldEvent> surplus = new ArrayList<>(found);
        funnel.attempted(attempts);
        pairs.forEach(pair -> {
            funnel.right(pair);
            open.remove(pair.gold());
            surplus.remove(pair.found());
        });
        open.forEach(gold -> missed.add(Fault.missed(article, gold, funnel.lost(gold, attempts))));
        surplus.forEach(event -> wrong.add(Fault.wrong(article, event)));
    }

    private void addSlot(String name, List<Agreement> pairs, Predicate<Agreement> told, Predicate<Agreement> right) {
        List<Agreement> asked = pairs.stream().filter(told).toList();
        int hits = (int) asked.stream().filter(right).count();
        count("slot " + name, hits, asked.size(), asked.size());
    }

    private Figures measure(String name) {
        return measures.getOrDefault(name, NONE);
    }

    private void count(String name, int hits, int found, int gold) {
        measures.merge(name, new Figures(hits, found, gold), Evaluation::sum);
    }

    private void count(TypeFigures figures) {
        types.merge(figures.type(), figures, TypeFigures::plus);
    }

    private static Figures sum(Figures one, Figures other) {
        return one.plus(other.hits(), other.found(), other.gold());
    }

    private static int facts(List<ToldEvent> tellings) {
        return tellings.stream().mapToInt(ToldEvent::facts).sum();
    }
}
