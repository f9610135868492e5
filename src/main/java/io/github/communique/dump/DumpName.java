// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.dump;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the end of a file's name asks for, as in {@code communique.ttl.gz}. */
public record DumpName(Format format, Compression compression) {

    /** All there are, in a fixed order. */
    public static List<DumpName> all() {
        return Arrays.stream(Format.values())
                .flatMap(format -> Arrays.stream(Compression.values()).map(packed -> new DumpName(format, packed)))
                .toList();
    }

    /** Reads a file's name; empty if its end says nothing known. */
    public static Optional<DumpName> of(String file) {
        return all().stream()
                .filter(name -> file.endsWith("." + name.extension()))
                .findFirst();
    }

    /** The endings that {@link #of} knows, for messages. */
    public static String known() {
        return all().stream().map(name -> "." + name.extension()).collect(Collectors.joining(", "));
    }

    /** The end of the name, without the first dot: {@code ttl.gz}. */
    public String extension() {
        return format.extension() + compression.extension();
    }

    /** The name under which the file is published: {@code communique.ttl.gz}. */
    public String file() {
        return "communique." + extension();
    }
}
