// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.chart.LocatorMap;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Wgs84;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.jsoup.nodes.Element;

/** Shows where a place lies, by the record that it is matched to or else by its country. */
record PlaceMap(ThingStatements facts, LocatorMap map) {

    /** Where the facts of the thing go: beside the map of a place, or where all else stands. */
    Element beside(Element main) {
        String country = facts.one(Dip.inCountry)
                .flatMap(state -> facts.of(state).text(Dip.countryCode))
                .orElse("");
        Optional<LocatorMap.Position> position = position();
        Optional<Element> drawing = Optional.of(facts.name())
                .filter(name -> facts.has(RDF.type.asNode(), Dip.PLACE))
                .flatMap(name -> map.drawing(name, position, country));
        return drawing.map(shown -> show(main.appendElement("div").addClass("located"), shown, position))
                .orElse(main);
    }

    private static Element show(Element located, Element drawing, Optional<LocatorMap.Position> position) {
        Element facts = located.appendElement("div");
        Element figure = located.appendElement("figure");
        figure.appendChild(drawing);
        figure.appendElement("figcaption")
                .text(position.map(PlaceMap::words).orElse("Its country; where in it is not known here."));
        return facts;
    }

    private Optional<LocatorMap.Position> position() {
        return Stream.concat(Stream.of(facts.thing()), facts.elsewhere().stream())
                .map(facts::of)
                .flatMap(place -> told(place).stream())
                .findFirst();
    }

    private static Optional<LocatorMap.Position> told(ThingStatements place) {
        return degrees(place, Wgs84.LATITUDE)
                .flatMap(north -> degrees(place, Wgs84.LONGITUDE).map(east -> new LocatorMap.Position(north, east)));
    }

    private static Optional<Double> degrees(ThingStatements place, Node axis) {
        return place.text(axis).flatMap(told -> Wgs84.degrees(axis, told));
    }

    private static String words(LocatorMap.Position position) {
        return degrees(position.latitude(), "N", "S") + ", " + degrees(position.longitude(), "E", "W");
    }

    private static String degrees(double value, String positive, String negative) {
        return String.format(Locale.ROOT, "%.2f° %s", Math.abs(value), value < 0 ? negative : positive);
    }
}
