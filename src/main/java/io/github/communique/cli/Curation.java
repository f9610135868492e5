// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Correction;
import io.github.communique.correction.Corrector;
import io.github.communique.gate.Gate;
import io.github.communique.join.Derivation;
import io.github.communique.join.Joiner;
import io.github.communique.join.PersonJoiner;
import io.github.communique.rdf.Iris;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Graph;
import picocli.CommandLine.ExitCode;

/** Corrects events of a store that is open. */
final class Curation {

    private final House house;
    private final OpenStore opened;
    private final Iris iris;
    private final Corrector corrector;
    private final Joiner joiner;
    private final Derivation derived;

    Curation(House house, OpenStore opened, Iris iris) {
        this.house = house;
        this.opened = opened;
        this.iris = iris;
        corrector = corrector(house, opened, iris);
        joiner = Joiner.of(opened.store(), house.ontology(), iris);
        derived = Derivation.of(List.of(joiner, persons(house, opened, iris)));
    }

    /** Does work on the corrections of a store, which it opens and closes. */
    static int in(House house, StoreOption store, BaseOption base, ToIntFunction<Curation> work) throws IOException {
        try (OpenStore opened = house.existingStore(store.folder())) {
            Iris iris = base.iris(opened);
            return opened.store().inTurn(() -> work.applyAsInt(new Curation(house, opened, iris)));
        }
    }

    /** What was corrected in a store; what is corrected from now on passes the shapes, however sure anyone is of it. */
    static Corrector corrector(House house, OpenStore opened, Iris iris) {
        Lazy<Gate> gate = new Lazy<>(() -> Gate.forFacts(house.library().background(), BigDecimal.ZERO));
        return new Corrector(opened.store(), house.ontology(), iris, gate);
    }

    /** What follows from the articles of a store: which of their events are one, and which of their persons. */
    static Derivation derived(House house, OpenStore opened, Iris iris) {
        return Derivation.of(List.of(Joiner.of(opened.store(), house.ontology(), iris), persons(house, opened, iris)));
    }

    /** What finds out which persons of a store are one. */
    static PersonJoiner persons(House house, OpenStore opened, Iris iris) {
        return new PersonJoiner(opened.store(), iris, house.library()::records);
    }

    Iris iris() {
        return iris;
    }

    Corrector corrector() {
        return corrector;
    }

    /** What follows from all that is known. */
    <T> T reading(Function<Graph, T> reading) {
        return opened.store().read(dataset -> reading.apply(dataset.getDefaultGraph()));
    }

    Titles titles() {
        return new Titles(opened.store(), house.ontology());
    }

    /** The correction of an IRI, or of the last part of one. */
    Optional<Correction> find(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return corrector.all().stream()
                .filter(correction -> corrector.iri(correction).endsWith("/" + last))
                .findFirst();
    }

    int make(Correction correction, String done) {
        if (!stored(corrector.make(correction), correction, correction.who(), correction.why())) {
            return ExitCode.SOFTWARE;
        }
        house.console().say("%s: <%s>.", done, correction.event());
        house.console().say("Undo it with: %s", undoing(correction));
        return ExitCode.OK;
    }

    /** Tells why an event of which no article tells cannot be corrected. */
    int untold(String event) {
        withdrawal(event).ifPresentOrElse(this::tellWithdrawn, () -> house.console()
                .complain("no article in the store tells of <%s>; take the address of an event from its page", event));
        return ExitCode.SOFTWARE;
    }

    /** The act by which an event was withdrawn. */
    Optional<Correction> withdrawal(String event) {
        return corrector.all().stream()
                .filter(correction -> correction.kind() == Correction.Kind.WITHDRAWAL)
                .filter(correction -> correction.event().equals(event))
                .findFirst();
    }

    private void tellWithdrawn(Correction withdrawal) {
        house.console()
                .complain("<%s> is withdrawn already; to have it back: %s", withdrawal.event(), undoing(withdrawal));
    }

    private String undoing(Correction correction) {
        return "communique correct undo %s --why REASON --store %s"
                .formatted(id(correction), RemoteCopy.nameOf(opened.folder()));
    }

    int undo(Correction correction, String who, String why) {
        if (!stored(corrector.undo(correction), correction, who, why)) {
            return ExitCode.SOFTWARE;
        }
        house.console().say("Undone: %s of <%s>.", id(correction), correction.event());
        return ExitCode.OK;
    }

    /** The last part of the IRI of a correction. */
    String id(Correction correction) {
        String iri = corrector.iri(correction);
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    /** Names the events that are joined to one and are not corrected with it. */
    void tellOfOthers(String event) {
        List<String> others = joiner.joined().stream()
                .filter(events -> events.contains(event))
                .flatMap(List::stream)
                .filter(other -> !other.equals(event))
                .toList();
        if (!others.isEmpty()) {
            house.console()
                    .say("Other reports are joined to it and say what they said: %s.", String.join(", ", others));
        }
    }

    /** Stores what becomes of a correction, or tells why it is refused. */
    private boolean stored(Corrector.Outcome outcome, Correction correction, String who, String why) {
        if (outcome instanceof Corrector.Outcome.Refused refused) {
            house.console()
                    .complain("the shapes refuse what would become of <%s>; nothing is changed", correction.event());
            house.console().complain("%s", refused.why().strip());
            return false;
        }
        store(((Corrector.Outcome.Made) outcome).changes(), who, why);
        return true;
    }

    private void store(Map<String, Graph> changes, String who, String why) {
        Map<String, Graph> all = new LinkedHashMap<>(changes);
        all.putAll(derived.with(changes));
        opened.store().replace(all, who, why);
        derived.settled();
    }
}
