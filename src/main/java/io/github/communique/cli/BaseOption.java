// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The address under which the data are published. */
final class BaseOption {

    private static final String USUAL = "http://localhost:3030/";
    private static final String ONTOLOGY = "ontology";
    private static final String AUTHORITY = "authority";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "The address under which the data are published, which every IRI of theirs begins with"
                    + " (default: that of the store; " + USUAL + " for a new one).")
    private String base;

    /** The IRIs of the given base, else of the usual one. */
    Iris iris() {
        return iris(Optional.ofNullable(base).orElse(USUAL));
    }

    /** The IRIs of the given base, else of the one that a store was filled under, else of the usual one. */
    Iris iris(Store store) {
        return iris(Optional.ofNullable(base).or(() -> filled(store.names())).orElse(USUAL));
    }

    private Iris iris(String wanted) {
        String ended = wanted.endsWith("/") ? wanted : wanted + "/";
        if (!ended.matches("https?://[^/]+/.*")) {
            throw new ParameterException(
                    command.commandLine(),
                    "--base " + wanted + " is no web address; write one such as https://data.example.org/news/");
        }
        return new Iris(URI.create(ended).toString());
    }

    private static Optional<String> filled(Set<String> graphs) {
        return graphs.stream()
                .filter(name -> name.endsWith("/" + ONTOLOGY))
                .map(name -> name.substring(0, name.length() - ONTOLOGY.length()))
                .filter(stem -> graphs.contains(stem + AUTHORITY))
                .findFirst();
    }
}
