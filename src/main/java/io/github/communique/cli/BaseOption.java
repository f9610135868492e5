// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.rdf.Iris;
import io.github.communique.store.StoreBase;
import io.github.communique.store.StoreInUseException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
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
        return new Iris(given().orElse(USUAL));
    }

    /** The IRIs of a store, which remembers them from now on; another base than its own is refused. */
    Iris iris(OpenStore opened) throws IOException {
        Path folder = opened.folder();
        Optional<StoreBase> remembered = remembered(opened);
        if (remembered.isPresent()) {
            refuseOther(folder, remembered.get());
        }
        StoreBase own = remembered.orElseGet(() -> new StoreBase(given().orElse(USUAL)));
        if (StoreBase.of(folder).isEmpty()) {
            own.keepIn(folder);
        }
        return new Iris(own.base());
    }

    /** The IRIs of a store that need not be open, nor be there. */
    Iris iris(House house, Path folder) throws IOException {
        if (StoreBase.of(folder).isEmpty()) {
            try (OpenStore opened = house.store(folder)) {
                return iris(opened);
            } catch (StoreInUseException held) { // by a program that has noted the base when it came
                house.stop().check();
            }
        }
        StoreBase own = StoreBase.of(folder)
                .orElseThrow(() -> new IOException("the store " + folder
                        + " is held by a program that has not noted its base; end that program and start it anew"));
        refuseOther(folder, own);
        return new Iris(own.base());
    }

    private void refuseOther(Path folder, StoreBase own) throws IOException {
        if (own.moving().isPresent()) {
            String store = RemoteCopy.nameOf(folder);
            throw new IOException("moving the store " + store + " from " + own.base() + " was cut off; end it with:"
                    + " communique store rebase " + own.moving().get() + " --store " + store);
        }
        Optional<String> other = given().filter(wanted -> !wanted.equals(own.base()));
        if (other.isPresent()) {
            String store = RemoteCopy.nameOf(folder);
            throw new ParameterException(
                    command.commandLine(),
                    "--base " + other.get() + ": the data of the store " + store + " stand under " + own.base()
                            + "; leave out --base, or move the store with: communique store rebase " + other.get()
                            + " --store " + store);
        }
    }

    /** The base of a store; empty if nothing was put in yet. */
    static Optional<StoreBase> remembered(OpenStore opened) {
        return StoreBase.of(opened.folder())
                .or(() -> filled(opened.store().names()).map(StoreBase::new));
    }

    private Optional<String> given() {
        return Optional.ofNullable(base).map(wanted -> address(command, "--base " + wanted, wanted));
    }

    /** An address that can be a base, with a slash at its end. */
    static String address(CommandSpec command, String said, String wanted) {
        String ended = wanted.endsWith("/") ? wanted : wanted + "/";
        if (!ended.matches("https?://[^/?#\\s]+/[^?#\\s]*")) {
            throw new ParameterException(
                    command.commandLine(),
                    said + " is no web address; write one such as https://data.example.org/news/");
        }
        return URI.create(ended).toString();
    }

    private static Optional<String> filled(Set<String> graphs) {
        return graphs.stream()
                .filter(name -> name.endsWith("/" + ONTOLOGY))
                .map(name -> name.substring(0, name.length() - ONTOLOGY.length()))
                .filter(stem -> graphs.contains(stem + AUTHORITY))
                .findFirst();
    }
}
