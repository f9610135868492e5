// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How much running text each element of a page holds, by characters of its text blocks; link lists weigh nothing. */
final class Weights {

    private static final int SHORTEST = 25;
    private static final double MOSTLY_LINKS = 0.5;

    private final Map<Element, Integer> weights = new IdentityHashMap<>();

    private Weights() {}

    static Weights of(Element body) {
        Weights weights = new Weights();
        for (Block block : Blocks.in(body)) {
            if (block.text().length() >= SHORTEST && block.linkShare() < MOSTLY_LINKS) {
                weights.add(block, body);
            }
        }
        return weights;
    }

    int in(Element element) {
        return weights.getOrDefault(element, 0);
    }

    private void add(Block block, Element body) {
        for (Element holder = block.holder(); holder != null; holder = holder == body ? null : holder.parent()) {
            weights.merge(holder, block.text().length(), Integer::sum);
        }
    }
}
