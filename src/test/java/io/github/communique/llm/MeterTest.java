// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spent on a real server, whose answers read eleven tokens and write seven. */
class MeterTest {

    private static final Request REQUEST =
            Prompt.forReading(Ontology.load(), Optional.of("small")).request(Samples.harbour());

    @TempDir
    private Path folder;

    private static ChatServer model(TestServer server) {
        return new ChatServer(new ServerAddress(server.base(), Optional.empty()), Patience.standard());
    }

    private static TestServer server() throws IOException {
        return new TestServer(TestServer.says("{\"events\":[]}"));
    }

    @Test
    void tokensAreCountedAndPriced() throws IOException {
        try (TestServer server = server()) {
            Meter meter = new Meter(
                    model(server),
                    new Cap(
                            Optional.empty(),
                            Optional.empty(),
                            new Prices(new BigDecimal("1000"), new BigDecimal("2000"))));
            meter.ask(REQUEST);
            meter.ask(REQUEST);
            assertThat(meter).hasToString("2 requests, 22 tokens read, 14 written, cost 0.0500");
        }
    }

    @Test
    void nothingIsAskedBeyondACapOfTokens() throws IOException {
        try (TestServer server = server()) {
            Meter meter = new Meter(model(server), new Cap(Optional.of(18L), Optional.empty(), Prices.none()));
            meter.ask(REQUEST);
            assertThatThrownBy(() -> meter.ask(REQUEST))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("1 requests, 11 tokens read, 7 written");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void nothingIsAskedBeyondACapOfCostButWhatIsKeptStaysFree() throws IOException {
        try (TestServer server = server()) {
            Cap cap = new Cap(
                    Optional.empty(),
                    Optional.of(new BigDecimal("0.01")),
                    new Prices(new BigDecimal("1000"), BigDecimal.ZERO));
            Recorder recorder = new Recorder(new Meter(model(server), cap), new AnswerFolder(folder), false);
            recorder.ask(REQUEST);
            recorder.ask(REQUEST);
            Request other = REQUEST.after("{}", "Again.");
            assertThatThrownBy(() -> recorder.ask(other)).hasMessageContaining("--max-cost");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void aCapOfCostNeedsPrices() {
        assertThatThrownBy(() -> new Cap(Optional.empty(), Optional.of(BigDecimal.ONE), Prices.none()))
                .hasMessageContaining("--prompt-price");
    }
}
