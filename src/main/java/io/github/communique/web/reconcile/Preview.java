// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.reconcile;

import io.github.communique.web.page.Counted;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** A thing in a few lines, for a small frame in another program; it loads nothing. */
final class Preview {

    private static final String STYLE =
            "body{font:14px/1.4 sans-serif;margin:8px;color:#1c1b19;background:#fff}h1{font-size:16px;margin:0 0 4px}p{margin:2px 0}a{color:#0d4a8a}";
    private static final int NAMES = 5;

    private Preview() {}

    /** A page of its own. */
    static String page(Entity entity) {
        Document document = new Document("");
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "en");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(entity.label());
        head.appendElement("style").text(STYLE);
        Element body = html.appendElement("body");
        body.appendElement("h1")
                .appendElement("a")
                .attr("href", entity.iri())
                .attr("target", "_blank")
                .attr("rel", "noopener")
                .text(entity.label());
        lines(body, entity);
        document.outputSettings().prettyPrint(false);
        return document.outerHtml() + "\n";
    }

    /** The same as a piece of a page. */
    static String flyout(String title, List<String> lines) {
        Element box = new Element("div");
        box.appendElement("p").appendElement("strong").text(title);
        lines.stream().filter(line -> !line.isEmpty()).forEach(line -> box.appendElement("p")
                .text(line));
        return box.outerHtml();
    }

    static String flyout(Entity entity) {
        return flyout(
                entity.label(), List.of(entity.description(), aliases(entity).orElse(""), mentions(entity)));
    }

    private static void lines(Element body, Entity entity) {
        body.appendElement("p").text(entity.description());
        aliases(entity).ifPresent(names -> body.appendElement("p").text(names));
        body.appendElement("p").text(mentions(entity));
        if (!entity.wikidata().isEmpty()) {
            body.appendElement("p").text("Wikidata: " + entity.wikidata());
        }
    }

    private static Optional<String> aliases(Entity entity) {
        return entity.aliases().isEmpty()
                ? Optional.empty()
                : Optional.of("Also: "
                        + String.join(
                                ", ", entity.aliases().stream().limit(NAMES).toList()));
    }

    private static String mentions(Entity entity) {
        return switch (entity.kind()) {
            case OFFICE, EVENT_TYPE -> "";
            default -> "In " + Counted.of(entity.events(), "event") + ".";
        };
    }
}
