// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.quarantine;

import io.github.communique.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A folder of refused events, one folder each, named by the entry's id. An entry stands there whole or not at all; what is
 * half written begins with a dot and is passed over.
 */
public final class Quarantine {

    private final Path folder;
    private final Clock clock;

    /**
     * A quarantine in a folder, which is made when it is first needed.
     *
     * @param clock tells the time of a refusal
     */
    public Quarantine(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Keeps what was refused of an article, in place of all that was kept of it before; an empty list clears it. An event
     * that is refused again with the same facts for the same reasons keeps its time, so the folder does not change.
     *
     * @return the entries, in the order of the refusals
     * @throws IOException where the folder cannot be written or an entry of this article cannot be replaced
     */
    public List<QuarantineEntry> keep(Article article, List<Refusal> refusals) throws IOException {
        List<QuarantineEntry> kept = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Refusal refusal : refusals) {
            QuarantineEntry entry = keep(QuarantineEntry.of(article, refusal, Instant.now(clock)));
            kept.add(entry);
            ids.add(entry.id());
        }
        for (String id : ids()) {
            if (id.startsWith(EntryId.prefix(article.address())) && !ids.contains(id)) {
                release(id);
            }
        }
        return List.copyOf(kept);
    }

    /**
     * All entries.
     *
     * @param entries in the order of their ids, so that those of an article stand together
     * @param damaged for the id of each that cannot be read, what is wrong with it and what to do
     */
    public record Listing(List<QuarantineEntry> entries, Map<String, String> damaged) {}

    /** All entries, damaged ones apart; one that is released meanwhile is none. */
    public Listing list() throws IOException {
        List<QuarantineEntry> entries = new ArrayList<>();
        Map<String, String> damaged = new TreeMap<>();
        for (String id : ids()) {
            try {
                settled(id).ifPresent(entries::add);
            } catch (IOException fault) {
                damaged.put(id, fault.getMessage());
            }
        }
        return new Listing(List.copyOf(entries), damaged);
    }

    /** The ids of all entries, damaged ones too, in order. */
    public List<String> ids() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(EntryId::fits)
                    .sorted()
                    .toList();
        }
    }

    /**
     * The entry of that id; empty where there is none.
     *
     * @throws IOException where it is damaged; the message says what to do
     */
    public Optional<QuarantineEntry> entry(String id) throws IOException {
        return holds(id) ? Optional.of(new EntryFolder(folder.resolve(id)).read()) : Optional.empty();
    }

    /** The entry of that id; it is read once more where it seems damaged, as it may just have been replaced. */
    private Optional<QuarantineEntry> settled(String id) throws IOException {
        Optional<QuarantineEntry> first = readable(id);
        return first.isPresent() ? first : entry(id);
    }

    /** Takes an entry out, damaged or not; true if it was there. */
    public boolean release(String id) throws IOException {
        if (!holds(id)) {
            return false;
        }
        WholeFolders.discard(folder.resolve(id));
        return true;
    }

    /** Takes out all that waits of some articles. */
    public void forget(Predicate<Article> gone) throws IOException {
        for (String id : ids()) {
            if (readable(id).map(QuarantineEntry::article).filter(gone).isPresent()) {
                release(id);
            }
        }
    }

    private boolean holds(String id) {
        return EntryId.fits(id) && Files.isDirectory(folder.resolve(id));
    }

    private QuarantineEntry keep(QuarantineEntry entry) throws IOException {
        Optional<QuarantineEntry> before = readable(entry.id()).filter(old -> same(old, entry));
        if (before.isPresent()) {
            return before.get();
        }
        Files.createDirectories(folder);
        Path draft = Files.createTempDirectory(folder, ".draft-");
        try {
            new EntryFolder(draft).write(entry);
            WholeFolders.replace(folder.resolve(entry.id()), draft);
        } finally {
            WholeFolders.forget(draft);
        }
        return entry;
    }

    private Optional<QuarantineEntry> readable(String id) {
        try {
            return entry(id);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static boolean same(QuarantineEntry old, QuarantineEntry now) {
        return old.article().equals(now.article())
                && old.reasons().equals(now.reasons())
                && old.facts().isIsomorphicWith(now.facts());
    }
}
