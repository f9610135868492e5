// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.WordList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A rule made of lines of {@code page-facts.txt}. */
record TableRule(String name, List<Line> lines) implements Rule {

    private static final String TABLE = "page-facts.txt";

    record Line(String fact, String attribute, String selector) {

        Stream<String> tell(ParsedPage page) {
            return page.html().select(selector).stream()
                    .map(this::words)
                    .map(Spacing::plain)
                    .map(String::strip);
        }

        private String words(Element element) {
            return attribute.equals("text") ? element.text() : element.attr(attribute);
        }
    }

    /** The rule of that name. */
    static TableRule named(String name) {
        return new TableRule(
                name,
                WordList.lines(TABLE)
                        .map(line -> line.split("\\s+", 4))
                        .filter(columns -> columns[0].equals(name))
                        .map(columns -> new Line(columns[1], columns[2], columns[3]))
                        .toList());
    }

    @Override
    public List<List<String>> tell(Fact fact, ParsedPage page) {
        return lines.stream()
                .filter(line -> line.fact().equals(fact.label()))
                .map(line -> line.tell(page).filter(words -> !words.isEmpty()).toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
