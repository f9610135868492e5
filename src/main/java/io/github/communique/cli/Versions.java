// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.ontology.Ontology;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and beside it that of the ontology. */
final class Versions implements IVersionProvider {

    /** The version as packed; {@code unpacked} where the classes stand alone. */
    static String program() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("unpacked");
    }

    @Override
    public String[] getVersion() {
        return new String[] {
            "communique " + program(), "ontology " + Ontology.load().version()
        };
    }
}
