// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Wgs84Test {

    @Test
    void degreesAreReadToTheEndsOfTheirAxis() {
        assertThat(Wgs84.degrees(Wgs84.LATITUDE, "-90")).contains(-90.0);
        assertThat(Wgs84.degrees(Wgs84.LONGITUDE, "180.0")).contains(180.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "north", "48,85", "90.1", "-91", "NaN", "Infinity", "48°51'"})
    void whatIsNoPlaceOnTheAxisIsNone(String told) {
        assertThat(Wgs84.degrees(Wgs84.LATITUDE, told)).isEmpty();
    }
}
