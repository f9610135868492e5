// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.chart;

import java.util.List;
import java.util.Locale;

/**
 * How many of something there are.
 *
 * @param total how many
 * @param one what one of them is called
 * @param many what several are called
 */
public record PlainCount(long total, String one, String many) implements Measure {

    /** Events. */
    public static PlainCount ofEvents(long total) {
        return new PlainCount(total, "event", "events");
    }

    @Override
    public String words() {
        return total == 1 ? "one " + one : String.format(Locale.ROOT, "%,d ", total) + many;
    }

    @Override
    public String tone() {
        return "counted";
    }

    @Override
    public List<Piece> pieces() {
        return List.of(new Piece(tone(), total));
    }

    @Override
    public List<String> heads() {
        return List.of(many.substring(0, 1).toUpperCase(Locale.ROOT) + many.substring(1));
    }

    @Override
    public List<Long> figures() {
        return List.of(total);
    }
}
