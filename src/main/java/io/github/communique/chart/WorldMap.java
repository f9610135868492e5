// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;

/** A map of the world with a circle in every country that has events, the larger the more. */
public final class WorldMap {

    private static final double LARGEST = 26;
    private static final double SMALLEST = 3.5;

    private final Atlas atlas = Atlas.load();

    /**
     * What is to be seen of a country.
     *
     * @param code ISO 3166-1, two letters
     * @param name of the country
     * @param size how much there is of it
     * @param address where more of it stands
     */
    public record Country(String code, String name, PlainCount size, String address) {

        /** One in which events took place. */
        public Country(String code, String name, long events, String address) {
            this(code, name, PlainCount.ofEvents(events), address);
        }

        long total() {
            return size.total();
        }
    }

    /** The drawing; countries that the atlas does not know are left out. */
    public Element drawing(List<Country> countries) {
        Element svg = Svg.scaled("map", Atlas.WIDTH, Atlas.HEIGHT);
        svg.appendElement("path")
                .addClass("land")
                .attr("d", String.join("", atlas.shapes().values()));
        long most = countries.stream().mapToLong(Country::total).max().orElse(1);
        countries.stream()
                .filter(country -> atlas.points().containsKey(country.code()))
                .sorted(Comparator.comparing(Country::total).reversed().thenComparing(Country::code))
                .forEach(country -> circle(svg, country, most));
        return svg;
    }

    /** Larger circles lie below smaller ones, or they would hide them. */
    private void circle(Element svg, Country country, long most) {
        Atlas.Point point = atlas.points().get(country.code());
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(country.total() / (double) most));
        Element part = Svg.linked(svg, country.address(), words(country));
        Svg.circle(part, Svg.number(point.x()), Svg.number(point.y()), radius);
    }

    private static String words(Country country) {
        return country.name() + ": " + country.size().words();
    }

    /** The figures, with those that the atlas does not know. */
    public FigureTable table(List<Country> countries) {
        PlainCount kind =
                countries.isEmpty() ? PlainCount.ofEvents(0) : countries.get(0).size();
        return FigureTable.of(
                "Country",
                kind,
                countries.stream()
                        .map(country -> FigureTable.Row.of(country.name(), country.address(), country.size()))
                        .toList());
    }
}
