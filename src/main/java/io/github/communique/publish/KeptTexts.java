// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.publish;

import io.github.communique.model.Article;
import io.github.communique.quarantine.ArticleJson;
import io.github.communique.rdf.Iris;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The texts of articles, for an operator who may keep them: a packed JSON file each, which is never served. The folder is
 * there once the operator has asked for it; from then on every article that comes in is kept.
 */
public final class KeptTexts {

    /** What a file holds. */
    public sealed interface Kept {

        /** The article, or empty if it is damaged. */
        default Optional<Article> article() {
            return this instanceof Whole whole ? Optional.of(whole.kept()) : Optional.empty();
        }

        /** An article. */
        record Whole(Article kept) implements Kept {}

        /** No article any more, and what to do. */
        record Damaged(Path file, String why) implements Kept {}
    }

    private static final String ENDING = ".json.gz";

    private final Path folder;
    private final Iris iris;

    /** The texts beside a store in a folder. */
    public KeptTexts(Path store, Iris iris) {
        folder = store.resolve("articles");
        this.iris = iris;
    }

    /** Keeps texts from now on. */
    public void begin() throws IOException {
        Files.createDirectories(folder);
    }

    /** Whether texts are kept. */
    public boolean begun() {
        return Files.isDirectory(folder);
    }

    /** Keeps the text of an article in place of what was kept of it, if texts are kept. */
    public void keep(Article article) throws IOException {
        if (begun()) {
            Path made = Files.createTempFile(folder, ".draft-", ENDING);
            try {
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(made))) {
                    out.write(ArticleJson.write(article).toString().getBytes(StandardCharsets.UTF_8));
                }
                Files.move(made, file(iris.articleGraph(article)), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(made);
            }
        }
    }

    /** What is kept of the article of a graph; empty if its text is not kept. */
    public Optional<Kept> of(String graph) {
        return Optional.of(file(graph)).filter(Files::exists).map(KeptTexts::read);
    }

    /** Takes the text of an article out; true if it was there. */
    public boolean forget(String graph) throws IOException {
        return Files.deleteIfExists(file(graph));
    }

    /** All texts, each read when it is its turn. */
    public Stream<Kept> all() throws IOException {
        try (Stream<Path> files = begun() ? Files.list(folder) : Stream.empty()) {
            List<Path> kept = files.filter(
                            file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
            return kept.stream().map(KeptTexts::read);
        }
    }

    private Path file(String graph) {
        return folder.resolve(graph.substring(graph.lastIndexOf('/') + 1) + ENDING);
    }

    private static Kept read(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                JsonReader reader = Json.createReader(in)) {
            return new Kept.Whole(ArticleJson.read(reader.readObject()));
        } catch (IOException | JsonException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            return new Kept.Damaged(file, file + " is damaged; delete it and take the article in again");
        }
    }
}
