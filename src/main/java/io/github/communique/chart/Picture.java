// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import org.jsoup.nodes.Element;

/**
 * A drawing with what must stand beside it: its name, what it shows, a key, and the figures as a table.
 *
 * @param name of the picture
 * @param words what it shows, in a sentence; may be empty
 * @param drawing of the figures
 * @param key whether the colours have to be told
 * @param table the figures
 * @param file where the figures can be taken from, empty for nowhere
 */
public record Picture(String name, String words, Element drawing, boolean key, FigureTable table, String file) {

    /** A picture whose figures are no file. */
    public Picture(String name, String words, Element drawing, boolean key, FigureTable table) {
        this(name, words, drawing, key, table, "");
    }

    /** The same with its figures as a file. */
    public Picture withFile(String address) {
        return new Picture(name, words, drawing, key, table, address);
    }

    /** Shows it as a figure. */
    public void show(Element parent) {
        Element figure = figure(parent, name, words);
        if (key) {
            key(figure);
        }
        room(figure, "Picture: " + name).appendChild(drawing.attr("aria-label", name));
        figures(figure);
    }

    /** A figure with its caption. */
    static Element figure(Element parent, String name, String words) {
        Element figure = parent.appendElement("figure").addClass("picture");
        Element caption = figure.appendElement("figcaption");
        caption.appendElement("h2").text(name);
        if (!words.isEmpty()) {
            caption.appendElement("p").text(words);
        }
        return figure;
    }

    /** Where what a figure shows stands, to be moved about in if it is too wide. */
    static Element room(Element figure, String label) {
        return figure.appendElement("div")
                .addClass("drawing")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", label);
    }

    private void figures(Element figure) {
        Element figures = figure.appendElement("details");
        figures.appendElement("summary").text("The figures");
        table.show(figures.appendElement("div").addClass("wide"));
        if (!file.isEmpty()) {
            figures.appendElement("p")
                    .appendElement("a")
                    .attr("href", file)
                    .attr("download", true)
                    .text("As CSV");
        }
    }

    private static void key(Element figure) {
        Element key = figure.appendElement("ul").addClass("key");
        key.appendElement("li").addClass("cooperative").text("cooperative");
        key.appendElement("li").addClass("conflictual").text("conflictual");
        key.appendElement("li").addClass("neither").text("neither");
    }
}
