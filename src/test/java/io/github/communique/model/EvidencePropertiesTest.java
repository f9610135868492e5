// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.Odd;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvidencePropertiesTest {

    @Provide
    Arbitrary<String> texts() {
        return Odd.texts();
    }

    @Provide
    Arbitrary<String> sentences() {
        return Odd.names();
    }

    @Property(seed = "2026")
    void theOffsetsOfAnyTextPointToItsExactWords(
            @ForAll("texts") String before, @ForAll("sentences") String exact, @ForAll("texts") String after) {
        String text = before + exact + after;

        Evidence evidence = Evidence.at(text, before.length(), before.length() + exact.length());

        assertThat(between(text, evidence.start(), evidence.end())).isEqualTo(exact);
        assertThat(before).endsWith(evidence.prefix());
        assertThat(after).startsWith(evidence.suffix());
        assertThat(evidence.prefix() + evidence.suffix()).satisfies(EvidencePropertiesTest::whole);
        assertThat(evidence.prefix().length()).isLessThanOrEqualTo(32);
    }

    private static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    /** No half of a pair, which no file could carry. */
    private static void whole(String text) {
        assertThat(text.codePoints().filter(sign -> Character.getType(sign) == Character.SURROGATE))
                .isEmpty();
    }
}
