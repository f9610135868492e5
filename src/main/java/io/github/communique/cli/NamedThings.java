// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.extract.name.GazetteerNames;
import io.github.communique.extract.name.Names;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import io.github.communique.ontology.Dip;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ThingGraph;
import io.github.communique.rdf.ThingGraph.Described;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Finds the actors and places that a curator names:
 *
 * <pre>
 * party   IRI | ISO code | name of a state, organisation or group | full name (party) | name of one actor of the data
 * place   IRI | name | name (state)
 * </pre>
 */
final class NamedThings {

    private static final Pattern WITHIN = Pattern.compile("(.+?)\\s*\\((.+)\\)");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    private final Graph data;
    private final Iris iris;
    private final Gazetteer gazetteer;
    private final Names names;
    private final ThingGraph things;

    /** @param data all that is known, a copy or inside a reading */
    NamedThings(Graph data, Iris iris, House house) {
        this.data = data;
        this.iris = iris;
        gazetteer = house.library().gazetteer();
        names = new GazetteerNames(gazetteer);
        things = new ThingGraph(house.ontology(), iris);
    }

    /**
     * An actor.
     *
     * @throws IllegalArgumentException if none is so called, or several are; the message says what to do
     */
    Described party(String told) {
        String name = told.strip();
        if (name.startsWith(iris.base())) {
            return described(ThingName.iri(name, iris), "actor");
        }
        Matcher acting = WITHIN.matcher(name);
        if (acting.matches()) {
            return things.actor(person(acting.group(1), things.party(party(acting.group(2)))));
        }
        return known(name).map(things::actor).orElseGet(() -> ofData(name));
    }

    /**
     * A place.
     *
     * @throws IllegalArgumentException if none is so called; the message says what to do
     */
    Described place(String told) {
        String name = told.strip();
        if (name.startsWith(iris.base())) {
            return described(ThingName.iri(name, iris), "place");
        }
        Matcher within = WITHIN.matcher(name);
        if (within.matches()) {
            Party state = things.party(party(within.group(2)));
            Optional<String> record =
                    gazetteer.place(within.group(1), state.country()).map(found -> found.iri());
            return things.place(new Place(within.group(1), Optional.of(state), record));
        }
        return things.place(names.place(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no place \"" + name + "\" is known; say where it lies, as in " + name + " (Finland)")));
    }

    Party partyOf(String told) {
        return things.party(party(told));
    }

    Place placeOf(String told) {
        return things.placeOf(place(told));
    }

    private Described described(String iri, String kind) {
        return ThingGraph.in(data, iri)
                .orElseThrow(() -> new IllegalArgumentException("the data know no " + kind + " <" + iri + ">"));
    }

    private static Party person(String name, Party side) {
        return new Party(
                Party.Kind.PERSON, name, Optional.empty(), Optional.empty(), Optional.of(side), Optional.empty());
    }

    private Optional<Party> known(String name) {
        List<String> words = CODE.matcher(name).matches()
                ? gazetteer
                        .state(name)
                        .map(state -> List.of(state.label().split(" ")))
                        .orElse(List.of(name))
                : List.of(name.split("\\s+"));
        return names.partyAt(words, 0)
                .filter(found -> found.length() == words.size())
                .map(Names.Name::party);
    }

    private Described ofData(String name) {
        List<Node> found = data.stream(Node.ANY, RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en"))
                .map(Triple::getSubject)
                .filter(node -> data.contains(node, RDF.type.asNode(), Dip.ACTOR))
                .distinct()
                .toList();
        if (found.size() == 1) {
            return described(found.get(0).getURI(), "actor");
        }
        throw new IllegalArgumentException(
                found.isEmpty()
                        ? "no party \"" + name + "\" is known; say for whom it acts, as in " + name + " (Finland)"
                        : "\"" + name + "\" may be any of " + found + "; give one of these addresses");
    }
}
