// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.stream;

import io.github.communique.store.History;
import io.github.communique.store.Revision;
import io.github.communique.web.graph.Packed;
import java.time.Instant;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Tells the root, a page or a member in RDF. */
final class StreamDescription {

    private final StreamTerms names;
    private final History history;
    private final Pages pages;
    private final Graph context;

    StreamDescription(StreamTerms names, History history, Pages pages) {
        this.names = names;
        this.history = history;
        this.pages = pages;
        context = Packed.graph("/web/stream.ttl", names.base());
    }

    /** The root: what the stream is, and where its pages stand with the times they cover. */
    DatasetGraph root() {
        DatasetGraph root = empty();
        context.stream().forEach(root.getDefaultGraph()::add);
        pages.bounds().forEach(page -> relate(root.getDefaultGraph(), page));
        return root;
    }

    private void relate(Graph root, Pages.Bounds page) {
        relate(root, page, names.bound("from", page.number()), StreamTerms.FROM, page.from());
        page.to().ifPresent(to -> relate(root, page, names.bound("to", page.number()), StreamTerms.TO, to));
    }

    private void relate(Graph root, Pages.Bounds page, Node relation, Node type, Instant bound) {
        root.add(names.root(), StreamTerms.RELATION, relation);
        root.add(relation, RDF.type.asNode(), type);
        root.add(relation, StreamTerms.TARGET, names.page(page.number()));
        root.add(relation, StreamTerms.PATH, DCTerms.created.asNode());
        root.add(relation, StreamTerms.VALUE, time(bound));
    }

    /** A page with its members; their facts only where the language has a graph for each. */
    DatasetGraph page(long number, StreamForm form) {
        DatasetGraph page = empty();
        Graph told = page.getDefaultGraph();
        told.add(names.page(number), RDF.type.asNode(), StreamTerms.NODE);
        if (pages.full(number)) {
            told.add(
                    names.page(number),
                    StreamTerms.IMMUTABLE,
                    NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        }
        for (Revision revision : pages.revisions(number)) {
            if (names.ofArticle(revision)) {
                tell(told, revision);
                if (form.quads()) {
                    page.addGraph(names.member(revision), history.content(revision.number()));
                }
            }
        }
        return page;
    }

    /** One member with its facts; a language without named graphs has them beside what is told of the member. */
    DatasetGraph member(Revision revision, StreamForm form) {
        DatasetGraph member = empty();
        tell(member.getDefaultGraph(), revision);
        Graph facts = history.content(revision.number());
        if (form.quads()) {
            member.addGraph(names.member(revision), facts);
        } else {
            facts.stream().forEach(member.getDefaultGraph()::add);
        }
        return member;
    }

    private void tell(Graph told, Revision revision) {
        Node member = names.member(revision);
        Node article = NodeFactory.createURI(revision.graph());
        told.add(names.stream(), StreamTerms.MEMBER, member);
        told.add(member, RDF.type.asNode(), StreamTerms.type(revision.kind()));
        told.add(member, DCTerms.created.asNode(), time(revision.when()));
        told.add(member, DCTerms.isVersionOf.asNode(), article);
        told.add(member, StreamTerms.OBJECT, article);
        reason(revision).ifPresent(why -> told.add(Triple.create(member, StreamTerms.SUMMARY, why)));
    }

    private static Optional<Node> reason(Revision revision) {
        return revision.why().map(why -> NodeFactory.createLiteralLang(why, "en"));
    }

    private static Node time(Instant when) {
        return NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
    }

    private DatasetGraph empty() {
        Graph graph = GraphFactory.createDefaultGraph();
        DatasetGraph dataset = DatasetGraphFactory.create(graph);
        context.getPrefixMapping().getNsPrefixMap().forEach((name, namespace) -> {
            graph.getPrefixMapping().setNsPrefix(name, namespace);
            dataset.prefixes().add(name, namespace);
        });
        return dataset;
    }
}
