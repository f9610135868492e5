// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.article.Days;
import java.time.LocalDate;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The day that a user gives to articles that tell none. */
final class PublicationDay {

    private PublicationDay() {}

    /** @throws ParameterException where no newspaper can have appeared on it */
    static LocalDate of(LocalDate day, CommandSpec command) {
        if (!Days.possible(day)) {
            throw new ParameterException(
                    command.commandLine(),
                    "--published " + day + " is no day on which there were newspapers; give one such as 2021-03-22");
        }
        return day;
    }
}
