// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A folder of requests and answers, two files each under the digest of the request: {@code DIGEST.request.json} and
 * {@code DIGEST.answer.json}.
 *
 * @param folder where they lie
 */
public record AnswerFolder(Path folder) {

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
        write(answerFile(request), reply.body());
    }

    /** Where the answer to a request lies. */
    Path answerFile(Request request) {
        return folder.resolve(request.digest() + ".answer.json");
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
