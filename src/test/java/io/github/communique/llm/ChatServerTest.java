// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.ontology.Ontology;
import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a real server, and what is made of what it does. */
class ChatServerTest {

    private static final String NOTHING = "{\"events\":[]}";
    private static final Request REQUEST =
            Prompt.forReading(Ontology.load(), Optional.of("small")).request(Samples.harbour());
    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(20), 3, Duration.ofMillis(1), Duration.ofMillis(2));

    @TempDir
    private Path folder;

    private static ChatServer model(TestServer server) {
        return new ChatServer(new ServerAddress(server.base(), Optional.of(new Key("s3cret\n"))), SHORT);
    }

    @Test
    void theRequestIsSentAsItIsWithTheKeyAndTheAnswerIsWhatTheModelSays() throws IOException {
        try (TestServer server = new TestServer(TestServer.says(NOTHING))) {
            Reply reply = model(server).ask(REQUEST);
            assertThat(reply.content()).isEqualTo(NOTHING);
            assertThat(reply.promptTokens()).isEqualTo(11);
            assertThat(reply.answerTokens()).isEqualTo(7);
            assertThat(server.asked()).containsExactly(REQUEST.text());
            assertThat(server.keys()).containsExactly("Bearer s3cret");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sk-one\nsk-two", "sk\u00e9cret", "  "})
    void whatIsNoKeyIsRefusedWithoutBeingShown(String secret) {
        assertThatThrownBy(() -> new Key(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the key is")
                .hasMessageNotContaining("sk-one")
                .hasMessageNotContaining("cret");
    }

    @Test
    void anAnswerWithoutEndIsNotTakenIn() throws IOException {
        byte[] much = new byte[1 << 20];
        TestServer.Play endless = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int sent = 0; sent < 64; sent++) {
                exchange.getResponseBody().write(much);
            }
        };
        try (TestServer server = new TestServer(endless)) {
            assertThatThrownBy(() -> model(server).ask(REQUEST)).hasMessageContaining("longer than any may be");
        }
    }

    @Test
    void aServerThatIsNotThereIsToldAsThat() {
        ChatServer nobody =
                new ChatServer(new ServerAddress(URI.create("http://localhost:1/v1"), Optional.empty()), SHORT);
        assertThatThrownBy(() -> nobody.ask(REQUEST)).hasMessageContaining("nobody listens there");
    }

    @Test
    void theWaitThatAServerWishesMayBeToldInSecondsOrByItsEnd() {
        ZonedDateTime now = ZonedDateTime.now(ZoneOffset.UTC);
        assertThat(ChatServer.time("7")).contains(Duration.ofSeconds(7));
        assertThat(ChatServer.time(DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusHours(1))))
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(50), Duration.ofMinutes(60)));
        assertThat(ChatServer.time(DateTimeFormatter.RFC_1123_DATE_TIME.format(now.minusHours(1))))
                .isEmpty();
        assertThat(ChatServer.time("soon")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503})
    void aBusyServerIsAskedAgain(int status) throws IOException {
        try (TestServer server = new TestServer(
                TestServer.status(status, "busy", Map.of("Retry-After", "60")), TestServer.says(NOTHING))) {
            assertThat(model(server).ask(REQUEST).content()).isEqualTo(NOTHING);
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void aConnectionThatIsCutIsTriedAgainAndThenGivenUp() throws IOException {
        try (TestServer server = new TestServer(TestServer.cutOff())) {
            assertThatThrownBy(() -> model(server).ask(REQUEST))
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("3 tries")
                    .hasMessageContaining("broke off");
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void aServerThatIsTooSlowIsGivenUp() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try (TestServer server = new TestServer(exchange -> awaitQuietly(never))) {
            Patience none = new Patience(Duration.ofMillis(50), 1, Duration.ofMillis(1), Duration.ofMillis(1));
            ChatServer slow = new ChatServer(new ServerAddress(server.base(), Optional.empty()), none);
            assertThatThrownBy(() -> slow.ask(REQUEST)).hasMessageContaining("took longer than");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aWrongKeyIsSaidOnceAndShownNowhere() throws IOException {
        try (TestServer server = new TestServer(TestServer.status(401, "wrong key s3cret", Map.of()))) {
            assertThatThrownBy(() -> model(server).ask(REQUEST))
                    .hasMessageContaining("refuses the key")
                    .hasMessageNotContaining("s3cret");
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void whatTheServerSaysOfItselfHoldsNoKeyEither() throws IOException {
        try (TestServer server = new TestServer(TestServer.status(404, "no model for s3cret", Map.of()))) {
            assertThatThrownBy(() -> model(server).ask(REQUEST))
                    .hasMessageContaining("no model for …")
                    .hasMessageNotContaining("s3cret");
        }
        assertThat(new Key("s3cret")).hasToString("a key");
    }

    @Test
    void aServerWithoutSchemasIsAskedForJsonInWordsFromThenOn() throws IOException {
        try (TestServer server = new TestServer(
                TestServer.status(400, "response_format is not supported", Map.of()), TestServer.says(NOTHING))) {
            ChatServer model = model(server);
            model.ask(REQUEST);
            model.ask(REQUEST);
            assertThat(server.asked()).hasSize(3);
            assertThat(server.asked().get(0)).contains("\"response_format\"");
            assertThat(server.asked().subList(1, 3)).allSatisfy(body -> assertThat(body)
                    .doesNotContain("\"response_format\"")
                    .contains("fits this JSON Schema"));
        }
    }

    @ParameterizedTest
    @CsvSource({"http://models.example/v1, true", "http://10.0.0.7/v1, true", "https://models.example/v1, false"})
    void aKeyGoesOverPlainHttpToThisMachineAlone(URI base, boolean refused) {
        if (refused) {
            assertThatThrownBy(() -> new ServerAddress(base, Optional.of(new Key("k"))))
                    .hasMessageContaining("plain HTTP");
        }
        assertThat(new ServerAddress(base, Optional.empty()).completions()).hasToString(base + "/chat/completions");
        assertThat(new ServerAddress(URI.create("http://127.0.0.1:8080/v1/"), Optional.of(new Key("k"))).completions())
                .hasToString("http://127.0.0.1:8080/v1/chat/completions");
    }

    @Test
    void whatIsKeptIsNotAskedAgainAndHoldsNoKey() throws IOException {
        AnswerFolder kept = new AnswerFolder(folder);
        try (TestServer server = new TestServer(TestServer.says(NOTHING))) {
            Recorder recorder = new Recorder(model(server), kept, true);
            recorder.ask(REQUEST);
            recorder.ask(REQUEST);
            assertThat(server.asked()).hasSize(1);
        }
        assertThat(new Replay(kept).ask(REQUEST).content()).isEqualTo(NOTHING);
        assertThat(folder.resolve(REQUEST.digest() + ".request.json")).hasContent(REQUEST.text());
        assertThat(folder.resolve(REQUEST.digest() + ".answer.json"))
                .content()
                .contains("usage")
                .doesNotContain("s3cret");
    }

    @Test
    void anAnswerMayBeACompletionOrWhatTheModelSaidAlone() {
        assertThat(Reply.of(NOTHING).content()).isEqualTo(NOTHING);
        assertThat(Reply.of(Json.createObjectBuilder()
                                .add("choices", Json.createArrayBuilder())
                                .build()
                                .toString())
                        .content())
                .isEmpty();
    }
}
