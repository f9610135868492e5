// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.encoder.TunedLayers;
import io.github.communique.learn.EncoderTrainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of the commands that learn, and that read by what was learnt. */
class LearnCommandTest {

    private static final Path GOLD = Path.of("src/test/resources/gold");

    @TempDir
    private Path folder;

    @Test
    void withoutThemTheLexiconReadsAlone() {
        Ran ran = Shell.run("explain", "--models", "none", Shell.sample("phone-call.txt"));
        assertThat(ran.out()).doesNotContain("hint: ").contains("Told in the end:");
    }

    @Test
    void brokenOnesAreToldOfAndTheLexiconReadsAlone() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.writeString(broken.resolve("encoder.bin"), "no layers");
        Ran ran = Shell.run("extract", "--models", broken, Shell.sample("phone-call.txt"));
        assertThat(ran.err()).contains("learnt weights cannot be used", "parts.ubj is missing");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aFolderWithoutWeightsIsWrongUse() {
        Ran ran = Shell.run("extract", "--models", folder.resolve("nowhere"), Shell.sample("phone-call.txt"));
        assertThat(ran.err()).contains("there is no encoder.bin", "communique learn");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void anAnnotatedArticleThatCannotBeReadCostsItselfAlone() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Files.writeString(gold.resolve("broken.json"), "{\"events\": [");
        Files.writeString(gold.resolve("empty.json"), "{\"title\": \"No text\", \"paragraphs\": [], \"events\": []}");
        Files.copy(GOLD.resolve("dev").resolve("od01.json"), gold.resolve("good.json"));
        Ran ran = Shell.run(
                "learn", gold, "--encoder", "src/main/resources/models/encoder.bin", "--out", folder.resolve("learnt"));
        assertThat(ran.err())
                .contains("set aside: ", "broken.json is no annotated article", "empty.json holds no text")
                .contains("these are too few articles to learn from");
    }

    @Test
    void whatTheConfidenceOfAModelIsWorthIsLearntFromItsAnswers() throws IOException {
        Path gold = Files.createDirectories(folder.resolve("gold"));
        Path article = Files.copy(GOLD.resolve("dev").resolve("od01.json"), gold.resolve("od01.json"));
        Path answers = folder.resolve("answers");
        Shell.run("prompt", "--record", answers, article);
        try (Stream<Path> requests = Files.list(answers)) {
            Path request = requests.findFirst().orElseThrow();
            Files.writeString(Path.of(request.toString().replace(".request.", ".answer.")), """
                    {"events":[{"type":"Vote","evidence":[1],"confidence":0.9,"participants":[{"mention":1}]}]}""");
        }
        Path out = folder.resolve("learnt");
        Ran ran = Shell.run("learn", gold, "--answers", answers, "--out", out);
        assertThat(ran.code()).isZero();
        assertThat(out.resolve("answers.tsv")).hasContent("told\tevents\tright\n0.9\t1\t0");
        Ran read = Shell.run(
                "extract",
                "--reader",
                "llm",
                "--replay",
                answers,
                "--calibration",
                out.resolve("answers.tsv"),
                article);
        assertThat(read.err()).contains("told 1 events").contains("0 events told");
    }

    @Test
    void anEncoderIsTakenAsItIsOrTunedFurther() {
        Path encoder = Path.of("src/main/resources/models/encoder.bin");
        Ran ran = Shell.run("learn", GOLD, "--encoder", encoder, "--from", encoder, "--out", folder);
        assertThat(ran.err()).contains("--encoder takes an encoder as it is, --from goes on from it");
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void anEncoderForOtherTypesOfEventIsRefusedBeforeAnythingIsLearnt() throws IOException {
        Path encoder = folder.resolve("encoder.bin");
        try (OutputStream out = Files.newOutputStream(encoder)) {
            new TunedLayers(List.of("Parley"), Map.of(), Map.of()).write(out);
        }
        Ran ran = Shell.run("learn", GOLD.resolve("dev"), "--encoder", encoder, "--out", folder.resolve("learnt"));
        assertThat(ran.err())
                .contains("knows other types of event than the ontology: [Parley]")
                .doesNotContain("Reading article");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void oneCommandLearnsAllWeightsAndAnotherGoesOnFromThem() throws IOException {
        Assumptions.assumeTrue(EncoderTrainer.isPossible(), "Needs the profile learn.");
        Path gold = Files.createDirectories(folder.resolve("gold"));
        for (int i = 1; i <= 8; i++) {
            String name = "od0" + i + ".json";
            Files.copy(GOLD.resolve("dev").resolve(name), gold.resolve(name));
        }
        Path learnt = folder.resolve("learnt");
        assertThat(Shell.run("learn", gold, "--epochs", "1", "--out", learnt).code())
                .isZero();
        Path further = folder.resolve("further");
        Ran ran = Shell.run("learn", gold, "--from", learnt.resolve("encoder.bin"), "--out", further);
        assertThat(ran.code()).isZero();
        assertThat(further.resolve("card.md"))
                .content()
                .contains("--from encoder.bin", "the mean of those before and after");
        Ran read = Shell.run("extract", "--models", further, Shell.sample("phone-call.txt"));
        assertThat(read.code()).isZero();
        assertThat(read.err()).doesNotContain("cannot be used");
    }

    @Test
    void withoutTheLibraryOfTrainingTheUserHearsWhatToDo() {
        Assumptions.assumeFalse(EncoderTrainer.isPossible());
        Ran ran = Shell.run("learn", GOLD.resolve("dev"), "--out", folder.resolve("none"));
        assertThat(ran.err()).contains("-P learn", "--encoder FILE");
        assertThat(ran.code()).isEqualTo(2);
    }
}
