// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.result;

import io.github.communique.chart.Picture;
import io.github.communique.chart.WorldMap;
import io.github.communique.web.page.Links;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/** The ways in which the columns of an answer allow it to be drawn; drawing takes a moment, so only what is asked for is drawn. */
public final class ResultPictures {

    private ResultPictures() {}

    /**
     * The pictures.
     *
     * @param data in which what the rows tell of is looked up, also when a picture is drawn
     */
    public static Map<Showing, Supplier<Picture>> of(ResultTable table, Graph data, Links links, WorldMap map) {
        Map<Showing, Supplier<Picture>> all = new EnumMap<>(Showing.class);
        if (table.rows().size() > 1) {
            ThingLookup things = new ThingLookup(data);
            Amounts amounts = Amounts.of(table);
            new ResultChart(table, amounts, links).picture().ifPresent(one -> all.put(Showing.CHART, one));
            new ResultMap(table, amounts, things, links).picture(map).ifPresent(one -> all.put(Showing.MAP, one));
            new ResultNetwork(table, amounts, things, links).picture().ifPresent(one -> all.put(Showing.NETWORK, one));
        }
        return all;
    }
}
