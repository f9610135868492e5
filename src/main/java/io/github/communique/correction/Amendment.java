// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.correction;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One fact of an event that a curator sets.
 *
 * @param property of the event, or its type
 * @param now the values it has from now on; none where it has none
 * @param formerly the values it had, in words
 */
public record Amendment(Node property, List<Node> now, List<String> formerly) {
    public Amendment {
        now = List.copyOf(now);
        formerly = List.copyOf(formerly);
    }
}
