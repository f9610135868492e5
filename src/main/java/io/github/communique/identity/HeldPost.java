// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.ontology.AuthorityRecords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * That a person holds an office for a time.
 *
 * @param office its plain name
 * @param side the IRI of the state or organisation
 * @param first the first day for which it is known
 * @param last the last day for which it is known
 */
public record HeldPost(String office, String side, LocalDate first, LocalDate last) {

    /** The same office within so many days is that of one person: two of one name seldom follow each other so soon. */
    public static final int DAYS_OF_ONE = 366;

    public HeldPost {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(side, "side");
    }

    /**
     * What a record of the authority knows of a post, by whole years; what has no end is held still.
     *
     * @param side the IRI of whose post it is
     */
    public static HeldPost of(AuthorityRecords.Post post, String side) {
        int until = post.until().isEmpty() ? LocalDate.MAX.getYear() : Integer.parseInt(post.until());
        return new HeldPost(
                post.office(), side, LocalDate.of(Integer.parseInt(post.from()), 1, 1), LocalDate.of(until, 12, 31));
    }

    /** Whether it is the same office of the same side, by whatever name. */
    public boolean isOfficeOf(HeldPost other, AuthorityRecords authority) {
        return side.equals(other.side)
                && (office.equals(other.office) || authority.officeNames(office).contains(other.office));
    }

    /** The days between the two times; none where they touch. */
    public long daysTo(HeldPost other) {
        return Math.max(
                0, Math.max(ChronoUnit.DAYS.between(last, other.first), ChronoUnit.DAYS.between(other.last, first)));
    }
}
