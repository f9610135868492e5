// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of terms in the files is fixed, so that a diff shows meaning only. */
class OrderTest {

    private static final Pattern SECTION = Pattern.compile("(?m)^# -{8,}.*$");
    private static final Pattern SUBJECT = Pattern.compile("(?m)^(?:dip|plover|cameo):(\\S+) ");

    static Stream<String> files() {
        return Modules.FILES.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theTermsOfASectionStandInAlphabeticalOrder(String file) throws IOException {
        String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
        List<List<String>> sections =
                Arrays.stream(SECTION.split(text)).map(OrderTest::subjects).toList();
        assertThat(sections)
                .anyMatch(section -> !section.isEmpty())
                .allSatisfy(section -> assertThat(section).isSorted().doesNotHaveDuplicates());
    }

    private static List<String> subjects(String section) {
        return SUBJECT.matcher(section)
                .results()
                .map((MatchResult subject) -> subject.group(1))
                .toList();
    }
}
