// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.person.Person.Standing;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.lexicon.Modifier;
import io.github.communique.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads an office and its side from words such as "former Polish deputy foreign minister" and "ambassador of Peru to Chile". */
final class TitleReader {

    private static final String WORDS = "NN|NNS|NNP|NNPS|JJ|HYPH|VBG|VBN|RB|CD|FW";

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    private final Lexicon lexicon;
    private final Names names;
    private final OfficeFinder offices;

    TitleReader(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
        this.offices = new OfficeFinder(lexicon, names);
    }

    /** What a run of words tells; empty where it tells neither an office nor that the person holds none. */
    Optional<Title> read(Syntax syntax, List<Mention> nations, TitleSpan span) {
        Optional<OfficeWords> chosen = offices.in(syntax, span);
        int at = chosen.map(OfficeWords::begin).orElse(span.before() ? span.to() + 1 : span.from());
        int run = runStart(syntax, nations, at, span.from());
        int end = chosen.map(office -> runEnd(syntax, nations, office, span.to()))
                .orElse(span.before() ? span.to() : runEnd(syntax, nations, span.from() - 1, span.to()));
        if (isPrivate(syntax, nations, run, end)) {
            return Optional.of(new Title(Optional.empty(), Optional.empty(), Standing.PRIVATE));
        }
        return chosen.map(office -> title(syntax, nations, span, office, run, end));
    }

    private Title title(Syntax syntax, List<Mention> nations, TitleSpan span, OfficeWords office, int run, int end) {
        Optional<Party> side = new OfficeSide(lexicon, syntax, nations).of(office, run, span.to());
        if (then(syntax, run, office.end()) || until(syntax, office.end())) {
            return new Title(Optional.empty(), side, Standing.THEN);
        }
        boolean former = former(syntax, office, run);
        int from = officeStart(syntax, nations, office.begin(), run);
        Optional<String> words = Optional.of(syntax.text(from, Math.max(from, end)));
        return former ? new Title(Optional.empty(), side, Standing.FORMER) : new Title(words, side, Standing.OFFICE);
    }

    /** "then Finnish foreign minister", "the late president": not "late Monday", nor "and then president Lind said". */
    private boolean then(Syntax syntax, int run, int end) {
        return IntStream.range(run, end)
                .filter(token -> is("then", syntax, token))
                .anyMatch(token -> syntax.word(token).matches(".+[-‐‑–].+") || describes(syntax, token));
    }

    /** "Finland's foreign minister from 2011 to 2015": somebody else holds it now. */
    private boolean until(Syntax syntax, int behind) {
        int end = IntStream.range(behind, syntax.size())
                .filter(token -> syntax.token(token).tag().matches("[,.:]|VB.*|WP|CC|-[LR]RB-"))
                .findFirst()
                .orElse(syntax.size());
        return IntStream.range(behind, end - 1)
                .anyMatch(token -> lexicon.words("until").contains(syntax.word(token))
                        && YEAR.matcher(syntax.word(token + 1)).matches());
    }

    private boolean describes(Syntax syntax, int token) {
        boolean begins = is("serving", syntax, token)
                && (token == 0 || syntax.token(token - 1).tag().matches("CC"));
        boolean time =
                token + 1 < syntax.size() && syntax.token(token + 1).entity().matches("DATE|TIME|DURATION");
        return !begins && !time;
    }

    private boolean former(Syntax syntax, OfficeWords office, int run) {
        boolean modified = office.modifiers().contains(Modifier.FORMER);
        boolean told = IntStream.range(run, office.begin()).anyMatch(token -> is("former", syntax, token));
        boolean serving = IntStream.range(run, office.end()).anyMatch(token -> is("serving", syntax, token));
        return (modified || told) && !serving;
    }

    private boolean is(String list, Syntax syntax, int token) {
        return lexicon.begins(list, syntax.word(token));
    }

    /** Whether the words name somebody who acts for no state: a critic, a scholar, a singer. */
    private boolean isPrivate(Syntax syntax, List<Mention> nations, int from, int to) {
        return IntStream.rangeClosed(from, Math.min(to, syntax.size() - 1))
                .filter(token -> mention(nations, token).isEmpty())
                .anyMatch(token -> lexicon.words("private").contains(syntax.lemma(token))
                        || lexicon.words("scholar").contains(syntax.lemma(token)));
    }

    /** Walks left over nouns, adjectives and nations that describe the office. */
    private static int runStart(Syntax syntax, List<Mention> nations, int begin, int least) {
        int at = begin;
        while (at > least
                && (mention(nations, at - 1).isPresent()
                        || syntax.token(at - 1).tag().matches(WORDS + "|POS|CC"))) {
            at--;
        }
        return at;
    }

    /** Past the last nation before the office, and past words of time. */
    private int officeStart(Syntax syntax, List<Mention> nations, int begin, int run) {
        int at = begin;
        while (at > run && mention(nations, at - 1).isEmpty() && plain(syntax, at - 1)) {
            at--;
        }
        while (at < begin && (is("former", syntax, at) || is("serving", syntax, at))) {
            at++;
        }
        return at;
    }

    private static boolean plain(Syntax syntax, int token) {
        return syntax.token(token).tag().matches("NN|NNS|NNP|NNPS|JJ|HYPH|VBG");
    }

    private static int runEnd(Syntax syntax, List<Mention> nations, OfficeWords office, int most) {
        return runEnd(syntax, nations, office.end() - 1, most);
    }

    private static int runEnd(Syntax syntax, List<Mention> nations, int last, int most) {
        int end = last;
        while (end < most
                && mention(nations, end + 1).isEmpty()
                && syntax.token(end + 1).tag().matches(WORDS)) {
            end++;
        }
        return end;
    }

    static Optional<Mention> mention(List<Mention> nations, int token) {
        return nations.stream().filter(mention -> mention.covers(token)).findFirst();
    }
}
