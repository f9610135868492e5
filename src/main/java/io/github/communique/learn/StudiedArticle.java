// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import io.github.communique.evaluation.ToldEvent;
import io.github.communique.extract.learnt.Proposals;
import io.github.communique.extract.proposal.Proposal;
import io.github.communique.extract.proposal.Side;
import io.github.communique.model.Event;
import io.github.communique.model.Role;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An annotated article with what its sentences may tell. */
final class StudiedArticle {

    private final String id;
    private final List<ToldEvent> gold;
    private final Proposals proposals;
    private final int fold;
    private final boolean unseen;
    private final boolean settled;
    private final Map<Proposal, List<ToldEvent>> meant = new IdentityHashMap<>();

    /**
     * An article to learn from.
     *
     * @param id its name
     * @param gold the reader's events
     * @param proposals the program's proposals
     * @param fold its part in cross-validation
     * @param unseen whether the encoder was not tuned on it
     * @param settled whether its reader says when and where the events were
     */
    StudiedArticle(String id, List<ToldEvent> gold, Proposals proposals, int fold, boolean unseen, boolean settled) {
        this.id = id;
        this.gold = List.copyOf(gold);
        this.proposals = proposals;
        this.fold = fold;
        this.unseen = unseen;
        this.settled = settled;
        proposals.all().forEach(proposal -> meant.put(proposal, meantBy(proposal)));
    }

    String id() {
        return id;
    }

    List<ToldEvent> gold() {
        return gold;
    }

    Proposals proposals() {
        return proposals;
    }

    int fold() {
        return fold;
    }

    boolean unseen() {
        return unseen;
    }

    boolean settled() {
        return settled;
    }

    /** The reader's events that a proposal may mean, by sentence and type. */
    List<ToldEvent> meant(Proposal proposal) {
        return meant.get(proposal);
    }

    private List<ToldEvent> meantBy(Proposal proposal) {
        return gold.stream()
                .filter(event -> event.mayBe(proposal.type().name()) && event.toldBy(proposal.sentence()))
                .toList();
    }

    /** The part that a side plays in what a proposal means, where it means something of its very type. */
    Optional<Role> role(Proposal proposal, Side side) {
        return meant(proposal).stream()
                .filter(event -> event.type().equals(proposal.type().name()))
                .flatMap(event -> event.role(side.parties()).stream())
                .findFirst();
    }

    /** Whether an event is right: its type, its sentence and half of its parties. */
    boolean right(Proposal proposal, Event event) {
        return meant(proposal).stream().anyMatch(gold -> gold.hasPartiesOf(event));
    }
}
