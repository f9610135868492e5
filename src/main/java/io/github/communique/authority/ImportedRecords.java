// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.FullName;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.GraphReader;
import io.github.communique.rdf.Facts;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ListIris;
import io.github.communique.store.Store;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the lists in a store tell of names, written as the authority is, so that whoever reads articles can know them: persons by
 * their terms of office, organisations and places. What a list only adds to a record of the authority is added to that.
 */
public final class ImportedRecords {

    private static final List<Node> BODIES = List.of(Dip.ORGANISATION, Dip.PLACE);
    private static final List<Node> YEARS = List.of(Dip.term("from"), Dip.term("until"));
    private static final int LONGEST_ACRONYM = 5;

    private final AuthorityRecords authority;
    private final ListIris lists;

    public ImportedRecords(AuthorityRecords authority, Iris iris) {
        this.authority = authority;
        lists = new ListIris(iris);
    }

    /** The records that the lists in a store make. */
    public Graph of(Store store) {
        List<String> names = store.names().stream().filter(lists::isGraph).toList();
        Facts records = new Facts();
        if (!names.isEmpty()) {
            store.read(data -> {
                GraphReader all = new GraphReader(data.getDefaultGraph());
                names.forEach(name ->
                        new Listed(new GraphReader(data.getGraph(NodeFactory.createURI(name))), all, records).addAll());
                return names;
            });
        }
        return records.graph();
    }

    /** The things of one list. */
    private final class Listed {

        private final GraphReader list;
        private final GraphReader data;
        private final Facts records;

        Listed(GraphReader list, GraphReader data, Facts records) {
            this.list = list;
            this.data = data;
            this.records = records;
        }

        void addAll() {
            list.graph().stream(Node.ANY, Dip.identifiedAs, Node.ANY)
                    .map(Triple::getObject)
                    .distinct()
                    .forEach(this::add);
        }

        private void add(Node thing) {
            boolean known = thing.getURI().startsWith(Authorities.NS);
            boolean person = data.graph().contains(thing, RDF.type.asNode(), Dip.PERSON);
            if (person ? terms(thing) : known) {
                names(thing, person);
            }
            if (!known) {
                data.label(thing).ifPresent(label -> describe(thing, label));
            }
        }

        /** Writes the terms of a person; false if there are none that can be used. */
        private boolean terms(Node person) {
            boolean written = false;
            for (Triple member :
                    list.graph().find(Node.ANY, ORG.member.asNode(), person).toList()) {
                written |= term(person, member.getSubject());
            }
            return written;
        }

        private boolean term(Node person, Node tenure) {
            Optional<String> office = list.objects(tenure, Dip.office)
                    .flatMap(post -> list.label(post).stream())
                    .findFirst();
            Optional<Node> kind = office.flatMap(authority::officeKind);
            Optional<Node> side = list.objects(tenure, ORG.organization.asNode())
                    .flatMap(this::record)
                    .findFirst();
            if (kind.isEmpty() || side.isEmpty()) {
                return false;
            }
            String term = tenure.getURI();
            records.type(term, Dip.TENURE);
            records.label(term, office.orElseThrow());
            records.add(term, ORG.member.asNode(), person);
            records.add(term, Dip.term("officeKind"), kind.get());
            records.add(term, Dip.actsFor, side.get());
            YEARS.forEach(
                    property -> list.objects(tenure, property).forEach(year -> records.add(term, property, year)));
            return true;
        }

        /** Other names that do not mean something else by chance. */
        private void names(Node thing, boolean person) {
            list.objects(thing, SKOS.altLabel.asNode())
                    .map(Node::getLiteralLexicalForm)
                    .filter(name -> person ? FullName.of(name).isPresent() : telling(name))
                    .sorted()
                    .forEach(name -> records.english(thing.getURI(), SKOS.altLabel.asNode(), name));
        }

        private static boolean telling(String name) {
            return name.length() > LONGEST_ACRONYM && Character.isUpperCase(name.codePointAt(0));
        }

        /** Writes what the authority does not know: a person only by its terms. */
        private void describe(Node thing, String label) {
            if (records.graph().contains(Node.ANY, ORG.member.asNode(), thing)) {
                records.type(thing.getURI(), Dip.PERSON);
                records.label(thing.getURI(), label);
                records.english(thing.getURI(), FOAF.familyName.asNode(), label.substring(label.lastIndexOf(' ') + 1));
            }
            BODIES.stream()
                    .filter(type -> telling(label) && data.graph().contains(thing, RDF.type.asNode(), type))
                    .forEach(type -> {
                        records.type(thing.getURI(), type);
                        records.label(thing.getURI(), label);
                        names(thing, false);
                        data.objects(thing, Dip.inCountry)
                                .flatMap(this::record)
                                .forEach(state -> records.add(thing.getURI(), Dip.inCountry, state));
                    });
        }

        /** The record of the authority that a state or organisation of the data is matched to. */
        private Stream<Node> record(Node side) {
            return data.objects(side, SKOS.exactMatch.asNode())
                    .filter(match -> match.isURI() && match.getURI().startsWith(Authorities.NS))
                    .sorted(Comparator.comparing(Node::getURI));
        }
    }
}
