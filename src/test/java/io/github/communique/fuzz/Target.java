// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.fuzz;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Fetcher;
import io.github.communique.article.source.Outcome;
import io.github.communique.article.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The doors that take what others have written: whatever comes, it is read or refused with a reason. */
enum Target {
    PAGE("text/html"),
    TEXT("text/plain"),
    JSON("application/json"),
    FEED("application/rss+xml"),
    ARCHIVE(""),
    REQUEST("");

    private static final URI ADDRESS = URI.create("https://news.example/fuzzed");

    private final String mediaType;

    Target(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The folder of its inputs among the test resources. */
    String folder() {
        return "fuzz/" + name().toLowerCase(Locale.ROOT);
    }

    /** Throws an input at it. */
    void take(byte[] input) {
        switch (this) {
            case PAGE, TEXT, JSON, FEED -> read(input, ADDRESS.toString());
            case ARCHIVE -> read(input, archive(input).toString());
            case REQUEST -> Doorstep.server().take(input);
        }
    }

    private void read(byte[] input, String source) {
        Fetcher web = address -> {
            if (address.equals(ADDRESS)) {
                return new Document(address, input, Optional.of(mediaType), Optional.empty());
            }
            throw new ArticleException(RefusalReason.UNREACHABLE, address + " is not to be fetched here");
        };
        new Sources(web, Optional.empty()).read(List.of(source)).forEach(Target::requireReason);
    }

    private static void requireReason(Outcome outcome) {
        String defect = outcome.source() + " cannot be read, by a defect of the program";
        if (outcome instanceof Outcome.Refused refused && refused.why().startsWith(defect)) {
            throw new AssertionError(refused.why());
        }
    }

    private static Path archive(byte[] input) {
        try {
            Path file = Path.of(
                    System.getProperty("java.io.tmpdir"),
                    "fuzz-" + ProcessHandle.current().pid() + ".warc");
            file.toFile().deleteOnExit();
            return Files.write(file, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
