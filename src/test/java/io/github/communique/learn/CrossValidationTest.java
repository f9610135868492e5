// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.learn.CrossValidation.Figures;
import io.github.communique.learn.CrossValidation.Guess;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrossValidationTest {

    private final CrossValidation figures = new CrossValidation(
            2, 4, List.of(new Guess(1, true), new Guess(0.95, true), new Guess(0.5, false), new Guess(0.41, true)));

    @Test
    void whatHasTheChanceIsTold() {
        assertThat(figures.at(0.5)).isEqualTo(new Figures(0.5, 3, 2, 2 / 3.0, 0.5));
        assertThat(figures.at(0.4).f1()).isEqualTo(0.75);
    }

    @Test
    void whereNothingIsToldNothingIsRight() {
        assertThat(new CrossValidation(2, 4, List.of()).at(0.5).f1()).isZero();
    }

    @Test
    void everyGuessIsOfOneTenthAndCertaintyOfTheLast() {
        assertThat(figures.tenths()).extracting(Figures::told).containsExactly(0, 0, 0, 0, 1, 1, 0, 0, 0, 2);
        assertThat(figures.tenths()).extracting(Figures::right).containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 2);
    }
}
