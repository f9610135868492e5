// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.source.Outcome;
import io.github.communique.evaluation.GoldArticle;
import io.github.communique.extract.Extractor;
import io.github.communique.llm.AnswerFolder;
import io.github.communique.llm.Asking;
import io.github.communique.llm.Calibration;
import io.github.communique.llm.Losses;
import io.github.communique.llm.Replay;
import io.github.communique.model.Event;
import io.github.communique.publish.Worked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ExitCode;

/**
 * Learns from answers to annotated articles what the confidence of a language model is worth.
 *
 * @param house has the parts
 * @param answers the folder of the answers
 * @param model the name of the model that gave them, where one was chosen
 */
record AnswerLessons(House house, Path answers, Optional<String> model) {

    /** Writes what was learnt, and says how it went. */
    int write(List<GoldArticle> gold, Path table) throws IOException {
        Faults faults = new Faults(house.console());
        Files.write(table, learn(gold, faults).lines());
        house.console().say("What the confidence is worth stands in %s; use it with --calibration %s", table, table);
        return faults.none() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** What was learnt; an article without an answer is named. */
    private Calibration learn(List<GoldArticle> gold, Faults faults) {
        Extractor reader = new ModelDesk(house, model, new Losses())
                .reader(Asking.free(new Replay(new AnswerFolder(answers))), Calibration.none());
        Calibration learnt = Calibration.none();
        for (GoldArticle article : gold) {
            house.stop().check();
            for (Event event : told(article, reader, faults)) {
                learnt = learnt.with(event.confidence(), right(article, event));
            }
        }
        return learnt;
    }

    private List<Event> told(GoldArticle gold, Extractor reader, Faults faults) {
        Outcome outcome = house.sources()
                .read(List.of(gold.file().toString()))
                .findFirst()
                .orElseThrow();
        Worked<List<Event>> worked = Worked.on(outcome, reader::extract);
        worked.refusal().ifPresent(faults::add);
        return worked.result().orElse(List.of());
    }

    private static boolean right(GoldArticle article, Event event) {
        return article.events().stream()
                .filter(gold -> gold.mayBe(event.type().name()) && gold.hasPartiesOf(event))
                .anyMatch(gold -> event.evidence().stream().anyMatch(told -> gold.toldBy(told.exact())));
    }
}
