// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;

/** A journal that ends with the program. */
final class MemoryJournal implements RevisionJournal {

    private final List<JournalEntry> entries = new ArrayList<>();
    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final Map<String, Loss> losses = new ConcurrentHashMap<>();

    synchronized void settle(Change change) {
        change.graphs().forEach(graph -> contents.put(DigestUtils.sha256Hex(graph.lines()), graph.lines()));
        change.losses().forEach(loss -> losses.put(loss.iri(), loss));
        entries.addAll(change.entries());
    }

    @Override
    public synchronized long last() {
        return entries.size();
    }

    @Override
    public synchronized List<JournalEntry> entries(long number, int most) {
        int from = (int) Math.min(number, entries.size());
        return List.copyOf(entries.subList(from, from + Math.min(most, entries.size() - from)));
    }

    @Override
    public byte[] lines(String content) {
        return contents.getOrDefault(content, new byte[0]);
    }

    @Override
    public Optional<Loss> loss(String iri) {
        return Optional.ofNullable(losses.get(iri));
    }

    @Override
    public List<Loss> losses() {
        return List.copyOf(losses.values());
    }

    @Override
    public boolean begun() {
        return true;
    }

    @Override
    public void begin() {
        // it begins with the store and so never lacks a graph
    }
}
