// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.person.Person.Standing;
import io.github.communique.extract.sentence.Syntax;
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
public final class PersonReader {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Lexicon lexicon;
    private final TitleReader titles;

    /** A reader that knows these words and names. */
    public PersonReader(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.titles = new TitleReader(lexicon, names);
    }

    /** What the sentence tells of the person whose name stands from first to last. */
    public Person read(Syntax syntax, List<Mention> nations, int first, int last) {
        Optional<Title> title = TitleSpan.before(syntax, nations, first)
                .filter(span -> span.to() == first - 1 || inApposition(syntax, span, first, last))
                .flatMap(span -> titles.read(syntax, nations, span));
        Optional<Title> apposition = title.flatMap(Title::side).isPresent()
                ? Optional.empty()
                : TitleSpan.behind(syntax, last)
                        .filter(span -> !namesOther(syntax, span))
                        .flatMap(span -> titles.read(syntax, nations, span));
        Optional<Title> told = title.or(() -> apposition);
        if (told.filter(one -> one.standing() == Standing.PRIVATE).isPresent()) {
            return new Person(
                    syntax.text(first, last),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Set.of(),
                    Standing.PRIVATE);
        }
        Optional<Party> side = title.flatMap(Title::side)
                .or(() -> title.isEmpty() ? owner(syntax, nations, first) : Optional.empty())
                .or(() -> title.isPresent() || plain(syntax, first)
                        ? sideBehind(syntax, nations, last)
                        : Optional.empty())
                .or(() -> apposition.flatMap(Title::side))
                .or(() -> title.isPresent() ? organsNation(syntax, nations, first) : Optional.empty());
        return new Person(
                syntax.text(first, last),
                told.flatMap(Title::office).filter(office -> title.isPresent() || side.isPresent()),
                side,
                Optional.empty(),
                Set.of(),
                told.map(Title::standing).orElse(Standing.UNTOLD));
    }

    /** "the foreign minister, NAME,": a comma may stand between title and name. */
    private boolean inApposition(Syntax syntax, TitleSpan span, int first, int last) {
        int head = syntax.head(first, last);
        int governor = syntax.governor(head);
        boolean hangs = governor >= span.from()
                && governor <= span.to()
                && syntax.relation(head).matches("appos|dep|flat|nmod|compound|conj");
        boolean closed = last + 1 >= syntax.size() || syntax.word(last + 1).matches("[,.)]");
        return hangs || closed && lexicon.words("official").contains(syntax.lemma(span.to()));
    }

    private static boolean namesOther(Syntax syntax, TitleSpan span) {
        return IntStream.rangeClosed(span.from(), span.to())
                .anyMatch(token -> syntax.token(token).entity().equals("PERSON"));
    }

    /** "Egypt's NAME": a nation right before the name. */
    private static Optional<Party> owner(Syntax syntax, List<Mention> nations, int first) {
        int at = first - 1;
        while (at > 0 && syntax.word(at).matches("['’]s?|\\)")) {
            at--;
        }
        return at < 0 ? Optional.empty() : TitleReader.mention(nations, at).map(Mention::party);
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
                .anyMatch(token -> lexicon.words("organ").contains(syntax.lemma(token)));
    }

    /** "Giorgia Meloni of Italy", "Giorgia Meloni (Italy)". */
    private static Optional<Party> sideBehind(Syntax syntax, List<Mention> nations, int last) {
        if (last + 2 >= syntax.size() || !syntax.word(last + 1).matches("of|\\(|-lrb-")) {
            return Optional.empty();
        }
        int at = ARTICLES.contains(syntax.word(last + 2)) ? last + 3 : last + 2;
        return TitleReader.mention(nations, at).map(Mention::party);
    }
}
