// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is found in the annotated articles does not get worse; what is parsed is kept below target, for the next run. */
class QualityTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");
    private static final Path PARSES = Path.of("target/parses");
    private static final Pattern FIGURES = Pattern.compile("(?m)^(event|fact) +P (\\S+) R (\\S+) F1 (\\S+)$");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/gold/floors.csv", numLinesToSkip = 1)
    void noFigureFallsBelowItsFloor(String articles, double precision, double recall, double eventF1, double factF1) {
        Matcher figures = FIGURES.matcher(Shell.run("evaluate", "--parses", PARSES, GOLD.resolve(articles))
                .out());
        assertThat(figures.find()).isTrue();
        String events = figures.group();
        double[] measured = {number(figures, 2), number(figures, 3), number(figures, 4)};
        assertThat(figures.find()).isTrue();
        String found = events + "; " + figures.group();

        assertFloor("event precision", measured[0], precision, articles, found);
        assertFloor("event recall", measured[1], recall, articles, found);
        assertFloor("event F1", measured[2], eventF1, articles, found);
        assertFloor("fact F1", number(figures, 4), factF1, articles, found);
    }

    private static void assertFloor(String figure, double measured, double floor, String articles, String found) {
        assertThat(measured)
                .as(
                        "%s over gold/%s, of %s. If a figure falls for a good reason, lower its floor in"
                                + " src/test/resources/gold/floors.csv and give the reason in the commit; where figures"
                                + " have risen, raise the floors there to a hundredth below what is measured",
                        figure, articles, found)
                .isGreaterThanOrEqualTo(floor);
    }

    private static double number(Matcher figures, int group) {
        return Double.parseDouble(figures.group(group));
    }
}
