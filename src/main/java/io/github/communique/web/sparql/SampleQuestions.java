// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Questions to begin with, packed with the program and named in an index. */
final class SampleQuestions {

    private static final String FOLDER = "/questions/";

    private final List<Sample> samples;

    /**
     * One question.
     *
     * @param name of its file, without the ending
     * @param words in English
     * @param text in SPARQL
     */
    record Sample(String name, String words, String text) {}

    private SampleQuestions(List<Sample> samples) {
        this.samples = samples;
    }

    static SampleQuestions load() {
        return new SampleQuestions(text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(SampleQuestions::sample)
                .toList());
    }

    List<Sample> all() {
        return samples;
    }

    Optional<Sample> named(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    private static Sample sample(String name) {
        String text = text(name + ".rq");
        return new Sample(name, text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""), text);
    }

    private static String text(String file) {
        try (InputStream stream = SampleQuestions.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + file + " is not on the class path: build the program anew");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + file + " cannot be read", e);
        }
    }
}
