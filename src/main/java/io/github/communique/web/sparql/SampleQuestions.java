// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions to begin with, packed with the program and named by topic in an index. */
final class SampleQuestions {

    private static final String FOLDER = "/questions/";
    private static final String TOPIC = "## ";

    private final List<Sample> samples;

    /**
     * One question.
     *
     * @param name of its file, without the ending
     * @param topic under which it is listed
     * @param words in English
     * @param text in SPARQL
     */
    record Sample(String name, String topic, String words, String text) {}

    private SampleQuestions(List<Sample> samples) {
        this.samples = samples;
    }

    /** A line of the index is a name, or a topic of those below it. */
    static SampleQuestions load() {
        List<Sample> samples = new ArrayList<>();
        String topic = "";
        for (String line : text("index.txt").lines().toList()) {
            if (line.startsWith(TOPIC)) {
                topic = line.substring(TOPIC.length());
            } else if (!line.isBlank()) {
                samples.add(sample(line, topic));
            }
        }
        return new SampleQuestions(List.copyOf(samples));
    }

    List<Sample> all() {
        return samples;
    }

    Optional<Sample> named(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).findFirst();
    }

    private static Sample sample(String name, String topic) {
        String text = text(name + ".rq");
        return new Sample(name, topic, text.lines().findFirst().orElse("").replaceFirst("^#\\s*", ""), text);
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
