// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.chart.Picture;
import io.github.communique.chart.ShareBars;
import io.github.communique.view.EventView;
import io.github.communique.view.PartyRef;
import io.github.communique.web.doc.Neighbourhood;
import io.github.communique.web.page.Counted;
import io.github.communique.web.page.Links;
import io.github.communique.web.page.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Shows on the page of one thing what all events together tell of it. */
public final class DealingNeighbourhood implements Neighbourhood {

    /** Of fewer events a list says all. */
    private static final int FEW = 3;

    private static final int MOST = 8;

    /** By which field of the form the events of a thing are chosen, by its kind. */
    private static final Map<String, String> FIELDS =
            Map.of("actor", "party", "place", "place", "topic", "topic", "instrument", "instrument");

    private final DealingsArchive archive;
    private final String base;

    /** @param base of the data's IRIs */
    public DealingNeighbourhood(DealingsArchive archive, String base) {
        this.archive = archive;
        this.base = base;
    }

    @Override
    public void pictures(Page page, Element place, String thing) {
        Optional<String> field = Optional.ofNullable(FIELDS.get(kind(thing)));
        Optional<Partner> state = archive.all()
                .coded()
                .filter(partner -> partner.iri().equals(thing))
                .findFirst();
        List<Dealing> own = state.map(partner -> archive.of(partner.key())).orElseGet(() -> archive.ofThing(thing));
        if (field.isEmpty() || own.size() < FEW) {
            return;
        }
        page.style("web/chart.css");
        page.describe(
                Counted.first(own.size(), "event") + ": " + Dealing.balance(own).words() + ".");
        Narrowing asked = new Narrowing(Map.of(field.orElseThrow(), List.of(thing)));
        page.picture(asked.at(""));
        Dealings dealings = new Dealings(own);
        new Exhibition(dealings, asked, page.root()).timeline().show(place);
        String name = kind(thing).equals("actor") ? "With whom" : "Who took part";
        Picture who = state.map(partner -> new StatePartners(dealings, partner.key()).picture(page.root()))
                .orElseGet(() -> who(own, thing, name, new Links(base, page.root())));
        if (!who.table().rows().isEmpty()) {
            who.show(place);
        }
    }

    private String kind(String thing) {
        String things = base + "id/";
        return thing.startsWith(things) ? thing.substring(things.length()).replaceFirst("/.*", "") : "";
    }

    /** Those who took part, but for the one that the page is on. */
    private static Picture who(List<Dealing> own, String thing, String name, Links links) {
        Map<String, Balance> sums = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Dealing dealing : own) {
            for (PartyRef party : dealing.choice().shown().participants()) {
                if (!party.iri().equals(thing) && !party.name().isBlank()) {
                    names.put(party.iri(), party.name());
                    sums.merge(party.iri(), dealing.balance(), Balance::plus);
                }
            }
        }
        ShareBars bars = new ShareBars(Dealings.largest(sums, MOST).stream()
                .map(entry ->
                        new ShareBars.Row(names.get(entry.getKey()), links.address(entry.getKey()), entry.getValue()))
                .toList());
        return new Picture(name, "", bars.drawing(), true, bars.table("Party"));
    }

    @Override
    public void related(Element place, EventView event, Links links) {
        new RelatedEvents(archive, event, links).show(place);
    }
}
