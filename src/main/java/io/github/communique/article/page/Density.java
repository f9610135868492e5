// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that the text of an article stands in: each paragraph scores for the elements around it, the nearer
 * the more, and the best one wins; it grows to its parent as long as that brings much more text of the same kind.
 */
final class Density {

    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final double MOSTLY_LINKS = 0.5;
    private static final double WORTH_CLIMBING = 1.25;
    private static final double MARKED_SHARE = 0.4;

    private final Map<Element, Double> scores = new IdentityHashMap<>();
    private final Weights weights;
    private final Element body;

    private Density(Element body) {
        this.body = body;
        this.weights = Weights.of(body);
    }

    /** The element with the text; the body itself where nothing stands out. */
    static Element peak(Element body) {
        Density density = new Density(body);
        Blocks.in(body).forEach(density::score);
        return density.marked(density.withTwins(density.climbed(density.best())));
    }

    private void score(Block block) {
        if (block.text().length() < SHORTEST || block.linkShare() >= MOSTLY_LINKS) {
            return;
        }
        Element holder = isParagraph(block) ? block.holder().parent() : block.holder();
        for (int level = 1; holder != null && level <= LEVELS; level++) {
            scores.merge(holder, worth(block) / (level == 1 ? 1 : level == 2 ? 2 : level * 3), Double::sum);
            holder = holder == body ? null : holder.parent();
        }
    }

    private boolean isParagraph(Block block) {
        return block.holder() != body && block.holder().normalName().matches("p|h[1-6]|li|blockquote|pre|td|dd");
    }

    private static double worth(Block block) {
        long commas = block.text()
                .chars()
                .filter(letter -> letter == ',' || letter == '、' || letter == '،')
                .count();
        return 1 + commas + Math.min(3, block.text().length() / 100.0);
    }

    private Element best() {
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    private Element climbed(Element from) {
        Element peak = from;
        for (Element above = peak.parent(); peak != body && above != null; above = peak.parent()) {
            boolean richer = weights.in(above) >= WORTH_CLIMBING * weights.in(peak)
                    && scores.getOrDefault(above, 0.0) >= 0.5 * scores.getOrDefault(peak, 0.0);
            boolean onlyChild = above != body && above.childrenSize() == 1;
            if (!richer && !onlyChild) {
                return peak;
            }
            peak = above;
        }
        return peak;
    }

    /** Many pages cut their text into chunks of one class, with advertisements between: those of the same article are put together. */
    private Element withTwins(Element peak) {
        if (peak == body || peak.className().isBlank() || peak.normalName().matches("article|main")) {
            return peak;
        }
        List<Element> twins = body.getElementsByTag(peak.tagName()).stream()
                .filter(twin -> twin.className().equals(peak.className()) && weights.in(twin) > 0)
                .filter(twin -> twin == peak || isOfOneArticle(twin, peak))
                .toList();
        return twins.size() == 1 || twins.stream().anyMatch(twin -> isInside(peak, twin)) ? peak : together(twins);
    }

    /** What the two stand in together has one headline at most: a page that goes on with the next article has more. */
    private static boolean isOfOneArticle(Element twin, Element peak) {
        Element both = peak.parents().stream()
                .filter(twin.parents()::contains)
                .findFirst()
                .orElse(peak);
        long headlines = both.select("h1, h2, h3, article").stream()
                .filter(headline -> !isInside(headline, twin) && !isInside(headline, peak))
                .count();
        return !isInside(twin, peak) && headlines <= 1;
    }

    private static boolean isInside(Element inner, Element outer) {
        return inner != outer && inner.parents().contains(outer);
    }

    private static Element together(List<Element> chunks) {
        Element whole = new Element("div");
        chunks.forEach(chunk -> whole.appendChild(chunk.clone()));
        return whole;
    }

    /** Where the page itself marks one element as the body of the article, and that agrees with what was found, it is that. */
    private Element marked(Element found) {
        List<Element> bodies = body.select("[itemprop=articleBody]");
        boolean told = bodies.size() == 1
                && weights.in(bodies.get(0)) >= MARKED_SHARE * Weights.of(found).in(found);
        return told ? bodies.get(0) : found;
    }
}
