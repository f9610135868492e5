// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Local files, one by one or in folders, at any depth, in the order of their names.
 *
 * @param files what is read in a folder, and what cannot be reached, each by its name
 * @param others the files of kinds that are not read there
 */
public record Folder(SortedMap<Path, Optional<ArticleException>> files, List<Path> others) {

    private static final Set<String> READ =
            Set.of("html", "htm", "xhtml", "txt", "text", "json", "jsonl", "ndjson", "csv", "tsv", "warc");
    private static final long LARGEST = 64L << 20;

    public Folder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        others = others.stream().sorted().toList();
    }

    /** What is in a folder, but for what its name hides. */
    public static Folder of(Path folder) throws IOException {
        Finder finder = new Finder();
        Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        return new Folder(finder.files, finder.others);
    }

    /** Leads to its files, in their order; a web archive leads to its pages. */
    Stream<FoundDocument> leads() {
        return files.entrySet().stream().flatMap(Folder::leads);
    }

    /** Leads to what a file holds. */
    static Stream<FoundDocument> leads(Path file) {
        if (!SourceForm.ending(file.toString()).equals("warc")) {
            return Stream.of(new FoundDocument(file.toString(), () -> open(file)));
        }
        try {
            requireFile(file);
            return WebArchive.leads(file);
        } catch (IOException lost) {
            return Stream.of(FoundDocument.lost(file.toString(), lost));
        }
    }

    private static Stream<FoundDocument> leads(Map.Entry<Path, Optional<ArticleException>> file) {
        return file.getValue()
                .map(lost -> Stream.of(FoundDocument.lost(file.getKey().toString(), lost)))
                .orElseGet(() -> leads(file.getKey()));
    }

    /**
     * Lets through what can be read to its end.
     *
     * @throws ArticleException for what has no end, or waits until somebody writes to it
     */
    public static void requireFile(Path file) throws ArticleException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ArticleException(
                    RefusalReason.KIND,
                    file
                            + " is no file, but a pipe, a socket or a device; save what comes from it as a file and give that");
        }
    }

    private static Document open(Path file) throws IOException {
        requireFile(file);
        if (Files.size(file) > LARGEST) {
            throw new ArticleException(
                    RefusalReason.SIZE,
                    "%s is larger than %d MB, too large for an article; split it".formatted(file, LARGEST >> 20));
        }
        return new Document(file.toUri(), Files.readAllBytes(file), Optional.empty(), Optional.empty());
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final SortedMap<Path, Optional<ArticleException>> files = new TreeMap<>();
        private final List<Path> others = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.toString().isEmpty()
                    && folder.getFileName() != null
                    && folder.getFileName().toString().matches("\\.[^.].*");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (!name.startsWith(".")) {
                if (READ.contains(SourceForm.ending(name)) || !attributes.isRegularFile()) {
                    files.put(file, Optional.empty());
                } else {
                    others.add(file);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            String what = why instanceof FileSystemLoopException
                    ? " is a link back to a folder that it is in; take it out"
                    : " cannot be read; check that it may be (" + why + ")";
            files.put(file, Optional.of(new ArticleException(RefusalReason.ABSENT, file + what, why)));
            return FileVisitResult.CONTINUE;
        }
    }
}
