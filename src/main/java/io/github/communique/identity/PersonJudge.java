// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.identity;

import io.github.communique.identity.FullName.Likeness;
import io.github.communique.identity.PersonFinding.Verdict;
import io.github.communique.ontology.AuthorityRecords;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Decides whether two persons of one side are one: by name, office and time. Names alone do not settle it, as one family may
 * give a state two ministers.
 */
public final class PersonJudge {

    /** How likely two are one whose offices do not tell, by how alike their names are. */
    public static final Map<Likeness, Double> UNSURE =
            Map.of(Likeness.SAME, 0.8, Likeness.FULLER, 0.6, Likeness.TURNED, 0.6, Likeness.SPELT, 0.5);

    private static final double SAME_RECORD = 0.99;
    private static final Map<Likeness, Double> SURE =
            Map.of(Likeness.SAME, 0.98, Likeness.FULLER, 0.94, Likeness.TURNED, 0.94, Likeness.SPELT, 0.9);
    private static final Map<Likeness, String> NAMES = Map.of(
            Likeness.SAME, "for: the same name",
            Likeness.FULLER, "for: the same name, one of them fuller",
            Likeness.TURNED, "for: the same name, the family name first in one",
            Likeness.SPELT, "for: the same name, spelt in another way");

    private final Supplier<AuthorityRecords> authority;

    /** @param authority gives what knows which words name one office, when it is first needed */
    public PersonJudge(Supplier<AuthorityRecords> authority) {
        this.authority = authority;
    }

    /** Whether two persons who act for the same side are one. */
    public PersonFinding compare(KnownPerson one, KnownPerson other) {
        Set<String> ours = one.records();
        Set<String> theirs = other.records();
        if (!Collections.disjoint(ours, theirs)) {
            return new PersonFinding(Verdict.ONE, SAME_RECORD, List.of("for: the same record of the authority"));
        }
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            return PersonFinding.two("against: two records of the authority");
        }
        return byName(one, other);
    }

    private PersonFinding byName(KnownPerson one, KnownPerson other) {
        Likeness likeness = one.name().to(other.name());
        if (likeness == Likeness.OTHER) {
            return PersonFinding.two("against: the names of two");
        }
        List<Meeting> meetings = meetings(one, other);
        Optional<Meeting> nearest = meetings.stream().min(Comparator.comparing(Meeting::days));
        boolean sure = nearest.filter(meeting -> meeting.days() <= HeldPost.DAYS_OF_ONE)
                .isPresent();
        return new PersonFinding(
                sure ? Verdict.ONE : Verdict.UNCLEAR,
                (sure ? SURE : UNSURE).get(likeness),
                List.of(NAMES.get(likeness), nearest.map(Meeting::words).orElseGet(() -> noOffice(one, other))));
    }

    private record Meeting(String office, long days) {

        String words() {
            return days == 0
                    ? "for: both were " + office + " at one time"
                    : (days <= HeldPost.DAYS_OF_ONE ? "for: " : "against: ") + "both were " + office + ", " + days
                            + " days apart";
        }
    }

    private List<Meeting> meetings(KnownPerson one, KnownPerson other) {
        return one.posts().stream()
                .flatMap(post -> other.posts().stream()
                        .filter(held -> post.isOfficeOf(held, authority.get()))
                        .map(held -> new Meeting(post.office(), post.daysTo(held))))
                .toList();
    }

    private static String noOffice(KnownPerson one, KnownPerson other) {
        return one.posts().isEmpty() || other.posts().isEmpty()
                ? "against: no dated office is told of "
                        + (one.posts().isEmpty() ? one : other).name().text()
                : "against: " + offices(one) + " and " + offices(other) + " are two offices";
    }

    private static String offices(KnownPerson person) {
        return person.posts().stream().map(HeldPost::office).distinct().sorted().collect(Collectors.joining(", "));
    }
}
