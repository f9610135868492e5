// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.cli.Shell.Ran;
import io.github.communique.join.PersonCases;
import io.github.communique.store.Tdb2Store;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A store of invented persons, and the commands that bring in lists and decide who is one.
 *
 * @param folder of the store
 */
record PersonStore(Path folder) {

    static PersonStore in(Path folder) {
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            PersonCases.publish(store);
        }
        return new PersonStore(folder);
    }

    Ran bring(Path list, String... options) {
        return run("import", Stream.concat(Stream.of(list.toString()), Stream.of(options)));
    }

    Ran review(String... arguments) {
        return run("review", Stream.of(arguments));
    }

    private Ran run(String command, Stream<String> arguments) {
        return Shell.run(Stream.of(
                        Stream.of("authority", command),
                        arguments,
                        Stream.of("--store", folder, "--base", PersonCases.BASE))
                .flatMap(words -> words)
                .toArray());
    }
}
