// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on threats names tests that there are. */
class ThreatsTest {

    private static final Path PAGE = Path.of("docs/threats.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void everyThreatNamesATestThatThereIs() throws IOException {
        List<MatchResult> named =
                NAMED.matcher(Files.readString(PAGE)).results().toList();

        assertThat(named).isNotEmpty().allSatisfy(test -> assertThat(sources(test.group(1)))
                .as(test.group())
                .anySatisfy(source -> assertThat(source).contains("void " + test.group(2) + "(")));
    }

    @Test
    void everyThreatOfTheTableNamesOne() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| threat"))
                .toList();

        assertThat(rows).isNotEmpty().allMatch(row -> NAMED.matcher(row).find());
    }

    private static List<String> sources(String test) throws IOException {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .map(ThreatsTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
