// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.chart.Picture;
import io.github.communique.chart.ShareBars;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Those with whom a state deals, officials and organs included.
 *
 * @param dealings of the state
 * @param code of it
 */
record StatePartners(Dealings dealings, String code) {

    private static final int MOST = 20;

    /** The busiest as bars, all of them as figures. */
    Picture picture(String root) {
        List<ShareBars.Row> rows = Dealings.largest(sums(), Integer.MAX_VALUE).stream()
                .map(entry -> new ShareBars.Row(
                        dealings.label(entry.getKey()),
                        new PartnerPair(code, entry.getKey()).address(root),
                        entry.getValue()))
                .toList();
        ShareBars bars = new ShareBars(rows.stream().limit(MOST).toList());
        String words = "Officials and organs count for their state."
                + (rows.size() > MOST
                        ? " The %d busiest of %,d; the figures have all.".formatted(MOST, rows.size())
                        : "");
        return new Picture("With whom", words, bars.drawing(), true, new ShareBars(rows).table("Partner"));
    }

    private Map<String, Balance> sums() {
        Map<String, Balance> sums = new HashMap<>();
        dealings.byPair().forEach((pair, balance) -> {
            if (pair.one().equals(code) || pair.other().equals(code)) {
                sums.merge(pair.one().equals(code) ? pair.other() : pair.one(), balance, Balance::plus);
            }
        });
        return sums;
    }
}
