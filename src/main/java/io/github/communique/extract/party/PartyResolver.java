// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.extract.name.Mention;
import io.github.communique.extract.party.PartyPhrase.How;
import io.github.communique.extract.sentence.Exclusion;
import io.github.communique.extract.sentence.Syntax;
import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says whom the names, nouns and pronouns of one sentence stand for. */
public final class PartyResolver {

    private static final int DEEPEST = 3;

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Syntax syntax;
    private final List<Mention> mentions;
    private final Nouns nouns;
    private final Companions companions;
    private final Exclusion exclusion;
    private final PronounResolver pronouns;
    private final BitSet underWay = new BitSet();
    private final Map<How, NounKind> kinds = new LinkedHashMap<>();

    /** For one sentence, after what was told before it. */
    public PartyResolver(Lexicon lexicon, Discourse discourse, Syntax syntax, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.syntax = syntax;
        this.mentions = mentions;
        this.nouns = new Nouns(lexicon, syntax, mentions);
        this.companions = new Companions(nouns);
        this.exclusion = new Exclusion(lexicon, syntax);
        this.pronouns = new PronounResolver(lexicon, discourse, syntax, mentions);
        kinds.put(How.BODY, new BodyKind(nouns, discourse));
        Owners owners = new Owners(nouns, this::actor);
        kinds.put(How.OFFICE, new OfficialKind(nouns, discourse, owners));
        kinds.put(How.GOVERNMENT, new GovernmentKind(nouns, discourse, owners));
        kinds.put(How.ORGAN, new OrganKind(nouns, discourse, owners));
        kinds.put(How.ISSUER, new IssuerKind(nouns, discourse, this::actor));
        kinds.put(
                How.COLLECTIVE,
                new Several(
                        new CollectiveKind(nouns, discourse),
                        new GroupKind(nouns),
                        new PartitiveKind(nouns, this::actor)));
    }

    /** Every phrase of the sentence that stands for parties, in the order of their heads; one may stand inside another. */
    public List<PartyPhrase> all() {
        return IntStream.range(0, syntax.size())
                .boxed()
                .flatMap(token -> phrase(token).stream())
                .toList();
    }

    /** Those who act at these heads: officials, governments, organs, bodies. */
    public List<Party> actors(List<Integer> heads) {
        return withConjuncts(heads)
                .flatMap(head -> actor(head).stream())
                .distinct()
                .toList();
    }

    /** Those whom something is done to at these heads; an act counts for the one whose act it is. */
    public List<Party> recipients(List<Integer> heads) {
        return withConjuncts(heads)
                .flatMap(head -> recipient(head, 0).stream())
                .distinct()
                .toList();
    }

    /** Whom one head stands for as an actor; empty where it is no diplomatic party. */
    List<Party> actor(int head) {
        return resolved(head).map(PartyPhrase::parties).orElse(List.of());
    }

    /** Who speaks for a party in the article: its first person, or the party itself. */
    public Party representative(Party side) {
        return discourse.representative(side);
    }

    /** Whether one of these has taken part in something with another side before. */
    public boolean acquainted(List<Party> parties) {
        return parties.stream().anyMatch(discourse::acquainted);
    }

    private Stream<Integer> withConjuncts(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> Stream.of(
                                Stream.of(head),
                                syntax.children(head, "conj").stream().filter(syntax::isNoun),
                                companions.beside(head).stream())
                        .flatMap(all -> all))
                .filter(head -> !exclusion.excludes(head))
                .distinct();
    }

    private List<Party> recipient(int head, int depth) {
        List<Party> direct = actor(head);
        if (!direct.isEmpty() || depth > DEEPEST) {
            return direct;
        }
        return Stream.of(
                        syntax.children(head, "nmod:poss"),
                        syntax.oblique(head, lexicon.words("doing-preposition")),
                        syntax.children(head, "amod", "compound"),
                        syntax.oblique(head, lexicon.words("owning-preposition")))
                .map(heads -> heads.stream()
                        .flatMap(owner -> recipient(owner, depth + 1).stream())
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The phrase that a token is the head of. */
    private Optional<PartyPhrase> phrase(int token) {
        return resolved(token).filter(phrase -> syntax.head(phrase.first(), phrase.last()) == token);
    }

    /** Two words that each hang on the other, as a sentence misread can have them, stand for nobody. */
    private Optional<PartyPhrase> resolved(int head) {
        if (underWay.get(head)) {
            return Optional.empty();
        }
        underWay.set(head);
        try {
            return read(head);
        } finally {
            underWay.clear(head);
        }
    }

    private Optional<PartyPhrase> read(int head) {
        if (syntax.token(head).tag().startsWith("PRP")) {
            return told(head, head, head, How.PRONOUN, pronouns.resolve(head, this::actor));
        }
        return named(head)
                .or(() -> told(head, nouns.start(head), head, How.COLLECTIVE, companions.listed(head)))
                .or(() -> kinds.entrySet().stream()
                        .flatMap(kind ->
                                told(
                                        head,
                                        nouns.start(head),
                                        head,
                                        kind.getKey(),
                                        kind.getValue().parties(head))
                                        .stream())
                        .findFirst());
    }

    private Optional<PartyPhrase> named(int head) {
        List<Mention> covering =
                mentions.stream().filter(mention -> mention.covers(head)).toList();
        return covering.stream()
                .findFirst()
                .flatMap(mention -> told(
                        head,
                        mention.first(),
                        mention.last(),
                        how(mention),
                        covering.stream().map(Mention::party).distinct().toList()));
    }

    private static How how(Mention mention) {
        return switch (mention.sort()) {
            case NAME -> How.NAME;
            case DEMONYM -> How.DEMONYM;
            case SEAT -> How.SEAT;
            case PERSON -> How.PERSON;
        };
    }

    private static Optional<PartyPhrase> told(int head, int first, int last, How how, List<Party> parties) {
        return parties.isEmpty() ? Optional.empty() : Optional.of(new PartyPhrase(head, first, last, how, parties));
    }
}
