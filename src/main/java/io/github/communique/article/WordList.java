// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** The word lists that come with the program, one entry a line, remarks after a {@code #}. */
public final class WordList {

    private WordList() {}

    /** The entries of a list, in order. */
    public static Stream<String> lines(String name) {
        try (InputStream list = WordList.class.getResourceAsStream("/article/" + name)) {
            if (list == null) {
                throw new IllegalStateException("/article/" + name + " is missing from the program; build it again");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
