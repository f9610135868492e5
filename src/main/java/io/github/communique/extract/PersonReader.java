// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads office and side of a person from the words around the name: "Polish Defence Minister NAME", "President of
 * Chile NAME", "Prime Minister NAME of Italy", "NAME, the Kenyan envoy", "Egypt's NAME".
 */
final class PersonReader {

    private static final int APPOSITION = 14;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OF = Set.of("of", "for", "to");

    private final Names names;
    private final Set<String> officials;
    private final Set<String> organs;
    private final Set<String> scholars;

    PersonReader(Lexicon lexicon, Names names) {
        this.names = names;
        officials = lexicon.words("official");
        organs = lexicon.words("organ");
        scholars = lexicon.words("scholar");
    }

    /** What the sentence tells of the person whose name stands from first to last. */
    Person read(Syntax syntax, List<Mention> nations, int first, int last) {
        String name = syntax.text(first, last);
        int titleEnd = titleEnd(syntax, first);
        int officeFrom = titleStart(syntax, nations, titleEnd);
        Optional<String> title = officeFrom < titleEnd && hasOfficial(syntax, officeFrom, titleEnd - 1)
                ? Optional.of(syntax.text(officeFrom, titleEnd - 1))
                : Optional.empty();
        Optional<Party> side = sideBefore(syntax, nations, officeFrom)
                .or(() -> postOf(syntax, nations, first).map(Post::side))
                .or(() -> title.isPresent() || plain(syntax, first)
                        ? sideBehind(syntax, nations, last)
                        : Optional.empty());
        Optional<Post> apposition = title.isPresent() ? Optional.empty() : apposition(syntax, nations, last);
        Optional<Party> whole = side.or(() -> title.flatMap(
                office -> apposition.isEmpty() ? organsNation(syntax, nations, first) : Optional.empty()));
        if (learned(syntax, officeFrom, titleEnd)) {
            return new Person(name, title, Optional.empty(), Optional.empty(), Set.of());
        }
        return new Person(
                name,
                title.or(() -> postOf(syntax, nations, first).map(Post::office)).or(() -> apposition.map(Post::office)),
                whole.or(() -> apposition.map(Post::side)),
                Optional.empty(),
                Set.of());
    }

    /** Who speaks for an institute or a university speaks for no state. */
    private boolean learned(Syntax syntax, int from, int to) {
        return IntStream.range(Math.max(0, from - 3), to).anyMatch(token -> scholars.contains(syntax.lemma(token)));
    }

    /** An office with its side. */
    private record Post(String office, Party side) {}

    /** "the foreign minister, NAME,": a comma may stand between title and name. */
    private int titleEnd(Syntax syntax, int first) {
        boolean comma = first > 1 && ",".equals(syntax.word(first - 1)) && official(syntax, first - 2);
        return comma ? first - 1 : first;
    }

