// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** All things of one state of the data that can be looked up. */
final class EntityIndex {

    private final Map<String, Entity> byIri = new HashMap<>();
    private final NameIndex names;
    private final Set<String> codes = new HashSet<>();
    private final Map<String, List<Tenure>> bySide = new HashMap<>();
    private final Map<String, List<Tenure>> byPerson = new HashMap<>();

    private EntityIndex(List<Entity> entities, List<Tenure> tenures) {
        entities.forEach(entity -> byIri.putIfAbsent(entity.iri(), entity));
        names = new NameIndex(byIri.values());
        byIri.values().forEach(entity -> codes.addAll(List.of(entity.code(), entity.iso3(), entity.wikidata())));
        codes.remove("");
        for (Tenure tenure : tenures) {
            bySide.computeIfAbsent(tenure.side(), side -> new ArrayList<>()).add(tenure);
            byPerson.computeIfAbsent(tenure.person(), person -> new ArrayList<>())
                    .add(tenure);
        }
    }

    static EntityIndex of(DatasetGraph dataset, Ontology ontology, AuthorityRecords authority) {
        Graph data = Extract.of(dataset);
        List<Entity> entities = new ArrayList<>(new EntityReader(data, mentions(dataset), authority).read());
        entities.addAll(new TypeReader(ontology).read());
        return new EntityIndex(entities, new TenureReader(data, authority).read());
    }

    /** In how many reports of events each thing is a party or the place. */
    private static Map<Node, Long> mentions(DatasetGraph dataset) {
        Map<Node, Long> mentions = new HashMap<>();
        List.of(Dip.participant, Dip.place).forEach(property -> dataset.findNG(Node.ANY, Node.ANY, property, Node.ANY)
                .forEachRemaining(quad -> mentions.merge(quad.getObject(), 1L, Long::sum)));
        return mentions;
    }

    NameIndex names() {
        return names;
    }

    Optional<Entity> entity(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Whether a text is the code or the address of one thing here. */
    boolean isCode(String text) {
        return byIri.containsKey(text) || codes.contains(text.toUpperCase(Locale.ROOT));
    }

    Iterable<Entity> all() {
        return byIri.values();
    }

    /** Who held the offices of a state or organisation. */
    List<Tenure> tenuresAt(String side) {
        return bySide.getOrDefault(side, List.of());
    }

    /** The offices of a person. */
    List<Tenure> tenuresOf(String person) {
        return byPerson.getOrDefault(person, List.of());
    }
}
