// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that a right answer about a sample says is lost on the way to RDF. */
class SampleAnswersTest {

    private static final Path ANSWERS = Path.of("src/test/resources/answers");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "expelled-diplomats.html, RelationsDowngrade Criticism Rejection Threat Criticism Call Demand",
        "lisbon-madrid-talks.html, Agreement Meeting Statement Support Pledge Visit",
        "sanctions-vote.html, Vote Sanction Demand Criticism Pledge Support Meeting",
        "harvest-festival.txt, ''",
        "phone-call.txt, Call Aid Support Meeting Visit",
        "relations-restored.txt, RelationsUpgrade RelationsDowngrade Visit JointStatement Statement SanctionRelief Support",
        "mediation.json, Mediation Meeting Demand Rejection Support Aid Meeting",
        "naval-exercise.json, Cooperation Criticism Threat Demand Visit Meeting Agreement Statement",
    })
    void everyEventOfARightAnswerIsTold(String article, String types) throws IOException {
        Path sample = Shell.sample(article);
        Shell.run("prompt", "--record", folder, sample);
        try (Stream<Path> requests = Files.list(folder)) {
            Path request = requests.findFirst().orElseThrow();
            Files.copy(
                    ANSWERS.resolve(article.replaceFirst("\\.\\w+$", ".json")),
                    Path.of(request.toString().replace(".request.", ".answer.")));
        }
        Ran ran = Shell.run("extract", "--reader", "llm", "--replay", folder, "--format", "nt", sample);
        assertThat(ran.err()).contains("dropped: nothing").doesNotContain("left out");
        List<String> wanted =
                Arrays.stream(types.split(" ")).filter(type -> !type.isEmpty()).toList();
        assertThat(ran.out()
                        .lines()
                        .filter(line -> line.contains("/id/event/") && line.contains("ontology#status>"))
                        .count())
                .isEqualTo(wanted.size());
        assertThat(wanted).allSatisfy(type -> assertThat(ran.out()).contains("ontology#" + type + ">"));
    }
}
