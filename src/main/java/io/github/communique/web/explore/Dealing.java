// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.explore;

import io.github.communique.chart.Balance;
import io.github.communique.chart.DotTimeline.Side;
import io.github.communique.view.PlaceRef;
import io.github.communique.web.table.ChosenEvent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An event as pictures need it: persons and organs count for the state or organisation that they act for.
 *
 * @param choice the event
 * @param side whether it is cooperative
 * @param day of its begin or, failing that, of its report; empty if neither is known
 * @param reported whether the day is that of the report
 * @param partners all who take part, each once
 * @param mutual whether all do the same, rather than one acting upon another
 * @param actions who acts upon whom; where all do the same, each upon each
 * @param pairs who deals with whom, in whichever direction
 * @param places where it took place
 */
record Dealing(
        ChosenEvent choice,
        Side side,
        String day,
        boolean reported,
        List<Partner> partners,
        boolean mutual,
        List<PartnerPair> actions,
        List<PartnerPair> pairs,
        List<PlaceRef> places) {

    private static final Balance GOOD = new Balance(1, 0, 0);
    private static final Balance BAD = new Balance(0, 1, 0);
    private static final Balance EVEN = new Balance(0, 0, 1);

    /**
     * An event of some parties.
     *
     * @param acting those who act, or all if nobody is acted upon
     * @param addressed those acted upon
     */
    static Dealing of(
            ChosenEvent choice,
            Side side,
            String day,
            boolean reported,
            List<Partner> acting,
            List<Partner> addressed) {
        Set<Partner> partners = new LinkedHashSet<>(acting);
        partners.addAll(addressed);
        Set<PartnerPair> actions = new LinkedHashSet<>();
        Set<PartnerPair> pairs = new LinkedHashSet<>();
        for (Partner one : acting) {
            for (Partner other : addressed.isEmpty() ? acting : addressed) {
                if (!one.key().equals(other.key())) {
                    PartnerPair action = new PartnerPair(one.key(), other.key());
                    actions.add(action);
                    pairs.add(action.ordered());
                }
            }
        }
        return new Dealing(
                choice,
                side,
                day,
                reported,
                List.copyOf(partners),
                addressed.isEmpty(),
                List.copyOf(actions),
                List.copyOf(pairs),
                choice.shown().places());
    }

    /** The balance of some together. */
    static Balance balance(Collection<Dealing> some) {
        return some.stream().map(Dealing::balance).reduce(Balance.NONE, Balance::plus);
    }

    String type() {
        return choice.shown().type();
    }

    String title() {
        return choice.shown().title();
    }

    Balance balance() {
        return switch (side) {
            case COOPERATIVE -> GOOD;
            case CONFLICTUAL -> BAD;
            case NEITHER -> EVEN;
        };
    }
}