    /** Walks left over the words of a title: an office that is known, then nouns and adjectives that are no nation's name. */
    private int titleStart(Syntax syntax, List<Mention> nations, int first) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        int known = names.officeStart(words, first);
        int at = known;
        while (at > 0
                && syntax.token(at - 1).tag().matches("NN|NNS|NNP|NNPS|JJ|HYPH|VBG")
                && !syntax.token(at - 1).entity().equals("PERSON")
                && mention(nations, at - 1).isEmpty()
                && first - at < 8) {
            at--;
        }
        return at;
    }

    private boolean hasOfficial(Syntax syntax, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (official(syntax, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean official(Syntax syntax, int index) {
        String lemma = syntax.lemma(index);
        String head = lemma.substring(lemma.lastIndexOf('-') + 1);
        return officials.contains(lemma) || officials.contains(head);
    }

    /** A nation's name or adjective right before the title, with or without a possessive mark. */
    private static Optional<Party> sideBefore(Syntax syntax, List<Mention> nations, int officeFrom) {
        int at = officeFrom - 1;
        while (at > 0 && syntax.word(at).matches("['’]s?|\\)|former|then|new|visiting")) {
            at--;
        }
        return at < 0 ? Optional.empty() : mention(nations, at).map(Mention::party);
    }

    /** "President of the Republic of Chile NAME". */
    private Optional<Post> postOf(Syntax syntax, List<Mention> nations, int first) {
        int before = first > 1 && ",".equals(syntax.word(first - 1)) ? first - 2 : first - 1;
        Optional<Mention> nation = before >= 0 ? mention(nations, before) : Optional.empty();
        int at = nation.map(Mention::first).orElse(0) - 1;
        while (at > 0
                && (ARTICLES.contains(syntax.word(at)) || syntax.token(at).tag().startsWith("NNP"))) {
            at--;
        }
        if (nation.isEmpty() || at < 1 || !OF.contains(syntax.word(at))) {
            return Optional.empty();
        }
        int from = titleStart(syntax, nations, at);
        return hasOfficial(syntax, from, at - 1)
                ? Optional.of(new Post(syntax.text(from, at - 1), nation.get().party()))
                : Optional.empty();
    }

    private static boolean plain(Syntax syntax, int first) {
        return first == 0 || !syntax.token(first - 1).tag().startsWith("NN");
    }

    /** "at the Danish Foreign Ministry's briefing, spokesman NAME": the nation of the organ named before. */
    private Optional<Party> organsNation(Syntax syntax, List<Mention> nations, int first) {
        return nations.stream()
                .filter(mention -> mention.last() < first && organBehind(syntax, mention.last()))
                .map(Mention::party)
                .findFirst();
    }

    private boolean organBehind(Syntax syntax, int last) {
        return IntStream.range(last + 1, Math.min(last + 4, syntax.size()))
                .takeWhile(token -> syntax.token(token).tag().matches("NN.*|JJ.*|POS"))
                .anyMatch(token -> organs.contains(syntax.lemma(token)));
    }

    /** "Giorgia Meloni of Italy". */
    private static Optional<Party> sideBehind(Syntax syntax, List<Mention> nations, int last) {
        if (last + 2 >= syntax.size() || !"of".equals(syntax.word(last + 1))) {
            return Optional.empty();
        }
        int at = ARTICLES.contains(syntax.word(last + 2)) ? last + 3 : last + 2;
        return mention(nations, at).map(Mention::party);
    }

    /** ", the Kenyan envoy to Sudan," and ", foreign minister of Peru,". */
    private Optional<Post> apposition(Syntax syntax, List<Mention> nations, int last) {
        if (last + 2 >= syntax.size() || !",".equals(syntax.word(last + 1))) {
            return Optional.empty();
        }
        int end = last + 2;
        while (end < syntax.size()
                && end - last < APPOSITION
                && !syntax.word(end).matches("[,.;:]")
                && !syntax.token(end).tag().matches("VBD|VBZ|VBP|MD|WP|WDT")) {
            end++;
        }
        return post(syntax, nations, last + 2, end - 1);
    }

    private Optional<Post> post(Syntax syntax, List<Mention> nations, int from, int to) {
        int start = from <= to && ARTICLES.contains(syntax.word(from)) ? from + 1 : from;
        Optional<Mention> side = nations.stream()
                .filter(mention -> mention.first() >= from && mention.last() <= to)
                .findFirst();
        int officeFrom = side.filter(mention -> mention.first() <= start)
                .map(mention -> afterPossessive(syntax, mention.last() + 1))
                .orElse(start);
        int officeTo = officeEnd(syntax, officeFrom, to);
        return side.isPresent() && officeTo >= officeFrom && hasOfficial(syntax, officeFrom, officeTo)
                ? Optional.of(
                        new Post(syntax.text(officeFrom, officeTo), side.get().party()))
                : Optional.empty();
    }

    private static int afterPossessive(Syntax syntax, int at) {
        return at < syntax.size() && syntax.word(at).matches("['’]s?") ? at + 1 : at;
    }

    private int officeEnd(Syntax syntax, int from, int to) {
        int at = from;
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        at = Math.max(at, Math.min(to + 1, names.officeEnd(words, from)));
        while (at <= to && !syntax.token(at).tag().matches("IN|TO")) {
            at++;
        }
        return at - 1;
    }

    private static Optional<Mention> mention(List<Mention> nations, int token) {
        return nations.stream().filter(mention -> mention.covers(token)).findFirst();
    }
}
