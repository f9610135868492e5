// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Has the help of every command print examples as they are written: what is broken at the colon of an address cannot be copied. */
final class WholeExamples {

    private WholeExamples() {}

    static void in(CommandLine line) {
        Map<String, IHelpSectionRenderer> sections = new HashMap<>(line.getHelpSectionMap());
        sections.put(
                UsageMessageSpec.SECTION_KEY_FOOTER,
                help -> List.of(help.commandSpec().usageMessage().footer()).stream()
                        .map(example -> example + System.lineSeparator())
                        .collect(Collectors.joining()));
        line.setHelpSectionMap(sections);
    }
}
