// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The address that the IRIs of a store begin with, as its file {@code base} keeps it.
 *
 * @param base the address
 * @param moving the address that the store is being moved to; empty if it is not
 */
public record StoreBase(String base, Optional<String> moving) {

    private static final String FILE = "base";

    /** That of a store that is not being moved. */
    public StoreBase(String base) {
        this(base, Optional.empty());
    }

    /** What a store remembers; empty if nothing was put into it yet, or by a program that did not note it. */
    public static Optional<StoreBase> of(Path folder) {
        List<String> lines = Durable.readLines(folder.resolve(FILE));
        return lines.stream()
                .findFirst()
                .map(base -> new StoreBase(base, lines.stream().skip(1).findFirst()));
    }

    /** Whether nobody but this machine can follow addresses under it. */
    public boolean isLocal() {
        String host = URI.create(base).getHost();
        return host == null || host.matches("localhost|.*\\.localhost|127(\\.\\d{1,3}){3}|\\[::1]");
    }

    /** Has the store in a folder, which must be there and held, remember this. */
    public void keepIn(Path folder) {
        Path made = folder.resolve("new-" + FILE);
        Durable.writeLines(made, Stream.concat(Stream.of(base), moving.stream()).toList());
        Durable.move(made, folder.resolve(FILE));
        Durable.sync(folder);
    }

    /** Has the store in a folder, which must be there and held, forget its base. */
    public static void forget(Path folder) {
        Durable.delete(folder.resolve(FILE));
    }
}
