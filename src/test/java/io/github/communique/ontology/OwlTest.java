// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.conformance.Shows;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileReport;
import org.semanticweb.owlapi.rdf.turtle.parser.TurtleOntologyParserFactory;
import org.semanticweb.owlapi.reasoner.OWLReasoner;
import uk.ac.manchester.cs.owl.owlapi.OWLDataFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyManagerImpl;

/** The modules together, judged by an OWL 2 profile checker and a reasoner. */
class OwlTest {

    private static final List<String> WORDS =
            List.of("ontology/authorities/authority.ttl", "ontology/lexicon/frame.ttl");

    @Test
    @Shows("owl-dl")
    void theModulesTogetherAreInOwl2Dl() throws OWLOntologyCreationException {
        OWLProfileReport report = new OWL2DLProfile().checkOntology(owl(merged()));
        assertThat(report.getViolations()).isEmpty();
    }

    @Test
    void aPropertyThatIsTwoKindsAtOnceIsNoOwl2Dl() throws OWLOntologyCreationException {
        Graph broken = merged();
        broken.add(Dip.place, RDF.type.asNode(), OWL2.DatatypeProperty.asNode());
        assertThat(new OWL2DLProfile().checkOntology(owl(broken)).isInProfile()).isFalse();
    }

    @Test
    @Shows("owl-consistent")
    void theModulesTogetherAreConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(owl(merged()));
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(names(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()))
                .isEmpty();
    }

    @Test
    void aNodeThatIsBothStateAndPersonIsInconsistent() throws OWLOntologyCreationException {
        Graph broken = merged();
        Node both = Dip.term("both");
        List.of(OWL2.NamedIndividual.asNode(), Dip.STATE, Dip.PERSON)
                .forEach(type -> broken.add(both, RDF.type.asNode(), type));
        assertThat(new ReasonerFactory().createReasoner(owl(broken)).isConsistent())
                .isFalse();
    }

    /**
     * All modules as one ontology, with the words in which lexicon and authority are written. Headers and imports, which
     * only hold the files together, are left out.
     */
    private static Graph merged() {
        Graph merged = Modules.read();
        WORDS.forEach(file -> GraphUtil.addInto(merged, Modules.read(file)));
        List<Node> headers = merged.find(Node.ANY, RDF.type.asNode(), OWL2.Ontology.asNode())
                .mapWith(Triple::getSubject)
                .toList();
        headers.forEach(header -> merged.remove(header, Node.ANY, Node.ANY));
        return merged;
    }

    private static OWLOntology owl(Graph graph) throws OWLOntologyCreationException {
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
        return manager().loadOntologyFromOntologyDocument(new StringDocumentSource(triples.toString()));
    }

    /** A manager that reads Turtle alone; the usual one would ask for the parsers of another RDF library. */
    private static OWLOntologyManager manager() {
        OWLOntologyManager manager = new OWLOntologyManagerImpl(new OWLDataFactoryImpl(), new ReentrantReadWriteLock());
        manager.getOntologyParsers().add(new TurtleOntologyParserFactory());
        manager.getOntologyFactories().add(new OWLOntologyFactoryImpl(OWLOntologyImpl::new));
        return manager;
    }

    private static Set<String> names(Set<OWLClass> classes) {
        return classes.stream().map(OWLClass::toStringID).collect(Collectors.toSet());
    }
}
