// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import io.github.communique.ontology.Dip;
import org.apache.jena.graph.Node;

/** The terms of ontology/authorities/authority.ttl. */
final class Terms {
    static final Node OFFICE_KIND = Dip.term("OfficeKind");
    static final Node OFFICE_WORD = Dip.term("OfficeWord");
    static final Node ORGAN = Dip.term("Organ");
    static final Node TERRITORY = Dip.term("Territory");

    static final Node capital = Dip.term("capital");
    static final Node combiningForm = Dip.term("combiningForm");
    static final Node demonym = Dip.term("demonym");
    static final Node doubtfulName = Dip.term("doubtfulName");
    static final Node from = Dip.term("from");
    static final Node metonym = Dip.term("metonym");
    static final Node modification = Dip.term("modification");
    static final Node nationals = Dip.term("nationals");
    static final Node officeKind = Dip.term("officeKind");
    static final Node population = Dip.term("population");
    static final Node rank = Dip.term("rank");
    static final Node seatOfGovernment = Dip.term("seatOfGovernment");
    static final Node until = Dip.term("until");
    static final Node wordBefore = Dip.term("wordBefore");
    static final Node wordBehind = Dip.term("wordBehind");

    private Terms() {}
}
