// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.gate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ValidationProc;
import org.apache.jena.shacl.vocabulary.SHACL;

/**
 * Judges graphs by the SHACL shapes. The shapes are parsed once. Only nodes of the graph in hand are judged; the background
 * (the ontology's classes, the authority's actors) and the context are in view, so that shapes on a class cover its
 * subclasses and links may lead there.
 */
public final class Gate {

    /** The least confidence of what is told where nobody asks for another: below it more than half is wrong. */
    public static final String USUAL_CONFIDENCE = "0.40";

    /** The shape that refuses what is told with too little confidence. */
    public static final String CERTAINTY = "https://w3id.org/communique/shapes#event-certainty";

    private static final String FILES = "files";

    private final Shapes shapes;
    private final FocusShapes focusShapes;
    private final Findings findings;
    private final Graph background;
    private final Set<Node> general;

    /**
     * What is found.
     *
     * @param verdict the judgement
     * @param judged whether there was anything that a shape for its kind looked at
     */
    record Judgement(Verdict verdict, boolean judged) {}

    Gate(Shapes shapes, Graph background) {
        this.shapes = shapes;
        this.focusShapes = new FocusShapes(shapes);
        this.findings = new Findings(shapes.getGraph(), new NearestTerm(background));
        this.background = background;
        this.general =
                ShapeFiles.graph(FILES).find().mapWith(Triple::getSubject).toSet();
    }

    /**
     * The gate for what articles report: events, actors, places, quotations, evidence, articles.
     *
     * @param background at least the class hierarchy of the ontology; kept, not copied
     * @throws IllegalStateException if the packed shapes are missing or not sound
     */
    public static Gate forFacts(Graph background) {
        return new Gate(ShapeFiles.read("facts"), background);
    }

    /**
     * The same, asking for some confidence in what is told as well.
     *
     * @param background at least the class hierarchy of the ontology; kept, not copied
     * @param least the confidence from which on an event may go in
     */
    public static Gate forFacts(Graph background, BigDecimal least) {
        Graph shapes = ShapeFiles.graph("facts");
        Node certainty = NodeFactory.createURI(CERTAINTY);
        shapes.remove(certainty, SHACL.minInclusive, Node.ANY);
        shapes.add(certainty, SHACL.minInclusive, NodeFactory.createLiteralByValue(least));
        return new Gate(ShapeFiles.parse(shapes), background);
    }

    /**
     * The gate for files of any kind: what {@link #forFacts} judges, the ontology and the lexicon themselves, and
     * the terms, addresses and names of any file.
     *
     * @param background the ontology, and the classes and properties of the lexicon; kept, not copied
     * @throws IllegalStateException if the packed shapes are missing or not sound
     */
    public static Gate forFiles(Graph background) {
        return new Gate(ShapeFiles.read("facts", "knowledge", FILES), background);
    }

    /** The properties of which nothing may have two values, or two in one language, by the shapes for facts. */
    public static Set<Node> singleValued() {
        return Stream.concat(singleValue().stream(), singleInALanguage().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of which nothing may have two values at all. */
    public static Set<Node> singleValue() {
        Graph shapes = ShapeFiles.graph("facts");
        return paths(shapes, shapes.stream(Node.ANY, SHACL.maxCount, Node.ANY).filter(most -> most.getObject()
                .getLiteralLexicalForm()
                .equals("1")));
    }

    /** Those of which nothing may have two values in one language. */
    public static Set<Node> singleInALanguage() {
        Graph shapes = ShapeFiles.graph("facts");
        return paths(shapes, shapes.stream(Node.ANY, SHACL.uniqueLang, Node.ANY));
    }

    private static Set<Node> paths(Graph shapes, Stream<Triple> asked) {
        return asked.map(Triple::getSubject)
                .filter(shape -> !shapes.contains(shape, SHACL.severity, SHACL.Warning))
                .flatMap(shape -> shapes.stream(shape, SHACL.path, Node.ANY))
                .map(Triple::getObject)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Judges every node of a graph that describes itself whole. */
    public Verdict judge(Graph facts) {
        return judge(facts, Graph.emptyGraph);
    }

    /**
     * Judges every node of a graph with a context in view, such as the rest of the article's graph for one event.
     *
     * @param facts what is judged
     * @param context what may be pointed to; none of it is judged
     */
    public Verdict judge(Graph facts, Graph context) {
        return judgement(facts, context).verdict();
    }

    /** The same for a graph that describes itself whole, with whether there was anything to judge. */
    Judgement judgement(Graph facts) {
        return judgement(facts, Graph.emptyGraph);
    }

    private Judgement judgement(Graph facts, Graph context) {
        Graph view = new Union(facts, context.isEmpty() ? background : new Union(context, background));
        ValidationContext validation = ValidationContext.create(shapes, view);
        Map<Node, Set<Shape>> targets = focusShapes.of(facts, view);
        targets.forEach((focus, judges) ->
                judges.forEach(shape -> ValidationProc.execValidateShape(validation, view, shape, focus)));
        return new Judgement(
                verdict(validation.generateReport()), targets.values().stream().anyMatch(this::ofTheirKind));
    }

    private boolean ofTheirKind(Set<Shape> judges) {
        return judges.stream().anyMatch(shape -> !general.contains(shape.getShapeNode()));
    }

    private Verdict verdict(ValidationReport report) {
        List<Verdict.Finding> found = findings.of(report);
        boolean refused = found.stream().anyMatch(finding -> finding.severity() == Verdict.Severity.VIOLATION);
        return refused ? new Verdict.Refused(found, report.getGraph()) : new Verdict.Accepted(found, report.getGraph());
    }

    /** The shapes as one graph, for those who look at them. */
    Graph shapesGraph() {
        return shapes.getGraph();
    }
}
