// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads who held which office when: by the articles that witness it, by lists, and by the authority. */
record TenureReader(Graph data, AuthorityRecords authority) {

    List<Tenure> read() {
        List<Tenure> found = new ArrayList<>();
        data.find(Node.ANY, RDF.type.asNode(), Dip.TENURE)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(tenure -> witnessed(tenure).ifPresent(found::add));
        Map<Node, String> sides = byRecord();
        data.find(Node.ANY, RDF.type.asNode(), Dip.PERSON)
                .mapWith(Triple::getSubject)
                .toList()
                .forEach(person -> found.addAll(known(person, sides)));
        return found;
    }

    private Optional<Tenure> witnessed(Node tenure) {
        Optional<Node> person = one(tenure, ORG.member.asNode());
        Optional<Node> side = one(tenure, ORG.organization.asNode());
        Optional<Node> first = one(tenure, Dip.witnessed).or(() -> one(tenure, Dip.term("from")));
        Optional<Node> last = one(tenure, Dip.witnessed).or(() -> one(tenure, Dip.term("until")));
        Optional<String> office = one(tenure, Dip.office)
                .flatMap(post -> one(post, RDFS.label.asNode()))
                .map(Node::getLiteralLexicalForm);
        return person.isEmpty() || side.isEmpty() || first.isEmpty() || office.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tenure(
                        EntityReader.oneOf(data, person.get())
                                .orElse(person.get())
                                .toString(),
                        Name.plain(office.get()),
                        side.get().toString(),
                        first.get().getLiteralLexicalForm(),
                        last.map(Node::getLiteralLexicalForm).orElse("")));
    }

    private List<Tenure> known(Node person, Map<Node, String> sides) {
        return data.find(person, SKOS.exactMatch.asNode(), Node.ANY).mapWith(Triple::getObject).toList().stream()
                .flatMap(record -> authority.posts(record).stream())
                .filter(post -> sides.containsKey(post.side()))
                .map(post ->
                        new Tenure(person.toString(), post.office(), sides.get(post.side()), post.from(), post.until()))
                .toList();
    }

    private Map<Node, String> byRecord() {
        Map<Node, String> things = new HashMap<>();
        data.find(Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)
                .forEachRemaining(triple ->
                        things.put(triple.getObject(), triple.getSubject().toString()));
        return things;
    }

    private Optional<Node> one(Node subject, Node property) {
        return data.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .findFirst();
    }
}
