// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.watch;

import io.github.communique.article.source.Seen;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the journal knows of a document or of a source.
 *
 * @param name its address, or the path of its file
 * @param state what is to be done with it
 * @param tries how often it could not be had in a row
 * @param next when it may be asked for again
 * @param day of its publication as its source tells it, where told
 * @param mark as its source told it last
 * @param seen what its server told of the version that was had last
 * @param made the address that was made for its article, which tells none
 */
record Item(
        String name,
        State state,
        int tries,
        Instant next,
        Optional<LocalDate> day,
        String mark,
        Seen seen,
        Optional<URI> made) {

    /** What is to be done with a document. */
    enum State {
        /** It is to be had. */
        WANTED,
        /** It was had and dealt with. */
        DONE,
        /** It could not be had, and is let go. */
        LOST
    }

    /** A document that is to be had, and of which nothing else is known. */
    static Item wanted(Find find) {
        return new Item(
                find.name(), State.WANTED, 0, Instant.EPOCH, find.day(), find.mark(), Seen.NEVER, Optional.empty());
    }

    /** What becomes of it when a source names it again, if anything: what that one does not tell stands as another told it. */
    Optional<Item> toldAgain(Find find) {
        Optional<LocalDate> told = find.day().or(() -> day);
        if (isNews(find.mark())) {
            return Optional.of(new Item(name, State.WANTED, 0, Instant.EPOCH, told, find.mark(), seen, made));
        }
        return state == State.WANTED && day.isEmpty() && told.isPresent()
                ? Optional.of(new Item(name, state, tries, next, told, mark, seen, made))
                : Optional.empty();
    }

    /** Of two sources that tell a time each, the earlier one knows less, and no news. */
    private boolean isNews(String told) {
        if (told.isEmpty() || told.equals(mark)) {
            return false;
        }
        Optional<Instant> before = instant(mark);
        Optional<Instant> now = instant(told);
        return before.isEmpty() || now.isEmpty() || now.get().isAfter(before.get());
    }

    private static Optional<Instant> instant(String mark) {
        try {
            return Optional.of(Instant.parse(mark));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    /** The same with the address that was made for it, if one was. */
    Item named(Optional<URI> address) {
        return new Item(name, state, tries, next, day, mark, seen, address.or(() -> made));
    }

    Item done(Seen version) {
        return new Item(name, State.DONE, 0, Instant.EPOCH, day, mark, version, made);
    }

    /** The same after it could not be had once more. */
    Item failed(Instant again, int most) {
        State then = tries + 1 < most ? State.WANTED : State.LOST;
        return new Item(name, then, tries + 1, again, day, mark, seen, made);
    }

    /** The same when it was had and nobody could read it then. */
    Item postponed(Instant again) {
        return new Item(name, State.WANTED, tries, again, day, mark, seen, made);
    }

    /** As one line, its parts parted by tabs. */
    String line() {
        return String.join(
                "\t",
                plain(name),
                state.name(),
                Integer.toString(tries),
                next.toString(),
                day.map(LocalDate::toString).orElse(""),
                plain(mark),
                plain(seen.tag()),
                plain(seen.modified()),
                made.map(URI::toString).orElse(""));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    /** Reads {@link #line()}, also one of former times, which told no address; a line that was cut off is none. */
    static Optional<Item> parse(String line) {
        String[] part = line.split("\t", -1);
        if (part.length < 8 || part.length > 9) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Item(
                    part[0],
                    State.valueOf(part[1]),
                    Integer.parseInt(part[2]),
                    Instant.parse(part[3]),
                    Optional.of(part[4]).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                    part[5],
                    new Seen(part[6], part[7]),
                    Optional.of(part[part.length - 1])
                            .filter(text -> part.length == 9 && !text.isEmpty())
                            .map(URI::create)));
        } catch (DateTimeException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
