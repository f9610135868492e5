// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The journal as files:
 *
 * <pre>
 * history/revisions/000000.tsv       the first {@value #LEAF} revisions, a line each; 000001.tsv the next ones
 * history/contents/ab/abcd….nq.gz    what a graph held, named by the SHA-256 of its lines
 * history/gone/ab.tsv                the things that were lost, by the SHA-256 of their IRI
 * history/begun                      stands there once the journal holds all graphs
 * </pre>
 */
final class FolderJournal implements RevisionJournal {

    static final String FOLDER = "history";
    static final int LEAF = 200;
    private static final String BEGUN = "begun";

    private final Path root;
    private final Path leaves;
    private final ContentFolder contents;
    private final LossFolder losses;
    private volatile long last;

    FolderJournal(Path store) {
        root = store.resolve(FOLDER);
        leaves = Durable.folder(root.resolve("revisions"));
        contents = new ContentFolder(root.resolve("contents"));
        losses = new LossFolder(root.resolve("gone"));
        last = count();
    }

    private long count() {
        List<Path> all = Durable.files(leaves);
        return all.isEmpty()
                ? 0
                : read(all.get(all.size() - 1)).stream()
                        .mapToLong(JournalEntry::number)
                        .max()
                        .orElse(0);
    }

    /** Takes in what a change has written down; doing so once more changes nothing. */
    void settle(PendingFolder change) {
        contents.take(change.contents());
        losses.add(change.losses());
        change.entries().stream()
                .collect(Collectors.groupingBy(entry -> (entry.number() - 1) / LEAF, TreeMap::new, Collectors.toList()))
                .forEach(this::append);
        last = count();
    }

    private void append(long leaf, List<JournalEntry> entries) {
        long first = entries.get(0).number();
        Stream<JournalEntry> kept = read(leaf(leaf)).stream().filter(entry -> entry.number() < first);
        Path made = root.resolve("new-revisions");
        Durable.writeLines(
                made,
                Stream.concat(kept, entries.stream()).map(JournalEntry::line).toList());
        Durable.move(made, leaf(leaf));
        Durable.sync(leaves);
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public List<JournalEntry> entries(long number, int most) {
        long end = Math.min(last, number + most);
        List<JournalEntry> found = new ArrayList<>();
        for (long leaf = number / LEAF; leaf * LEAF < end; leaf++) {
            read(leaf(leaf)).stream()
                    .filter(entry -> entry.number() > number && entry.number() <= end)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Path leaf(long number) {
        return leaves.resolve("%06d.tsv".formatted(number));
    }

    private static List<JournalEntry> read(Path leaf) {
        try {
            return Durable.readLines(leaf).stream().map(JournalEntry::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new StoreException(
                    leaf + " is damaged; bring it back from a copy, or delete the folder " + FOLDER
                            + " and open the store again: a new journal begins then with what the store holds",
                    e);
        }
    }

    @Override
    public byte[] lines(String content) {
        return contents.lines(content);
    }

    @Override
    public Optional<Loss> loss(String iri) {
        return losses.find(iri);
    }

    @Override
    public List<Loss> losses() {
        return losses.all();
    }

    @Override
    public boolean begun() {
        return Files.exists(root.resolve(BEGUN));
    }

    @Override
    public void begin() {
        Durable.write(root.resolve(BEGUN), new byte[0]);
        Durable.sync(root);
    }
}
