// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.gate.Gate;
import io.github.communique.model.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure the program must be of an event to tell it. */
final class ConfidenceOption {

    private static final String PRECISE = "0.60";
    private static final String COMPLETE = "0.20";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @ArgGroup(exclusive = true)
    private Choice choice;

    /** One way to say it. */
    private static final class Choice {

        @Option(
                names = "--min-confidence",
                paramLabel = "X",
                description =
                        "Tell only events that are held for right with this confidence or more, from 0 to 1 (default: "
                                + Gate.USUAL_CONFIDENCE + ").")
        private BigDecimal least;

        @Option(
                names = "--precise",
                description = "Rather tell too little: the same as --min-confidence " + PRECISE + ".")
        private boolean precise;

        @Option(
                names = "--complete",
                description = "Rather tell too much: the same as --min-confidence " + COMPLETE + ".")
        private boolean complete;

        private BigDecimal asked() {
            return precise
                    ? new BigDecimal(PRECISE)
                    : Optional.ofNullable(least).orElseGet(() -> new BigDecimal(COMPLETE));
        }
    }

    /** The least confidence of what is told. */
    BigDecimal least() {
        BigDecimal least =
                Optional.ofNullable(choice).map(Choice::asked).orElseGet(() -> new BigDecimal(Gate.USUAL_CONFIDENCE));
        if (least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0) {
            throw new ParameterException(
                    command.commandLine(),
                    "--min-confidence " + least + " is no confidence; give a number from 0 to 1, such as "
                            + Gate.USUAL_CONFIDENCE);
        }
        return least;
    }

    /** Those of the events that are told with enough of it. */
    List<Event> enough(List<Event> events) {
        BigDecimal least = least();
        return events.stream()
                .filter(event -> event.confidence().compareTo(least) >= 0)
                .toList();
    }
}
