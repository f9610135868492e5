// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.Document;
import io.github.communique.article.source.HttpFetcher;
import io.github.communique.article.source.HttpReply;
import io.github.communique.article.source.Seen;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through a source for what it names, and notes in the journal what is new or has changed. */
final class Survey {

    private static final int MOST_LISTS = 500;

    private final HttpFetcher fetcher;
    private final Journal journal;

    Survey(HttpFetcher fetcher, Journal journal) {
        this.fetcher = fetcher;
        this.journal = journal;
    }

    /** Looks through it; what was noted before stays noted. */
    void look(Source source) throws IOException {
        if (source.onTheWeb()) {
            web(URI.create(source.name()));
            return;
        }
        Path path = Path.of(source.name());
        if (Files.isDirectory(path)) {
            folder(path);
        } else {
            Document list = new Document(path.toUri(), Files.readAllBytes(path), Optional.empty(), Optional.empty());
            note(Listing.of(list).finds());
        }
    }

    /** Follows sitemaps to the sitemaps that they name; a list that has not changed is not read again. */
    private void web(URI source) throws IOException {
        Deque<URI> lists = new ArrayDeque<>(List.of(source));
        Set<URI> known = new HashSet<>(lists);
        while (!lists.isEmpty()) {
            URI address = lists.remove();
            HttpReply reply = fetcher.ask(address, seen(address));
            if (reply.status() != 304) {
                Listing listing = Listing.of(reply.list());
                listing.further().stream()
                        .filter(other -> known.size() < MOST_LISTS && known.add(other))
                        .forEach(lists::add);
                note(listing.finds());
                // an index is read each time: the lists that it names change without it
                remember(address, listing.further().isEmpty() ? reply.seen() : Seen.NEVER);
            }
        }
    }

    private Seen seen(URI list) {
        return journal.item(key(list)).map(Item::seen).orElse(Seen.NEVER);
    }

    private void remember(URI list, Seen seen) throws IOException {
        Find self = new Find(key(list), Optional.empty(), "");
        journal.note(Item.wanted(self, Optional.empty()).done(seen));
    }

    /** A list may be an article too, which is another item. */
    private static String key(URI list) {
        return "list " + list;
    }

    private void folder(Path folder) throws IOException {
        List<Find> finds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Survey::visible).sorted().toList()) {
                String mark = Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file);
                finds.add(new Find(file.toString(), Optional.empty(), mark));
            }
        }
        note(finds);
    }

    private static boolean visible(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    private void note(List<Find> finds) throws IOException {
        for (Find find : finds) {
            Optional<Item> known = journal.item(find.name());
            if (known.isEmpty() || !known.get().mark().equals(find.mark())) {
                journal.note(Item.wanted(find, known));
            }
        }
    }
}
