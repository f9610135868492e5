// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.Odd;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AcceptPropertiesTest {

    private static final List<String> OFFERED =
            List.of("text/turtle", "application/ld+json", "application/rdf+xml", "text/html", "text/plain");

    @Provide
    Arbitrary<String> headers() {
        return Odd.of(
                "text/turtle",
                "text/*",
                "*/*",
                "application/ld+json",
                "*",
                "/",
                ",",
                ";",
                "q=",
                "q",
                "=",
                "0.5",
                ".3",
                "1",
                "0",
                "1.001",
                "-1",
                "NaN",
                "1e9",
                "\"",
                "\\",
                " ",
                "\t",
                ";q=0",
                ";q=1",
                ";profile=\"a,b\"",
                "charset=utf-8");
    }

    /** Each type offered with a weight in thousandths. */
    @Provide
    Arbitrary<Map<String, Integer>> wishes() {
        return Arbitraries.maps(Arbitraries.of(OFFERED), Arbitraries.integers().between(0, 1000))
                .ofMinSize(1)
                .map(LinkedHashMap::new);
    }

    @Property(seed = "2026", tries = 1000)
    void anyHeaderIsReadAndAnswersWithWhatIsOfferedOrNothing(@ForAll("headers") String header) {
        Accept accept = Accept.parse(header);

        assertThat(OFFERED).allSatisfy(type -> assertThat(accept.weight(type)).isBetween(0.0, 1.0));
        Optional<String> best = accept.best(OFFERED);
        assertThat(best.stream()).allSatisfy(type -> {
            assertThat(accept.weight(type)).isPositive();
            assertThat(OFFERED)
                    .allSatisfy(other -> assertThat(accept.weight(other)).isLessThanOrEqualTo(accept.weight(type)));
        });
        assertThat(best.isEmpty()).isEqualTo(OFFERED.stream().noneMatch(type -> accept.weight(type) > 0));
        assertThat(accept.browser()).isIn(true, false);
    }

    @Property(seed = "2026", tries = 500)
    void theGreatestWeightWinsAndNoughtIsNever(@ForAll("wishes") Map<String, Integer> wishes) {
        String header = wishes.entrySet().stream()
                .map(wish -> "%s;q=%s"
                        .formatted(wish.getKey(), wish.getValue() == 1000 ? "1" : "0.%03d".formatted(wish.getValue())))
                .collect(Collectors.joining(", "));
        Optional<String> wanted = OFFERED.stream()
                .filter(type -> wishes.getOrDefault(type, 0) > 0)
                .max(Comparator.comparing((String type) -> wishes.get(type))
                        .thenComparing(OFFERED::indexOf, Comparator.reverseOrder()));

        assertThat(Accept.parse(header).best(OFFERED)).as(header).isEqualTo(wanted);
        assertThat(Accept.parse(header.toUpperCase(Locale.ROOT)).best(OFFERED)).isEqualTo(wanted);
    }

    @Property(seed = "2026")
    void aMalformedMemberTakesNoOtherWithIt(@ForAll("headers") String odd) {
        String header = odd.replaceAll("[\",]", "") + ", text/plain";

        assertThat(Accept.parse(header).weight("text/plain")).isPositive();
    }
}
