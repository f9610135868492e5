// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.proposal;

import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;

/**
 * A state or body that may take part in what a sentence tells, with all near the sentence that stands for it.
 *
 * @param key what it is known by: the country acted for, or a name
 * @param occurrences what stands for it, in the sentence first
 */
public record Side(String key, List<Occurrence> occurrences) {

    /** Where something stands, seen from the sentence. */
    public enum Where {
        /** In the sentence itself. */
        HERE,
        /** In the sentence before it. */
        BEFORE,
        /** In the sentence before that. */
        TWO_BEFORE,
        /** In the title. */
        TITLE,
        /** Nowhere: it speaks in the quotation. */
        SPEAKER,
        /** Nowhere: it publishes the article. */
        HOME
    }

    /**
     * A party with the words that stand for it.
     *
     * @param where where they stand
     * @param words the phrase; none for who speaks or publishes
     * @param party the party
     */
    public record Occurrence(Where where, Optional<Words> words, Party party) {}

    /**
     * A phrase of a sentence.
     *
     * @param head the token that governs it
     * @param first its first token
     * @param last its last token
     * @param how in what way it stands for its party
     */
    public record Words(int head, int first, int last, String how) {
        boolean covers(int token) {
            return token == head || first <= token && token <= last;
        }
    }

    public Side {
        occurrences = List.copyOf(occurrences);
    }

    /** The parties that act for it, as they are told near the sentence. */
    public List<Party> parties() {
        return occurrences.stream().map(Occurrence::party).distinct().toList();
    }

    /** What stands for it there. */
    public List<Occurrence> at(Where where) {
        return occurrences.stream().filter(one -> one.where() == where).toList();
    }

    /** The phrases that stand for it in the sentence. */
    List<Words> here() {
        return at(Where.HERE).stream()
                .flatMap(one -> one.words().stream())
                .distinct()
                .toList();
    }
}
