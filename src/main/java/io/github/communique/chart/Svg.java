// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jsoup.nodes.Element;

/** Writes SVG as a tree, so that nothing has to be escaped by hand. */
final class Svg {

    private Svg() {}

    /** A drawing that keeps its proportions and grows with the page. */
    static Element scaled(String style, int width, int height) {
        return new Element("svg")
                .addClass(style)
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("role", "group");
    }

    /** A drawing as wide as the page leaves room for, whose letters keep their size. */
    static Element fluid(String style, int height) {
        return new Element("svg")
                .addClass(style)
                .attr("width", "100%")
                .attr("height", Integer.toString(height))
                .attr("role", "group");
    }

    /** A part of the drawing that leads somewhere and tells what it is; only told, if it leads nowhere. */
    static Element linked(Element parent, String address, String words) {
        Element part = parent.appendElement(address.isEmpty() ? "g" : "a");
        if (!address.isEmpty()) {
            part.attr("href", address);
        }
        part.appendElement("title").text(words);
        return part;
    }

    static Element rectangle(Element parent, String x, String y, String width, String height) {
        return parent.appendElement("rect")
                .attr("x", x)
                .attr("y", y)
                .attr("width", width)
                .attr("height", height);
    }

    static Element circle(Element parent, String x, String y, double radius) {
        return parent.appendElement("circle").attr("cx", x).attr("cy", y).attr("r", number(radius));
    }

    static Element line(Element parent, String fromX, String fromY, String toX, String toY) {
        return parent.appendElement("line")
                .attr("x1", fromX)
                .attr("y1", fromY)
                .attr("x2", toX)
                .attr("y2", toY);
    }

    static Element text(Element parent, String x, String y, String words) {
        return parent.appendElement("text").attr("x", x).attr("y", y).text(words);
    }

    /** A number as short as can be seen. */
    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** A share of the whole width. */
    static String percent(double share) {
        BigDecimal rounded = BigDecimal.valueOf(share * 100).setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "%";
    }
}
