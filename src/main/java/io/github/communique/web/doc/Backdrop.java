// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.doc;

import io.github.communique.chart.LocatorMap;
import io.github.communique.ontology.Ontology;
import java.util.Optional;

/** What stands behind every page on a thing besides the data: what codes and words mean, and all other events. */
final class Backdrop {

    private final EventCodes codes;
    private final Neighbourhood neighbourhood;
    private final LocatorMap locator = new LocatorMap();
    private final boolean curated;
    private Optional<SentenceMarker> marker = Optional.empty();

    Backdrop(Ontology ontology, Neighbourhood neighbourhood, boolean curated) {
        this.neighbourhood = neighbourhood;
        this.curated = curated;
        codes = new EventCodes(ontology);
    }

    EventCodes codes() {
        return codes;
    }

    Neighbourhood neighbourhood() {
        return neighbourhood;
    }

    /** Whether there are pages on which events are corrected. */
    boolean curated() {
        return curated;
    }

    LocatorMap locator() {
        return locator;
    }

    /** Made when a sentence is first shown, since the lexicon is large. */
    synchronized SentenceMarker marker() {
        SentenceMarker known = marker.orElseGet(SentenceMarker::new);
        marker = Optional.of(known);
        return known;
    }
}
