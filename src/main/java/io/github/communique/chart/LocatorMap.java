// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import io.github.communique.chart.Atlas.Point;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A small map that shows where one place lies: its part of the world, its country, and a dot if its position is known. */
public final class LocatorMap {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 132;
    private static final double DOT = 3;

    private final Atlas atlas = Atlas.load();

    /**
     * A position on the globe, in degrees.
     *
     * @param latitude north of the equator
     * @param longitude east of Greenwich
     */
    public record Position(double latitude, double longitude) {}

    /**
     * The drawing; nothing where neither the position nor the country is on the map.
     *
     * @param name of the place
     * @param country its code by ISO 3166-1, or nothing
     */
    public Optional<Element> drawing(String name, Optional<Position> position, String country) {
        Optional<Point> dot = position.map(at -> Robinson.point(at.latitude(), at.longitude()));
        return dot.or(() -> Optional.ofNullable(atlas.points().get(country)))
                .map(middle -> around(middle, name, dot, country));
    }

    private Element around(Point middle, String name, Optional<Point> dot, String country) {
        double left = within(middle.x() - WIDTH / 2.0, Atlas.WIDTH - WIDTH);
        double top = within(middle.y() - HEIGHT / 2.0, Atlas.HEIGHT - HEIGHT);
        Element svg = Svg.scaled("locator", WIDTH, HEIGHT)
                .attr("viewBox", "%s %s %d %d".formatted(Svg.number(left), Svg.number(top), WIDTH, HEIGHT))
                .attr("role", "img");
        svg.appendElement("title").text("Where " + name + " lies");
        svg.appendElement("path")
                .addClass("land")
                .attr("d", String.join("", atlas.shapes().values()));
        Optional.ofNullable(atlas.shapes().get(country))
                .ifPresent(shape -> svg.appendElement("path").addClass("home").attr("d", shape));
        dot.ifPresent(at -> Svg.circle(svg, Svg.number(at.x()), Svg.number(at.y()), DOT));
        return svg;
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }
}
