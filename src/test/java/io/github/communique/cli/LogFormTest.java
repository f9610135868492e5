// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import io.github.communique.store.Tdb2Store;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** What a server writes of its answers. */
class LogFormTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void open() {
        Tdb2Store.open(folder).close();
    }

    @AfterEach
    void restore() throws JoranException {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void asJsonEachAnswerIsALineThatTellsNothingOfWhoAsks() throws IOException {
        try (Served served = Served.listened(said, folder, "--log", "json")) {
            served.get("/health?mine=private");
        }

        assertThat(lines())
                .filteredOn(line -> line.getString("message").equals("answered"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getString("path")).isEqualTo("/health");
                    assertThat(line.getInt("status")).isEqualTo(200);
                    assertThat(line.getInt("milliseconds")).isNotNegative();
                });
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("private", "127.0.0.1");
    }

    @Test
    void asJsonWhatTheProgramSaysOfItsWorkIsOfThatFormToo() throws IOException {
        Served.listened(said, folder, "--log", "json").close();

        assertThat(lines())
                .extracting(line -> line.getString("message"))
                .anyMatch(message -> message.startsWith("Serving "))
                .anyMatch(message -> message.startsWith("Ending; "));
    }

    /** Every line that was said, each of which must be an object. */
    private List<JsonObject> lines() {
        return said.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> Json.createReader(new StringReader(line)).readObject())
                .toList();
    }

    @Test
    void asTextNothingIsSaidOfWhatGoesWell() throws IOException {
        try (Served served = Served.listened(said, folder)) {
            served.get("/health");
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain("health");
    }
}
