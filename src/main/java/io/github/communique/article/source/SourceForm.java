// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.Document;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of document some bytes are, told by media type, then name, then look. */
enum SourceForm {
    PAGE,
    TEXT,
    JSON,
    JSON_LINES,
    TABLE,
    FEED,
    ARCHIVE,
    PDF,
    UNKNOWN;

    private static final int LOOK = 2048;
    private static final Pattern FEED_ROOT =
            Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML =
            Pattern.compile("<(?:!doctype html|html|head|body|article|div|p)[\\s>]", Pattern.CASE_INSENSITIVE);

    static SourceForm of(Document document) {
        String name =
                document.source().getPath() == null ? "" : document.source().getPath();
        return document.mediaType().map(type -> byType(type, document)).orElseGet(() -> byName(ending(name), document));
    }

    /** What follows the last dot of a name, in lower case; {@code warc} also for {@code .warc.gz}. */
    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".warc.gz")) {
            return "warc";
        }
        int dot = lower.lastIndexOf('.');
        return dot <= lower.lastIndexOf('/') ? "" : lower.substring(dot + 1);
    }

    private static SourceForm byType(String type, Document document) {
        return switch (type) {
            case "text/html", "application/xhtml+xml" -> PAGE;
            case "application/rss+xml", "application/atom+xml", "application/rdf+xml" -> FEED;
            case "application/json" -> JSON;
            case "application/x-ndjson", "application/jsonl" -> JSON_LINES;
            case "text/csv", "text/tab-separated-values" -> TABLE;
            case "application/pdf" -> PDF;
            case "text/plain" -> byLook(document, TEXT);
            case "application/warc" -> ARCHIVE;
            default -> byLook(document, UNKNOWN);
        };
    }

    private static SourceForm byName(String ending, Document document) {
        return switch (ending) {
            case "html", "htm", "xhtml" -> PAGE;
            case "txt", "text" -> byLook(document, TEXT) == PDF ? PDF : TEXT;
            case "json" -> JSON;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "csv", "tsv" -> TABLE;
            case "pdf" -> PDF;
            case "rss", "atom" -> FEED;
            case "warc" -> ARCHIVE;
            case "" -> byLook(document, binary(document) ? UNKNOWN : TEXT);
            default -> byLook(document, UNKNOWN);
        };
    }

    private static boolean binary(Document document) {
        return start(document).indexOf('\0') >= 0;
    }

    private static String start(Document document) {
        byte[] bytes = document.bytes();
        return new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.UTF_8);
    }

    /** @param otherwise what it is if it looks like nothing that is known */
    private static SourceForm byLook(Document document, SourceForm otherwise) {
        String start = start(document).replace("\uFEFF", "").stripLeading();
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("WARC/")) {
            return ARCHIVE;
        }
        if (start.startsWith("{") || start.startsWith("[{")) {
            return JSON;
        }
        int page = place(HTML, start);
        int feed = place(FEED_ROOT, start);
        if (page == feed) {
            return otherwise;
        }
        return feed < page ? FEED : PAGE; // entries of feeds hold HTML, and pages may hold anything
    }

    /** Where a pattern is first found; behind the text where it is not. */
    private static int place(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text);
        return match.find() ? match.start() : text.length();
    }
}
