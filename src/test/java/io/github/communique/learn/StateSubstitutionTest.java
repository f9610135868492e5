// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.encoder.EncoderInput;
import io.github.communique.lexicon.Gazetteer;
import io.github.communique.lexicon.Match;
import io.github.communique.lexicon.StateNames;
import io.github.communique.ontology.Authorities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sentences with other states in the place of theirs. */
class StateSubstitutionTest {

    private static final StateNames IRELAND = new StateNames(
            "IE",
            Map.of(
                    Match.How.NAME, "Ireland",
                    Match.How.DEMONYM, "Irish",
                    Match.How.NATIONALS, "Irishmen",
                    Match.How.CAPITAL, "Dublin"));

    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void aStateIsCalledByTheSameOtherNameAllThrough() {
        StateSubstitution substitution = new StateSubstitution(gazetteer, List.of(IRELAND), 0);
        List<EncoderExample> other = substitution.of(List.of(
                example(List.of("Poland", "protested", "."), List.of()),
                example(List.of("Polish", "envoys", "left", "Warsaw", "."), List.of("Poland", "protested", "."))));
        assertThat(other.get(0).input().words()).containsExactly("Ireland", "protested", ".");
        assertThat(other.get(1).input().words()).containsExactly("Irish", "envoys", "left", "Dublin", ".");
        assertThat(other.get(1).input().before()).containsExactly("Ireland", "protested", ".");
    }

    @Test
    void partsOfLongerNamesStay() {
        StateSubstitution substitution = new StateSubstitution(gazetteer, List.of(IRELAND), 0);
        EncoderExample talks = example(List.of("South", "Sudan", "met", "Saudi", "Arabia", "."), List.of());
        assertThat(substitution.of(List.of(talks))).containsExactly(talks);
    }

    @Test
    void whatIsKnownOfASentenceStays() {
        LabelledEvent event = new LabelledEvent(3, 1, Set.of(0), Set.of(2));
        EncoderExample given = new EncoderExample(
                new EncoderInput(List.of("Poland", "met", "Latvia"), List.of()), List.of(event), Set.of(4), Set.of(5));
        StateSubstitution substitution = new StateSubstitution(gazetteer, StateNames.of(Authorities.read()), 4);
        EncoderExample other = Stream.generate(
                        () -> substitution.of(List.of(given)).get(0))
                .limit(20)
                .filter(example -> !example.input().equals(given.input()))
                .findFirst()
                .orElseThrow();
        assertThat(other.input().words()).hasSize(3).contains("met");
        assertThat(other.events()).containsExactly(event);
        assertThat(other.ignoredTypes()).containsExactly(4);
        assertThat(other.unknownWords()).containsExactly(5);
    }

    @Test
    void whenNoOtherStateIsLeftOneStays() {
        StateSubstitution substitution = new StateSubstitution(gazetteer, List.of(IRELAND), 0);
        List<String> words = substitution
                .of(List.of(example(List.of("Poland", "met", "Latvia"), List.of())))
                .get(0)
                .input()
                .words();
        assertThat(words).containsExactly("Ireland", "met", "Latvia");
    }

    private static EncoderExample example(List<String> words, List<String> before) {
        return new EncoderExample(new EncoderInput(words, before), List.of(), Set.of(), Set.of());
    }
}
