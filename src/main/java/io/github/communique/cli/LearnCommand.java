// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.learnt.LearntFiles;
import io.github.communique.learn.Learner;
import io.github.communique.learn.LearntTrees;
import io.github.communique.learn.ModelCard;
import io.github.communique.learn.TooLittleToLearn;
import io.github.communique.learn.TunedEncoder;
import io.github.communique.lexicon.StateNames;
import io.github.communique.model.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "learn",
        description = {
            "Learns from annotated articles to find their events, and writes the weights into a folder.",
            "Tuning the encoder takes hours and needs the profile \"learn\" of the build; stopped, it goes on where it"
                    + " was.",
            "With --encoder only the rest is learnt, which takes minutes. What the weights are and how good they are"
                    + " is written beside them, in card.md."
        },
        footer = {
            "  communique learn annotated/ --out models",
            "  communique learn mine/ --from models/encoder.bin --out better",
            "  communique learn annotated/ --answers asked/ --out models",
            "  communique learn annotated/ more/ --encoder models/encoder.bin --out models"
        })
final class LearnCommand implements Callable<Integer> {

    private House house;

    @Mixin
    private CommonHelp help;

    @Mixin
    private ParsesOption parses;

    @Mixin
    private EncoderOptions encoder;

    @Spec
    private CommandSpec command;

    @Parameters(
            paramLabel = "GOLD_DIR",
            arity = "1..*",
            description = "Folders of annotated articles, one .json file each.")
    private List<Path> folders;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "models",
            description = "Where the weights go (default: ${DEFAULT-VALUE}).")
    private Path out;

    @Option(
            names = "--answers",
            paramLabel = "DIR",
            description = "Learn only what the confidence of a language model is worth, from its answers about these"
                    + " articles in this folder, as --record keeps them; for --calibration.")
    private Optional<Path> answers;

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description =
                    "The name of the language model that gave the answers (default: $" + ServerOptions.MODEL + ").")
    private String model;

    @Option(
            names = "--licence",
            paramLabel = "TEXT",
            defaultValue = "CC BY 4.0",
            description = "The terms under which the weights may be used, for their card (default: ${DEFAULT-VALUE}).")
    private String licence;

    LearnCommand(House house) {
        this.house = house;
    }

    @Override
    public Integer call() throws IOException {
        encoder.check(answers.isEmpty(), command.commandLine());
        house = parses.in(house);
        Annotations annotated = Annotations.of(folders, house);
        List<GoldArticle> gold = annotated.articles();
        Files.createDirectories(out);
        if (answers.isPresent()) {
            Optional<String> asked = ServerOptions.told(model, ServerOptions.MODEL);
            return new AnswerLessons(house, answers.get(), asked).write(gold, out.resolve("answers.tsv"));
        }
        int aside = annotated.broken() + learn(gold);
        house.console().say("The weights stand in %s; use them with --models %s", out, out);
        return aside == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** How many articles could not be read. */
    private int learn(List<GoldArticle> gold) throws IOException {
        Learner learner = new Learner(
                house.lexiconExtractor(),
                house.sources(),
                house.ontology().eventTypes().stream().map(EventType::name).toList(),
                house.library().lexicon(),
                house.library().gazetteer(),
                StateNames.of(house.authority()),
                this::tell);
        Path work = out.resolve("training");
        TunedEncoder tuned = encoder.forTrees(learner, gold, work);
        LearntTrees learnt = trees(learner, gold, tuned);
        TunedEncoder complete = encoder.complete(learner, gold, work, tuned);
        keep(complete.file());
        for (Map.Entry<String, byte[]> trees : learnt.trees().entrySet()) {
            Files.write(out.resolve(trees.getKey() + ".ubj"), trees.getValue());
        }
        LocalDate today = LocalDate.now(house.clock());
        ModelCard card = new ModelCard(commandLine(), today, licence, gold, complete, learnt);
        Files.writeString(out.resolve("card.md"), card.toString());
        return learner.aside();
    }

    private void keep(Path tuned) throws IOException {
        Path kept = out.resolve(LearntFiles.ENCODER);
        if (!Files.exists(kept) || !Files.isSameFile(tuned, kept)) {
            Files.copy(tuned, kept, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static LearntTrees trees(Learner learner, List<GoldArticle> gold, TunedEncoder tuned) throws IOException {
        try {
            return learner.learnTrees(gold, tuned.file());
        } catch (TooLittleToLearn tooLittle) {
            throw new IOException(tooLittle.getMessage(), tooLittle);
        }
    }

    private String commandLine() {
        String names = folders.stream()
                .map(folder -> folder.toAbsolutePath().getFileName().toString())
                .collect(Collectors.joining(" "));
        return "communique learn " + names + " " + encoder + " --out " + out.getFileName();
    }

    private void tell(String line) {
        house.stop().check();
        house.console().say("%s", line);
    }
}
