// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ontology.Ontology;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program may call the file of an answer. */
class AnswerFolderTest {

    private static final Request REQUEST =
            Prompt.forReading(Ontology.load(), Optional.empty()).request(Samples.harbour());

    @TempDir
    private Path folder;

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {".answer.json", ".json", ".answer", ".txt", ""})
    void itsNameIsTheDigestOfTheRequestWithOrWithoutTheLineBreak(String ending)
            throws IOException, NoSuchAlgorithmException {
        for (String text : new String[] {REQUEST.text(), REQUEST.text() + "\n"}) {
            Path file = Files.writeString(folder.resolve(sha256(text) + ending), "{\"events\":[]}");
            assertThat(new AnswerFolder(folder).answer(REQUEST).map(Reply::content))
                    .contains("{\"events\":[]}");
            Files.delete(file);
        }
    }

    @Test
    void theRequestItselfIsNoAnswer() {
        AnswerFolder answers = new AnswerFolder(folder);
        answers.keep(REQUEST);
        assertThat(answers.answer(REQUEST)).isEmpty();
        assertThat(answers.answerFile(REQUEST)).hasFileName(REQUEST.digest() + ".answer.json");
    }
}
