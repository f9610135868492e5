// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of requests and answers, two files each under the digest of the request: {@code DIGEST.request.json} and
 * {@code DIGEST.answer.json}. An answer that another program put there may end otherwise, and its digest be that of the
 * request with the line break behind it, as it is printed.
 *
 * @param folder where they lie
 */
public record AnswerFolder(Path folder) {

    private static final String ANSWER = ".answer.json";
    private static final List<String> ENDINGS = List.of(ANSWER, ".json", ".answer", ".txt", "");

    /** The answer to a request; empty where none is kept. */
    public Optional<Reply> answer(Request request) {
        Path file = answerFile(request);
        try {
            return Files.exists(file) ? Optional.of(Reply.of(Files.readString(file))) : Optional.empty();
        } catch (CharacterCodingException broken) {
            throw new ModelException(file + " is not in UTF-8; save it so, or take it away and ask again", broken);
        } catch (IOException broken) {
            throw new ModelException(file + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** Keeps a request. */
    public void keep(Request request) {
        write(folder.resolve(request.digest() + ".request.json"), request.text());
    }

    /** Keeps the answer to a request. */
    public void keep(Request request, Reply reply) {
        write(usual(request), reply.body());
    }

    /** Where the answer to a request lies, or would lie. */
    Path answerFile(Request request) {
        return Stream.of(request.digest(), request.digestOfLine())
                .flatMap(digest -> ENDINGS.stream().map(ending -> folder.resolve(digest + ending)))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> usual(request));
    }

    private Path usual(Request request) {
        return folder.resolve(request.digest() + ANSWER);
    }

    /** Whole or not at all: a run that is cut off leaves no half answer. */
    private void write(Path file, String text) {
        try {
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new ModelException(file + " cannot be written: " + broken.getMessage(), broken);
        }
    }
}
