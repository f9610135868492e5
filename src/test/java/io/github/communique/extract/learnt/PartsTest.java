// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.communique.extract.proposal.Side;
import io.github.communique.extract.proposal.Side.Occurrence;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.model.Participation;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartsTest {

    private static final Party GHANA = state("Ghana", "GH");
    private static final Party TOGO = state("Togo", "TG");

    @Test
    void theLikelyTakePartTheLikeliestFirstAsWhatIsLikeliest() {
        assertThat(parts(chances(0.4f, 0.1f, 0.5f, 0), chances(0.1f, 0.8f, 0.1f, 0)))
                .extracting(part -> part.party().name(), Participation::role)
                .containsExactly(tuple("Togo", Role.SOURCE), tuple("Ghana", Role.TARGET));
    }

    @Test
    void theBestTakesPartWhereNoneIsLikely() {
        assertThat(parts(chances(0.7f, 0.3f, 0, 0), chances(0.9f, 0.1f, 0, 0)))
                .extracting(part -> part.party().name())
                .containsExactly("Ghana");
        assertThat(parts(chances(0.9f, 0.1f, 0, 0), chances(0.95f, 0.05f, 0, 0)))
                .isEmpty();
    }

    @Test
    void nobodyDoesAloneWhatIsDoneTogether() {
        assertThat(parts(chances(0.1f, 0, 0, 0.9f), chances(0.65f, 0, 0, 0.35f)))
                .extracting(Participation::role)
                .containsExactly(Role.PARTICIPANT, Role.PARTICIPANT);
        assertThat(parts(chances(0.1f, 0.9f, 0, 0), chances(0.65f, 0.35f, 0, 0)))
                .hasSize(1);
    }

    private static List<Participation> parts(float[]... chances) {
        List<Side> sides = List.of(new Side("GH", List.of(here(GHANA))), new Side("TG", List.of(here(TOGO))));
        return Parts.of(sides, Arrays.copyOf(chances, chances.length), new Faces((one, role) -> 0));
    }

    private static float[] chances(float none, float source, float target, float participant) {
        return new float[] {none, source, target, participant};
    }

    private static Occurrence here(Party party) {
        return new Occurrence(Where.HERE, Optional.empty(), party);
    }

    private static Party state(String name, String country) {
        return new Party(
                Party.Kind.STATE, name, Optional.empty(), Optional.of(country), Optional.empty(), Optional.empty());
    }
}
