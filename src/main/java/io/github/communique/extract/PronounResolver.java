// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Party;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** Says whom a pronoun stands for: the nearest fitting name before it, or what was told before. */
final class PronounResolver {

    private final Discourse discourse;
    private final Syntax syntax;
    private final List<Mention> mentions;

    PronounResolver(Discourse discourse, Syntax syntax, List<Mention> mentions) {
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
        List<Party> above = above(pronoun, subjects);
        return above.isEmpty() ? told(pronoun) : above;
    }

    /** "The minister said she would come": the subject of the clause that the pronoun's own clause hangs on. */
    private List<Party> above(int pronoun, IntFunction<List<Party>> subjects) {
        if (!syntax.word(pronoun).matches("he|she|it|they|himself|herself|itself|themselves")) {
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

    private boolean agrees(int pronoun, List<Party> parties) {
        boolean person = parties.get(0).kind() == Party.Kind.PERSON;
        return switch (syntax.word(pronoun)) {
            case "he", "she", "himself", "herself" -> parties.size() == 1 && person;
            case "it", "itself" -> parties.size() == 1 && !person;
            default -> parties.size() > 1 || parties.get(0).kind() == Party.Kind.GROUP;
        };
    }

    private List<Party> told(int pronoun) {
        return switch (syntax.word(pronoun)) {
            case "he", "she", "him", "her", "his", "himself", "herself" ->
                one(before(pronoun, party -> party.kind() == Party.Kind.PERSON).or(discourse::lastPerson));
            case "it", "its", "itself" ->
                one(before(pronoun, party -> party.kind() != Party.Kind.PERSON).or(discourse::lastNation));
            case "they", "them", "their", "themselves" -> discourse.lastPair();
            case "i", "we", "us", "our", "my", "me", "ourselves" -> one(discourse.speaker());
            default -> List.of();
        };
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
