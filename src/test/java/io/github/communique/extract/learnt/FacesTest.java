// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.extract.proposal.Side;
import io.github.communique.extract.proposal.Side.Occurrence;
import io.github.communique.extract.proposal.Side.Where;
import io.github.communique.model.Party;
import io.github.communique.model.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who acts for Ghana, given how surely the words for each are those of who acts. */
class FacesTest {

    private static final Party GHANA = new Party(
            Party.Kind.STATE, "Ghana", Optional.empty(), Optional.of("GH"), Optional.empty(), Optional.empty());
    private static final Party MINISTER = person("Ama Boateng");
    private static final Party ENVOY = person("Kofi Adjei");

    @Test
    void aNamedPersonStandsForItsStateUnlessTheStateIsMeantByFar() {
        assertThat(faces(Map.of(GHANA, 1.0, MINISTER, 0.0), Where.HERE, GHANA, MINISTER))
                .containsExactly(MINISTER);
        assertThat(faces(Map.of(GHANA, 1.0, MINISTER, -4.0), Where.HERE, GHANA, MINISTER))
                .containsExactly(GHANA);
    }

    @Test
    void ofTwoPersonsTheOneThatIsPointedAt() {
        assertThat(faces(Map.of(MINISTER, -1.0, ENVOY, 2.0), Where.HERE, MINISTER, ENVOY))
                .containsExactly(ENVOY);
    }

    @Test
    void bothWhereBothAreSure() {
        assertThat(faces(Map.of(MINISTER, 5.0, ENVOY, 4.0), Where.HERE, MINISTER, ENVOY))
                .containsExactly(MINISTER, ENVOY);
    }

    @Test
    void whoSpeaksBeforeWhoWasNamedInTheSentenceBefore() {
        Side side = new Side("GH", List.of(at(Where.BEFORE, ENVOY), at(Where.SPEAKER, MINISTER)));
        assertThat(new Faces((one, role) -> 0).of(side, Role.SOURCE)).containsExactly(MINISTER);
    }

    @Test
    void whoIsNamedInTheTitleWhereNobodyIsNearer() {
        assertThat(faces(Map.of(), Where.TITLE, GHANA, ENVOY)).containsExactly(ENVOY);
    }

    private static List<Party> faces(Map<Party, Double> logits, Where where, Party... parties) {
        Side side = new Side(
                "GH", List.of(parties).stream().map(party -> at(where, party)).toList());
        return new Faces((one, role) -> logits.getOrDefault(one.party(), 0.0)).of(side, Role.SOURCE);
    }

    private static Occurrence at(Where where, Party party) {
        return new Occurrence(where, Optional.empty(), party);
    }

    private static Party person(String name) {
        return new Party(
                Party.Kind.PERSON, name, Optional.empty(), Optional.empty(), Optional.of(GHANA), Optional.empty());
    }
}
