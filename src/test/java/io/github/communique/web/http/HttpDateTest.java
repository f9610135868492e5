// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    private static final Instant DAY = Instant.parse("1994-11-06T08:49:37Z");

    @Test
    void aDayHasTwoDigits() {
        assertThat(HttpDate.of(DAY.plusNanos(5))).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sun, 06 Nov 1994 08:49:37 GMT",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                " Sun, 6 Nov 1994 08:49:37 GMT"
            })
    void allThreeFormsAreRead(String text) {
        assertThat(HttpDate.parse(text)).hasValue(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1994-11-06T08:49:37Z", "Mon, 06 Nov 1994 08:49:37 GMT"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(HttpDate.parse(text)).isEmpty();
    }
}
