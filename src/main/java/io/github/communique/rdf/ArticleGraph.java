// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import io.github.communique.model.Article;
import io.github.communique.model.Help;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;

/** Makes the graph of an article: the article, where the graph comes from, and the events that may go in. */
public final class ArticleGraph {

    private static final String PROGRAM = "Communiqué";

    private final Ontology ontology;
    private final Iris iris;
    private final String version;
    private final Clock clock;

    /**
     * A maker of article graphs.
     *
     * @param version of the program
     * @param clock tells when an extraction is made
     */
    public ArticleGraph(Ontology ontology, Iris iris, String version, Clock clock) {
        this.ontology = ontology;
        this.iris = iris;
        this.version = version;
        this.clock = clock;
    }

    /** The whole graph of an article. */
    public Graph of(Article article, Collection<Graph> events) {
        return of(article, events, Optional.empty());
    }

    /**
     * The whole graph of an article.
     *
     * @param help what a language model gave to it, where one was asked
     */
    public Graph of(Article article, Collection<Graph> events, Optional<Help> help) {
        Graph graph = frame(article, help);
        events.forEach(event -> GraphUtil.addInto(graph, event));
        return graph;
    }

    /** What there is to say of an article without its events: what it tells of itself, and the extraction. */
    public Graph frame(Article article) {
        return frame(article, Optional.empty());
    }

    private Graph frame(Article article, Optional<Help> help) {
        Facts facts = new Facts();
        String iri = ArticleFacts.describe(facts, iris, article);
        String document = iris.articleGraph(article);
        facts.link(document, FOAF.primaryTopic.asNode(), iri);
        facts.link(document, Terms.wasDerivedFrom, iri);
        facts.link(document, Terms.wasGeneratedBy, activity(facts, article, iri, help));
        return facts.graph();
    }

    /** Whether two graphs of an article say the same, whenever they were made. */
    public static boolean sameFacts(Graph one, Graph other) {
        return timeless(one).isIsomorphicWith(timeless(other));
    }

    private String activity(Facts facts, Article article, String iri, Optional<Help> help) {
        String activity = iris.activity(article);
        facts.type(activity, Terms.PROV_ACTIVITY);
        facts.link(activity, Terms.used, iri);
        facts.link(activity, Terms.wasAssociatedWith, software(facts));
        help.ifPresent(given -> HelpFacts.describe(facts, iris, activity, given));
        facts.text(activity, Dip.ontologyVersion, ontology.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        facts.time(activity, Terms.startedAtTime, now);
        return activity;
    }

    private String software(Facts facts) {
        String software = iris.software(PROGRAM, version);
        facts.type(software, Terms.PROV_AGENT);
        facts.label(software, PROGRAM + " " + version);
        return software;
    }

    private static Graph timeless(Graph graph) {
        Graph rest = EventExcerpt.copy(graph);
        rest.remove(Node.ANY, Terms.startedAtTime, Node.ANY);
        HelpFacts.OF_A_RUN.forEach(property -> rest.remove(Node.ANY, property, Node.ANY));
        return rest;
    }
}
