// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import picocli.CommandLine.Command;

/** What the help of every command holds. */
@Command(
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        sortOptions = false,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something could not be done, such as articles that were refused or failed; each is named",
            "2:wrong use"
        })
final class CommonHelp {}
