// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * An article with the events that a careful reader found in it.
 *
 * @param file where it stands
 * @param id the name of its file without ending
 * @param negative whether it was chosen for holding no event at all
 * @param events the reader's events
 */
public record GoldArticle(Path file, String id, boolean negative, List<ToldEvent> events) {
    public GoldArticle {
        events = List.copyOf(events);
    }
}
