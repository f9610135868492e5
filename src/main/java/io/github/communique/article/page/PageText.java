// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page and who found it.
 *
 * @param paragraphs the text, page furniture left out
 * @param rule {@code density}; {@code readability} where ours missed most of what that one found; {@code json-ld} where a
 *     page for scripts holds its text only there
 */
record PageText(List<String> paragraphs, String rule) {

    private static final double ENOUGH = 0.45;
    private static final double NOT_A_SCRAP = 0.3;
    private static final int ALMOST_NOTHING = 100;

    /** The text of a page whose headline is known. */
    static PageText of(ParsedPage page, String title) {
        Paragraphs paragraphs = new Paragraphs(title);
        Document said = page.html().clone();
        new Furniture().removeUnsaid(said);
        PageText shown = shown(said, paragraphs);
        PageText best = told(page)
                .filter(body -> shown.length() < Math.max(ALMOST_NOTHING, ToldText.ofUpdates(page) / 2)
                        && body.length() > shown.length())
                .orElse(shown);
        return best.length() < ALMOST_NOTHING ? withoutScripts(said, paragraphs).orElse(best) : best;
    }

    /** What a page shows where no scripts run. */
    private static Optional<PageText> withoutScripts(Document html, Paragraphs paragraphs) {
        html.body().select("noscript").unwrap();
        return Optional.of(shown(html, paragraphs)).filter(other -> other.length() >= ALMOST_NOTHING);
    }

    private static PageText shown(Document html, Paragraphs paragraphs) {
        PageText own = new PageText(paragraphs.of(ownReading(html)), "density");
        return SecondOpinion.of(html)
                .map(element -> new PageText(paragraphs.of(element), "readability"))
                .filter(other -> other.length() >= own.length() * NOT_A_SCRAP)
                .filter(other -> Shingles.covered(own.paragraphs, other.paragraphs) < ENOUGH)
                .orElse(own);
    }

    private static Element ownReading(Document html) {
        Furniture furniture = new Furniture();
        Element body = html.clone().body();
        furniture.removeUnseen(body);
        furniture.removeFrom(body);
        Element peak = Density.peak(body);
        furniture.removeFrom(peak);
        return peak;
    }

    private static Optional<PageText> told(ParsedPage page) {
        return page.linkedData().stream()
                .map(ToldText::of)
                .filter(paragraphs -> !paragraphs.isEmpty())
                .map(paragraphs -> new PageText(paragraphs, "json-ld"))
                .findFirst();
    }

    /** How many characters it has. */
    int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }
}
