// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.web.curation.CuratedFact;
import io.github.communique.web.curation.CurationDesk;
import io.github.communique.web.curation.CuratorAct;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Does what curators decide on pages by the command that is there for it, so that page and command can do the same. */
final class PageDesk implements CurationDesk {

    private static final String SEE_HELP = "See: ";

    private final House house;
    private final OpenStore held;

    /** @param held the store that is corrected */
    PageDesk(House house, OpenStore held) {
        this.house = house;
        this.held = held;
    }

    @Override
    public synchronized Reply take(CuratorAct act, String who, String why) {
        List<String> words = new ArrayList<>(words(act));
        words.add("--by=" + who);
        words.add("--why=" + why);
        words.add("--store=" + held.folder());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code;
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Console console = new Console(out, out, false, InputStream.nullInputStream());
            House inside = house.receiving(console, house.stop(), Path.of(""), held);
            code = Main.line(inside)
                    .setAllowOptionsAsOptionParameters(true) // a reason may look like one
                    .execute(words.toArray(String[]::new));
        }
        return new Reply(
                code == 0,
                said.toString(StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.startsWith(SEE_HELP))
                        .map(line -> line.replaceFirst("^communique: ", ""))
                        .toList());
    }

    /** Values stand in one word with the name of their option, so that none can be taken for an option itself. */
    private static List<String> words(CuratorAct act) {
        if (act instanceof CuratorAct.Change change) {
            return with(List.of("correct", change.event()), change.facts());
        } else if (act instanceof CuratorAct.Addition added) {
            return with(
                    List.of("correct", "--add", "--article=" + added.article(), "--sentence=" + added.sentence()),
                    added.facts());
        } else if (act instanceof CuratorAct.Withdrawal withdrawal) {
            return List.of("withdraw", withdrawal.event());
        } else if (act instanceof CuratorAct.Comparison compared) {
            return List.of("same", compared.same() ? "join" : "split", compared.event(), compared.other());
        }
        return List.of("correct", "undo", ((CuratorAct.Undoing) act).correction());
    }

    private static List<String> with(List<String> begin, Map<CuratedFact, List<String>> facts) {
        List<String> words = new ArrayList<>(begin);
        facts.forEach((fact, values) -> (values.isEmpty() ? List.of(FactOptions.NONE) : values)
                .forEach(value -> words.add("--" + fact.word() + "=" + value)));
        return words;
    }
}
