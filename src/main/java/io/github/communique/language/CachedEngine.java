// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Keeps what an engine reads in a folder, by text, day and version of the engine, so that the same text is read once.
 * A kept file that cannot be read is made anew. The engine itself is made only when something is not kept yet.
 */
public final class CachedEngine implements LanguageEngine {

    private static final int FOLDER = 2;

    private final Path folder;
    private final String version;
    private final Supplier<LanguageEngine> engine;

    /**
     * A cache over an engine.
     *
     * @param folder where the sentences are kept; made when needed
     * @param version names the engine, its version and its settings: another version reads anew
     * @param engine gives the engine, the same each time
     */
    public CachedEngine(Path folder, String version, Supplier<LanguageEngine> engine) {
        this.folder = folder;
        this.version = version;
        this.engine = engine;
    }

    @Override
    public List<Sentence> read(String text, Optional<LocalDate> published) {
        Path file = file(text, published);
        return kept(file).orElseGet(() -> {
            List<Sentence> sentences = engine.get().read(text, published);
            keep(file, sentences);
            return sentences;
        });
    }

    private Path file(String text, Optional<LocalDate> published) {
        String key = version + "\n" + published.map(LocalDate::toString).orElse("") + "\n" + text;
        String name = DigestUtils.sha256Hex(key);
        return folder.resolve(name.substring(0, FOLDER)).resolve(name.substring(FOLDER) + ".conllu");
    }

    private static Optional<List<Sentence>> kept(Path file) {
        try {
            return Optional.of(SentenceCodec.read(Files.readString(file)));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read the kept sentences in " + file, failed);
        }
    }

    /** Moved into place when whole, so that nobody reads half of it. */
    private static void keep(Path file, List<Sentence> sentences) {
        try {
            Files.createDirectories(file.getParent());
            Path whole = Files.createTempFile(file.getParent(), "parse", ".part");
            Files.writeString(whole, SentenceCodec.write(sentences));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot keep sentences in " + file + "; is the folder writable?", failed);
        }
    }
}
