// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import io.github.communique.article.source.Folder;
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
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks through a source for what it names, and notes in the journal what is new or has changed. */
final class Survey {

    private static final int MOST_LISTS = 500;

    private final HttpFetcher fetcher;
    private final Journal journal;
    private final Consumer<String> complaints;

    /** @param complaints is told what of a source cannot be followed */
    Survey(HttpFetcher fetcher, Journal journal, Consumer<String> complaints) {
        this.fetcher = fetcher;
        this.journal = journal;
        this.complaints = complaints;
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
        } else if (Files.isReadable(path)) {
            Folder.requireFile(path);
            Document list = new Document(path.toUri(), Files.readAllBytes(path), Optional.empty(), Optional.empty());
            note(source.name(), Listing.of(list, source.name()));
        } else {
            throw new ArticleException(
                    RefusalReason.ABSENT, "there is no such folder or file that can be read; check the path");
        }
    }

    /** Follows sitemaps to the sitemaps that they name; one that cannot be had costs none of the others. */
    private void web(URI source) throws IOException {
        Deque<URI> lists = new ArrayDeque<>(List.of(source));
        Set<URI> known = new HashSet<>(lists);
        while (!lists.isEmpty()) {
            URI address = lists.remove();
            try {
                list(address).stream()
                        .filter(other -> known.size() < MOST_LISTS && known.add(other))
                        .forEach(lists::add);
            } catch (ArticleException refused) {
                complaints.accept("source " + source + ": " + refused.getMessage());
            }
        }
    }

    /** Reads one list, unless it has not changed; gives the other lists that it names. */
    private List<URI> list(URI address) throws IOException {
        HttpReply reply = fetcher.ask(address, seen(address));
        if (reply.status() == 304) {
            return List.of();
        }
        Listing listing = Listing.of(reply.list(), address.toString());
        note(address.toString(), listing);
        // an index is read each time: the lists that it names change without it
        remember(address, listing.further().isEmpty() ? reply.seen() : Seen.NEVER);
        return listing.further();
    }

    private void note(String source, Listing listing) throws IOException {
        listing.faults().forEach(fault -> complaints.accept("source " + source + ": " + fault));
        note(listing.finds());
    }

    private Seen seen(URI list) {
        return journal.item(key(list)).map(Item::seen).orElse(Seen.NEVER);
    }

    private void remember(URI list, Seen seen) throws IOException {
        Find self = new Find(key(list), Optional.empty(), "");
        journal.note(Item.wanted(self).done(seen));
    }

    /** A list may be an article too, which is another item. */
    private static String key(URI list) {
        return "list " + list;
    }

    private void folder(Path folder) throws IOException {
        Folder inside = Folder.of(folder);
        List<Find> finds = new ArrayList<>();
        Stream.concat(inside.files().keySet().stream(), inside.others().stream())
                .filter(Files::isRegularFile)
                .forEach(file ->
                        mark(file).ifPresent(mark -> finds.add(new Find(file.toString(), Optional.empty(), mark))));
        inside.files().values().stream()
                .flatMap(Optional::stream)
                .forEach(lost -> complaints.accept("source " + folder + ": " + lost.getMessage()));
        note(finds);
    }

    /** What changes when a file does; empty where it has gone in the meantime. */
    private static Optional<String> mark(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toMillis() + " " + Files.size(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void note(List<Find> finds) throws IOException {
        for (Find find : finds) {
            Optional<Item> known = journal.item(find.name());
            Optional<Item> news = known.isPresent() ? known.get().toldAgain(find) : Optional.of(Item.wanted(find));
            if (news.isPresent()) {
                journal.note(news.get());
            }
        }
    }
}
