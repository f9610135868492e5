// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.correction.Amendment;
import io.github.communique.correction.Correction;
import io.github.communique.correction.Correction.Kind;
import io.github.communique.correction.FormerFacts;
import io.github.communique.correction.Unheld;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows corrections as text. */
final class CorrectionText {

    private static final int DAY = 10;

    private final Curation curation;
    private final House house;
    private final PrintStream out;
    private final Map<String, String> unheld;

    CorrectionText(Curation curation, House house) {
        this.curation = curation;
        this.house = house;
        out = house.console().out();
        unheld = curation.corrector().unheld().stream()
                .collect(Collectors.toMap(
                        Unheld::event, event -> "does not hold any more: " + event.why(), (one, other) -> one));
    }

    /** In one line. */
    void line(Correction correction) {
        Stream<String> words = Stream.of(
                curation.id(correction),
                correction.when().toString().substring(0, DAY),
                correction.who(),
                done(correction),
                correction.event(),
                curation.titles().of(correction.event()),
                correction.why());
        Stream<String> fault = Optional.ofNullable(unheld.get(correction.event())).stream();
        out.println(OneLine.row(Stream.concat(words, fault).toList()));
    }

    private static String done(Correction correction) {
        if (correction.kind() == Kind.CHANGE) {
            return correction.amendments().stream()
                    .map(CorrectionText::name)
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        return correction.kind() == Kind.WITHDRAWAL ? "withdrawn" : "added";
    }

    /** With all that it changes. */
    void whole(Correction correction) {
        out.println(correction.event());
        String title = curation.titles().of(correction.event());
        if (!title.isEmpty()) {
            out.println("  " + OneLine.of(title));
        }
        out.printf(
                "  %s by %s, %s%n  %s%n",
                done(correction), OneLine.of(correction.who()), correction.when(), OneLine.of(correction.why()));
        Optional.ofNullable(unheld.get(correction.event())).ifPresent(why -> out.println("  " + OneLine.of(why)));
        correction.amendments().forEach(this::amendment);
    }

    private void amendment(Amendment amendment) {
        List<String> now = curation.reading(data -> amendment.now().stream()
                .map(new FormerFacts(data, house.ontology())::words)
                .sorted()
                .toList());
        out.printf("  %s: %s -> %s%n", name(amendment), words(amendment.formerly()), words(now));
    }

    private static String name(Amendment amendment) {
        return amendment.property().getLocalName();
    }

    private static String words(List<String> values) {
        return values.isEmpty() ? FactOptions.NONE : String.join(", ", values);
    }
}
