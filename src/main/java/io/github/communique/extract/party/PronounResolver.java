// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says whom a pronoun stands for: the nearest fitting name before it, or what was told before. */
final class PronounResolver {

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Syntax syntax;
    private final List<Mention> mentions;

    PronounResolver(Lexicon lexicon, Discourse discourse, Syntax syntax, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.syntax = syntax;
        this.mentions = mentions;
    }

    /**
     * The party.
     *
     * @param subjects says whom the subject of a clause above stands for
     */
    List<Party> resolve(int pronoun, IntFunction<List<Party>> subjects) {
        List<Party> above = is("pronoun-of-speaker", pronoun) ? sayer(pronoun, subjects) : above(pronoun, subjects);
        return above.isEmpty() ? told(pronoun) : above;
    }

    private boolean is(String list, int pronoun) {
        return lexicon.words(list).contains(syntax.word(pronoun));
    }

    /** "“We object,” the envoy said": the subject of the saying that the pronoun's clause is part of, or that hangs on it. */
    private List<Party> sayer(int pronoun, IntFunction<List<Party>> subjects) {
        return syntax.ancestors(pronoun).stream()
                .flatMap(at -> Stream.concat(Stream.of(at), syntax.children(at, "parataxis", "ccomp").stream()))
                .filter(at -> lexicon.words("telling").contains(syntax.lemma(at)))
                .flatMap(at -> syntax.subjects(at).stream())
                .filter(subject -> subject != pronoun && !is("pronoun-of-speaker", subject))
                .map(subjects::apply)
                .filter(parties -> !parties.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "The minister said she would come": the subject of the clause that the pronoun's own clause hangs on. */
    private List<Party> above(int pronoun, IntFunction<List<Party>> subjects) {
        if (syntax.token(pronoun).tag().equals("PRP$")
                || !third(pronoun)
                || lexicon.words("pronoun-as-object").contains(syntax.word(pronoun))) {
            return List.of();
        }
        int clause = syntax.clause(pronoun).orElse(-1);
        return syntax.ancestors(pronoun).stream()
                .filter(at -> at != clause && syntax.isVerb(at))
                .flatMap(at -> syntax.subjects(at).stream())
                .filter(subject -> !syntax.token(subject).tag().startsWith("PRP") && subject < pronoun)
                .map(subjects::apply)
                .filter(parties -> !parties.isEmpty() && agrees(pronoun, parties))
                .findFirst()
                .orElse(List.of());
    }

    private boolean third(int pronoun) {
        return is("pronoun-of-person", pronoun) || is("pronoun-of-thing", pronoun) || is("pronoun-of-many", pronoun);
    }

    private boolean agrees(int pronoun, List<Party> parties) {
        boolean person = parties.get(0).isPerson();
        if (is("pronoun-of-person", pronoun)) {
            return parties.size() == 1 && person;
        }
        return is("pronoun-of-thing", pronoun)
                ? parties.size() == 1 && !person
                : parties.size() > 1 || parties.get(0).kind() == Party.Kind.GROUP;
    }

    private List<Party> told(int pronoun) {
        if (is("pronoun-of-person", pronoun)) {
            return one(before(pronoun, Party::isPerson).or(discourse::lastPerson));
        }
        if (is("pronoun-of-thing", pronoun)) {
            return one(before(pronoun, party -> !party.isPerson()).or(discourse::lastNation));
        }
        if (is("pronoun-of-many", pronoun)) {
            return discourse.lastPair();
        }
        return is("pronoun-of-speaker", pronoun) ? one(discourse.speaker()) : List.of();
    }

    private static List<Party> one(Optional<Party> party) {
        return party.map(List::of).orElse(List.of());
    }

    /** The subject of a clause above, else the last name before the pronoun that is not in its own clause. */
    private Optional<Party> before(int pronoun, Predicate<Party> fits) {
        int clause = syntax.clause(pronoun).orElse(-1);
        boolean possessive = syntax.token(pronoun).tag().equals("PRP$");
        return mentions.stream()
                .filter(mention -> mention.last() < pronoun && fits.test(mention.party()))
                .filter(mention -> mention.sort() != Mention.Sort.DEMONYM)
                .filter(mention -> possessive || syntax.clause(mention.last()).orElse(-2) != clause)
                .max(Comparator.comparing((Mention mention) -> subject(mention)).thenComparing(Mention::last))
                .map(Mention::party);
    }

    private boolean subject(Mention mention) {
        return syntax.relation(mention.last()).startsWith("nsubj");
    }
}
