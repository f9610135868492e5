// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.name.Names;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.language.Token;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds where persons' names stand in a sentence: where the language engine, the authority or a title says so. */
public final class PersonSpans {

    private static final String INITIAL = "[a-z]\\.";
    private static final int LONGEST = 4;

    private final Lexicon lexicon;
    private final Names names;

    /** A finder that knows these words and names. */
    public PersonSpans(Lexicon lexicon, Names names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** The first and the last token of each name. */
    public List<int[]> of(Syntax syntax, List<Mention> nations) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (named(nations, i)) {
                continue;
            }
            int first = i;
            int last = last(syntax, nations, words, first);
            if (last >= first) {
                i = pastJunior(syntax, last);
                spans.add(new int[] {pastHonorifics(syntax, first, i), i});
            }
        }
        return spans;
    }

    /** "Dr. Ana Silva" is called Ana Silva. */
    private int pastHonorifics(Syntax syntax, int first, int last) {
        int at = first;
        while (at < last && lexicon.words("honorific").contains(syntax.word(at))) {
            at++;
        }
        return at;
    }

    /** The last token of the name that begins here; the one before it where none does. */
    private int last(Syntax syntax, List<Mention> nations, List<String> words, int first) {
        int known = first + names.personLength(words, first) - 1;
        int end = known >= first || person(syntax, first) ? Math.max(known, first) : titled(syntax, nations, first);
        boolean titled = first > 0 && title(syntax, nations, first - 1);
        while (end >= first
                && end + 1 < syntax.size()
                && (person(syntax, end + 1)
                        || nameParticle(syntax, end + 1)
                        || titled && nameWord(syntax, nations, end + 1))
                && !named(nations, end + 1)) {
            end++;
        }
        return end;
    }

    /** "Foreign Minister NAME", "Ambassador to Kenya NAME": capitalised words behind a title are a name. */
    private int titled(Syntax syntax, List<Mention> nations, int first) {
        if (first == 0 || !title(syntax, nations, first - 1)) {
            return first - 1;
        }
        int end = first - 1;
        while (end + 1 < syntax.size() && end - first < LONGEST && nameWord(syntax, nations, end + 1)) {
            end++;
        }
        return end > first ? end : first - 1;
    }

    private boolean title(Syntax syntax, List<Mention> nations, int token) {
        if (capitalised(syntax, token)
                && (lexicon.words("official").contains(syntax.lemma(token)) || office(syntax, token))) {
            return true;
        }
        Optional<Mention> nation =
                nations.stream().filter(mention -> mention.last() == token).findFirst();
        int at = nation.map(mention -> mention.first() - 1).orElse(-1);
        int preposition = at > 0 && syntax.token(at).tag().equals("DT") ? at - 1 : at;
        return preposition > 0
                && lexicon.words("title-joint").contains(syntax.word(preposition))
                && lexicon.words("official").contains(syntax.lemma(preposition - 1));
    }

    /** Whether the words of an office end here: "Secretary of State". */
    private boolean office(Syntax syntax, int token) {
        List<String> words =
                syntax.sentence().tokens().stream().map(Token::text).toList();
        return IntStream.rangeClosed(Math.max(0, token - LONGEST), token).anyMatch(begin -> names.officeAt(words, begin)
                .filter(office -> office.end() == token + 1)
                .isPresent());
    }

    private boolean nameWord(Syntax syntax, List<Mention> nations, int token) {
        String lemma = syntax.lemma(token);
        return capitalised(syntax, token)
                && !named(nations, token)
                && !syntax.token(token).entity().matches("DATE|TIME")
                && !lexicon.words("official").contains(lemma)
                && !lexicon.words("organ").contains(lemma)
                && !lexicon.words("government").contains(lemma);
    }

    private static boolean capitalised(Syntax syntax, int token) {
        return syntax.token(token).tag().startsWith("NNP")
                && Character.isUpperCase(syntax.token(token).text().charAt(0));
    }

    /** Names that stand alone for persons of the article, though the language engine does not know them: "Earnest said". */
    public List<Mention> known(Syntax syntax, List<Mention> mentions, Cast cast) {
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < syntax.size(); i++) {
            if (!named(mentions, i) && alone(syntax, i)) {
                int at = i;
                parties(syntax.token(i).text(), cast)
                        .forEach(party -> found.add(new Mention(at, at, Mention.Sort.PERSON, party)));
            }
        }
        return found;
    }

    private static List<Party> parties(String word, Cast cast) {
        List<Party> found = new ArrayList<>();
        for (String part : word.split("[-–/]")) {
            Optional<Party> party = cast.calledBy(part).map(Person::party);
            if (party.isEmpty()) {
                return List.of();
            }
            found.add(party.get());
        }
        return found;
    }

    private static boolean alone(Syntax syntax, int token) {
        boolean word = Character.isUpperCase(syntax.token(token).text().charAt(0))
                && syntax.token(token).tag().matches("NNP|JJ|NNPS")
                && !syntax.token(token).entity().matches("DATE|TIME|DURATION");
        boolean inName = token + 1 < syntax.size() && capitalised(syntax, token + 1) && !compound(syntax, token);
        return word && !inName && (token == 0 || !capitalised(syntax, token - 1) || compound(syntax, token));
    }

    private static boolean compound(Syntax syntax, int token) {
        return syntax.token(token).text().matches("\\p{Lu}\\p{L}+[-–/]\\p{Lu}\\p{L}+");
    }

    private static int pastJunior(Syntax syntax, int last) {
        boolean junior = last + 2 < syntax.size()
                && ",".equals(syntax.word(last + 1))
                && syntax.word(last + 2).matches("[js]r\\.?");
        return junior ? last + 2 : last;
    }

    /** "Joseph R. Biden, Jr." and "bin", "al-" stay inside a name. */
    private boolean nameParticle(Syntax syntax, int index) {
        boolean goesOn = index + 1 < syntax.size() && (person(syntax, index + 1) || particle(syntax.word(index + 1)));
        return goesOn && particle(syntax.word(index));
    }

    private boolean particle(String word) {
        return lexicon.words("name-particle").contains(word) || word.matches(INITIAL);
    }

    /** Whether a token belongs to the name of a person, as far as the language engine sees. */
    public static boolean person(Syntax syntax, int index) {
        Token token = syntax.token(index);
        return "PERSON".equals(token.entity())
                && Character.isLetter(token.text().charAt(0));
    }

    private static boolean named(List<Mention> mentions, int token) {
        return mentions.stream().anyMatch(mention -> mention.covers(token));
    }
}
