// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Ontology;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** A real model behind a real server, such as {@code llama-server -m model.gguf}, where the environment names one. */
class RealModelTest {

    private static final Optional<String> SERVER = Optional.ofNullable(System.getenv("COMMUNIQUE_LLM_SERVER"));
    private static final Optional<String> MODEL = Optional.ofNullable(System.getenv("COMMUNIQUE_LLM_MODEL"));
    private static final Optional<Key> KEY =
            Optional.ofNullable(System.getenv("COMMUNIQUE_LLM_KEY")).map(Key::new);

    @Test
    void itAnswersWithAnObjectOfEvents() {
        Assumptions.assumeTrue(
                SERVER.isPresent(),
                "no language model here: name one with COMMUNIQUE_LLM_SERVER and COMMUNIQUE_LLM_MODEL to test it");
        ServerAddress address = new ServerAddress(URI.create(SERVER.orElseThrow()), KEY);
        Request request = Prompt.forReading(Ontology.load(), MODEL).request(Samples.harbour());
        Reply reply = new ChatServer(address, Patience.standard()).ask(request);
        assertThat(AnswerText.object(reply.content(), AnswerText.EVENTS)).isPresent();
        assertThat(reply.tokensWritten()).isPositive();
    }
}
