// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import io.github.communique.gate.Gate;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import io.github.communique.rdf.EventRevision;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps what curators correct in graphs of their own, and lets it win in the graphs of articles whenever these are read. What
 * had been read stays beside it, so that a correction can be undone.
 */
public final class Corrector {

    private final Store store;
    private final Iris iris;
    private final CorrectionGraph graphs;
    private final ArticleCorrector articles;

    /** @param gate that what is corrected must pass, too */
    public Corrector(Store store, Ontology ontology, Iris iris, Supplier<Gate> gate) {
        this.store = store;
        this.iris = iris;
        graphs = new CorrectionGraph(iris);
        articles = new ArticleCorrector(iris, new EventRevision(ontology), gate);
    }

    /** What becomes of a correction. */
    public sealed interface Outcome {

        /** The graphs that change with it. */
        record Made(Map<String, Graph> changes) implements Outcome {}

        /** The shapes refuse what it would make of the event. */
        record Refused(String why) implements Outcome {}
    }

    /**
     * Graphs of articles with their corrections.
     *
     * @param changes the graphs as corrections have them, and what is kept with them of how they were read
     * @param unheld what does not hold any more, by the article that is read so
     */
    public record Corrected(Map<String, Graph> changes, Map<String, List<Unheld>> unheld) {}

    /** Lets corrections win in graphs that were read just now. */
    public Corrected with(Map<String, Graph> read) {
        CorrectionBook book = CorrectionBook.of(store, graphs);
        if (book.isEmpty()) {
            return new Corrected(read, Map.of());
        }
        Map<String, Graph> changes = new LinkedHashMap<>();
        Map<String, List<Unheld>> unheld = new LinkedHashMap<>();
        read.forEach((article, graph) ->
                unheld.put(article, correct(article, graph, () -> store.graph(article), book, changes)));
        return new Corrected(changes, unheld);
    }

    /** Which corrected events are read so that their corrections do not hold any more. */
    public List<Unheld> unheld() {
        CorrectionBook book = CorrectionBook.of(store, graphs);
        Set<String> touched = new TreeSet<>();
        book.all().forEach(correction -> touched.addAll(touched(correction, book)));
        List<Unheld> unheld = new ArrayList<>();
        for (String article : touched) {
            Graph published = store.graph(article);
            Graph read = articles.asRead(article, published, book);
            unheld.addAll(correct(article, read, () -> published, book, new LinkedHashMap<>()));
        }
        return unheld;
    }

    /** Makes a correction. */
    public Outcome make(Correction correction) {
        CorrectionBook book = CorrectionBook.of(store, graphs);
        Map<String, Graph> changes = new LinkedHashMap<>();
        changes.put(graphs.name(correction), graphs.of(correction));
        CorrectionBook next = book.with(correction);
        return outcome(correction, again(correction, book, next, changes), changes);
    }

    /** Takes a correction back; refused where what else was corrected of the event cannot stand without it. */
    public Outcome undo(Correction correction) {
        CorrectionBook book = CorrectionBook.of(store, graphs);
        CorrectionBook next = book.without(correction);
        Map<String, Graph> changes = new LinkedHashMap<>();
        List<Unheld> unheld = again(correction, book, next, changes);
        changes.put(graphs.name(correction), Graph.emptyGraph);
        Node event = NodeFactory.createURI(correction.event());
        if (!next.acts().containsKey(event)) {
            book.readings(event).forEach(reading -> changes.put(graphs.name(reading), Graph.emptyGraph));
        }
        return outcome(correction, unheld, changes);
    }

    /** What else of the article does not hold any more stays as it is, and stands in no other correction's way. */
    private static Outcome outcome(Correction correction, List<Unheld> unheld, Map<String, Graph> changes) {
        return unheld.stream()
                .filter(one -> one.event().equals(correction.event()))
                .findFirst()
                .<Outcome>map(one -> new Outcome.Refused(one.why()))
                .orElseGet(() -> new Outcome.Made(changes));
    }

    /** The graphs that change where an article is gone: nothing is kept of how it was read or of what was added to it. */
    public Map<String, Graph> forgetting(String article) {
        CorrectionBook book = CorrectionBook.of(store, graphs);
        Map<String, Graph> changes = new LinkedHashMap<>();
        book.all().stream()
                .filter(correction -> added(correction).filter(article::equals).isPresent())
                .forEach(correction -> changes.put(graphs.name(correction), Graph.emptyGraph));
        book.readings().values().stream()
                .flatMap(byArticle -> Optional.ofNullable(byArticle.get(article)).stream())
                .forEach(reading -> changes.put(graphs.name(reading), Graph.emptyGraph));
        return changes;
    }

    /** All corrections, the oldest first. */
    public List<Correction> all() {
        return CorrectionBook.of(store, graphs).all();
    }

    /** The IRI of a correction. */
    public String iri(Correction correction) {
        return iris.correction(correction.event(), correction.when());
    }

    /** The graphs of the articles that tell of an event. */
    public Set<String> tellingOf(String event) {
        return store.read(dataset ->
                Iter.toList(dataset.find(Node.ANY, NodeFactory.createURI(event), Dip.status, Node.ANY)).stream()
                        .map(Quad::getGraph)
                        .map(Node::getURI)
                        .filter(iris::isArticleGraph)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The graph of an article as it was read, before any correction. */
    public Graph asRead(String article) {
        return articles.asRead(article, store.graph(article), CorrectionBook.of(store, graphs));
    }

    /** The articles in which a correction has something to correct. */
    private Set<String> touched(Correction correction, CorrectionBook book) {
        Set<String> touched = tellingOf(correction.event());
        book.readings(NodeFactory.createURI(correction.event())).forEach(reading -> touched.add(reading.article()));
        added(correction).ifPresent(touched::add);
        touched.retainAll(store.names());
        return touched;
    }

    private List<Unheld> again(
            Correction correction, CorrectionBook book, CorrectionBook next, Map<String, Graph> changes) {
        List<Unheld> unheld = new ArrayList<>();
        for (String article : touched(correction, book)) {
            Graph published = store.graph(article);
            Graph read = articles.asRead(article, published, book);
            unheld.addAll(correct(article, read, () -> published, next, changes));
        }
        return unheld;
    }

    private List<Unheld> correct(
            String article, Graph read, Supplier<Graph> before, CorrectionBook book, Map<String, Graph> changes) {
        ArticleCorrector.Corrected corrected = articles.correct(article, read, before, book);
        changes.put(article, corrected.graph());
        corrected.readings().forEach(reading -> changes.put(graphs.name(reading), graphs.of(reading)));
        return corrected.unheld();
    }

    private Optional<String> added(Correction correction) {
        return correction.statements().stream(Node.ANY, Dip.reportedIn, Node.ANY)
                .filter(fact -> correction.kind() == Correction.Kind.ADDITION)
                .map(fact -> iris.graphOf(fact.getObject().getURI()))
                .findFirst();
    }
}
