// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Local files, one by one or in folders: a folder gives its pages, texts and JSON articles, at any depth, in the order of their names. */
final class Folder {

    private static final Set<String> READ = Set.of("html", "htm", "txt", "json", "jsonl", "ndjson", "csv", "tsv");
    private static final long LARGEST = 64L << 20;

    private Folder() {}

    static Stream<Lead> leads(Path folder) throws IOException {
        Finder finder = new Finder();
        Files.walkFileTree(folder, finder);
        if (finder.leads.isEmpty()) {
            throw new ArticleException(
                    folder
                            + " holds no .html, .htm, .txt, .json, .jsonl, .csv or .tsv file; name a folder with articles in it");
        }
        finder.leads.sort(Comparator.comparing(Lead::source));
        return finder.leads.stream();
    }

    static Lead file(Path file) {
        return new Lead(file.toString(), () -> open(file));
    }

    private static Document open(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new ArticleException(
                    "%s is larger than %d MB, too large for an article; split it".formatted(file, LARGEST >> 20));
        }
        return new Document(file.toUri(), Files.readAllBytes(file), Optional.empty(), Optional.empty());
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<Lead> leads = new ArrayList<>();

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
            if (!name.startsWith(".") && READ.contains(Form.ending(name))) {
                leads.add(file(file));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            leads.add(Lead.lost(
                    file.toString(),
                    new ArticleException(file + " cannot be read; check that it may be (" + why + ")", why)));
            return FileVisitResult.CONTINUE;
        }
    }
}
