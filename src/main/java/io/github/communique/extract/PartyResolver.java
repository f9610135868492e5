// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.lexicon.Lexicon;
import io.github.communique.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Says whom a noun phrase of one sentence stands for. */
final class PartyResolver {

    private static final int DEEPEST = 3;
    private static final Set<String> OF = Set.of("of", "for", "from");
    private static final Set<String> SEATED = Set.of("in", "to");
    private static final Set<String> DOER = Set.of("by");
    private static final Set<String> OWNER = Set.of("of", "from", "in", "on", "against", "with", "between");

    private final Lexicon lexicon;
    private final Discourse discourse;
    private final Syntax syntax;
    private final List<Mention> mentions;
    private final PronounResolver pronouns;

    PartyResolver(Lexicon lexicon, Discourse discourse, Syntax syntax, List<Mention> mentions) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.syntax = syntax;
        this.mentions = mentions;
        this.pronouns = new PronounResolver(discourse, syntax, mentions);
    }

    /** Those who act at these heads: officials, governments, organs, bodies. */
    List<Party> actors(List<Integer> heads) {
        return withConjuncts(heads)
                .flatMap(head -> actor(head).stream())
                .distinct()
                .toList();
    }

    /** Those whom something is done to at these heads; an act counts for the one whose act it is. */
    List<Party> recipients(List<Integer> heads) {
        return withConjuncts(heads)
                .flatMap(head -> recipient(head, 0).stream())
                .distinct()
                .toList();
    }

    private Stream<Integer> withConjuncts(List<Integer> heads) {
        return heads.stream()
                .flatMap(head -> Stream.concat(
                        Stream.of(head), syntax.children(head, "conj").stream().filter(syntax::isNoun)))
                .distinct();
    }

    /** Who speaks for a party in the article: its first person, or the party itself. */
    Party representative(Party side) {
        return discourse.cast().representative(side).orElse(side);
    }

    /** Whether one of these has taken part in something with another side before. */
    boolean acquainted(List<Party> parties) {
        return parties.stream().anyMatch(discourse::acquainted);
    }

    private List<Party> recipient(int head, int depth) {
        List<Party> direct = actor(head);
        if (!direct.isEmpty() || depth > DEEPEST) {
            return direct;
        }
        List<Party> owners = Stream.of(
                        syntax.children(head, "nmod:poss"),
                        syntax.oblique(head, DOER),
                        syntax.children(head, "amod", "compound"),
                        syntax.oblique(head, OWNER))
                .map(heads -> heads.stream()
                        .flatMap(owner -> recipient(owner, depth + 1).stream())
                        .distinct()
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return owners;
    }

    /** Whom one head stands for as an actor; empty where it is no diplomatic party. */
    List<Party> actor(int head) {
        if (syntax.token(head).tag().startsWith("PRP")) {
            return pronouns.resolve(head, this::actor);
        }
        List<Party> named = bearers(head);
        return named.isEmpty() ? described(head) : named;
    }

    private List<Party> bearers(int head) {
        return mentions.stream()
                .filter(mention -> mention.covers(head))
                .map(Mention::party)
                .distinct()
                .toList();
    }

    private List<Party> described(int head) {
        Optional<Party> body = body(head);
        if (body.isPresent()) {
            return List.of(body.get());
        }
        String lemma = syntax.lemma(head);
        if (lexicon.words("official").contains(lemma)) {
            return official(head);
        }
        if (lexicon.words("government").contains(lemma)) {
            List<Party> nations = nations(head);
            return regional(head) ? group(head, Optional.empty()) : nations.isEmpty() ? together(head) : nations;
        }
        if (lexicon.words("organ").contains(lemma)) {
            return organ(head);
        }
        if (lexicon.words("document").contains(lemma) && syntax.relation(head).startsWith("nsubj")) {
            return issuers(head);
        }
        return together(head);
    }

    /** "the Council", "the bloc": a body named before, by the last word of its name or by its kind. */
    private Optional<Party> body(int head) {
        boolean described = !syntax.children(head, "amod", "compound").isEmpty();
        if (described || !definite(head) || plural(head) || !nations(head).isEmpty()) {
            return Optional.empty();
        }
        boolean capital = Character.isUpperCase(syntax.token(head).text().charAt(0));
        Optional<Party> named =
                capital ? discourse.endingWith(syntax.token(head).text()) : Optional.empty();
        return named.or(
                () -> lexicon.words("body").contains(syntax.lemma(head)) ? discourse.lastBody() : Optional.empty());
    }

    private List<Party> official(int head) {
        List<Party> persons = attachedPersons(head);
        if (!persons.isEmpty()) {
            return persons;
        }
        List<Party> nations = nations(head);
        if (nations.isEmpty()) {
            return regional(head)
                    ? group(head, Optional.empty())
                    : plural(head) || counted(head) ? together(head) : holder(head);
        }
        if (!plural(head)) {
            return nations.stream().map(nation -> officer(head, nation)).toList();
        }
        return nations.size() > 1 || nations.get(0).kind() == Party.Kind.ORGANISATION
                ? nations
                : group(head, side(nations.get(0)));
    }

    private List<Party> group(int head, Optional<Party> side) {
        return List.of(
                new Party(Party.Kind.GROUP, phrase(head), Optional.empty(), Optional.empty(), side, Optional.empty()));
    }

    /** "European leaders", "Western countries": many parties of a region. */
    private boolean regional(int head) {
        return plural(head)
                && syntax.children(head, "amod", "compound").stream()
                        .anyMatch(child -> lexicon.words("region").contains(syntax.word(child)));
    }

    private List<Party> attachedPersons(int head) {
        return syntax.children(head, "appos", "dep", "flat", "compound", "nmod").stream()
                .filter(child -> child > head || syntax.relation(child).equals("compound"))
                .flatMap(child -> mentions.stream()
                        .filter(mention -> mention.covers(child) && mention.sort() == Mention.Sort.PERSON))
                .map(Mention::party)
                .distinct()
                .toList();
    }

    /** "the Israeli spokesman": the holder that the article names, or a person known by office alone. */
    private Party officer(int head, Party nation) {
        List<Person> holders = discourse.cast().holders(syntax.lemma(head), Optional.of(nation));
        boolean definite = !syntax.children(head, "det").stream()
                .anyMatch(det -> syntax.word(det).matches("an?|another|some"));
        if (!holders.isEmpty() && definite) {
            return discourse.lastOf(holders).orElseThrow();
        }
        Optional<Party> leader = discourse.cast().representative(nation);
        if (leader.isPresent() && definite && lexicon.words("leader").contains(syntax.lemma(head))) {
            return leader.get();
        }
        return new Party(
                Party.Kind.PERSON,
                title(head, nation),
                Optional.empty(),
                Optional.empty(),
                side(nation),
                Optional.of(office(head)));
    }

    /** A counterpart holds the office of the one whose counterpart it is. */
    private String office(int head) {
        Optional<String> same = syntax.lemma(head).equals("counterpart")
                ? mentions.stream()
                        .filter(mention -> mention.last() < head)
                        .flatMap(mention -> mention.party().office().stream())
                        .reduce((first, second) -> second)
                : Optional.empty();
        return same.orElseGet(() -> words(head, token -> !named(token)));
    }

    private boolean named(int token) {
        return mentions.stream().anyMatch(mention -> mention.covers(token));
    }

    /** The words that an officer is called by, with the nation that stands behind them. */
    private String title(int head, Party nation) {
        String phrase = phrase(head);
        boolean behind =
                mentions.stream().anyMatch(mention -> mention.party().equals(nation) && mention.first() > head);
        return behind && !phrase.contains(nation.name()) ? phrase + " of " + nation.name() : phrase;
    }

    private List<Party> holder(int head) {
        List<Person> holders = discourse.cast().holders(syntax.lemma(head), Optional.empty());
        boolean leads = lexicon.words("leader").contains(syntax.lemma(head)) && definite(head);
        return discourse
                .lastOf(holders)
                .or(() -> leads ? discourse.home().map(this::representative) : Optional.empty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Party> side(Party nation) {
        return nation.actsFor().or(() -> Optional.of(nation));
    }

    private List<Party> organ(int head) {
        return nations(head).stream()
                .filter(nation -> nation.kind() == Party.Kind.STATE)
                .map(nation -> new Party(
                        Party.Kind.ORGANISATION,
                        phrase(head),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(nation),
                        Optional.empty()))
                .toList();
    }

    /** Who issued a document that speaks: "their joint statement", "the ministry's note". */
    private List<Party> issuers(int head) {
        List<Party> told = Stream.concat(
                        syntax.children(head, "nmod:poss", "amod", "compound").stream(),
                        syntax.oblique(head, Set.of("by", "from", "of")).stream())
                .flatMap(owner -> actor(owner).stream())
                .distinct()
                .toList();
        boolean joint = syntax.children(head).stream()
                .anyMatch(child -> syntax.lemma(child).equals("joint"));
        return told.isEmpty() && joint ? discourse.lastSides() : told;
    }

    /** "the two sides", "both leaders", "the ministers": those who acted together last. */
    private List<Party> together(int head) {
        boolean bare = nations(head).isEmpty() && (plural(head) || counted(head));
        if (!bare || !lexicon.words("collective").contains(syntax.lemma(head)) || !definite(head)) {
            return List.of();
        }
        if (lexicon.words("government").contains(syntax.lemma(head))) {
            return discourse.lastSides();
        }
        boolean persons = discourse.lastPair().stream().anyMatch(party -> party.kind() == Party.Kind.PERSON);
        return persons || counted(head) || !lexicon.words("official").contains(syntax.lemma(head))
                ? discourse.lastPair()
                : List.of();
    }

    private boolean definite(int head) {
        return syntax.children(head, "det", "nummod", "nmod:poss").stream()
                        .anyMatch(det -> syntax.word(det).matches("the|both|these|those|two|their|three"))
                || syntax.word(head).matches("both|two");
    }

    private boolean counted(int head) {
        return syntax.word(head).matches("both|two|pair|duo|interlocutors");
    }

    private boolean plural(int head) {
        return syntax.token(head).tag().matches("NNS|NNPS");
    }

    /** The nations that a noun is described by: "Kenyan", "Kenya's", "of Kenya and Uganda". */
    private List<Party> nations(int head) {
        Set<Party> found = new LinkedHashSet<>();
        List<Integer> near =
                new ArrayList<>(syntax.children(head, "amod", "compound", "nmod:poss", "nmod:of", "nmod:for"));
        near.addAll(syntax.oblique(head, OF));
        near.forEach(child -> nationsIn(child, found));
        if (found.isEmpty()) {
            syntax.oblique(head, SEATED).forEach(child -> nationsIn(child, found));
        }
        return List.copyOf(found);
    }

    private void nationsIn(int child, Set<Party> found) {
        if (syntax.token(child).tag().equals("WP$")) {
            owners(child).forEach(owner -> nationsIn(owner, found));
            return;
        }
        Stream.concat(Stream.of(child), syntax.children(child, "conj", "amod", "compound").stream())
                .flatMap(token -> mentions.stream().filter(mention -> mention.covers(token) && mention.isNation()))
                .map(Mention::party)
                .forEach(found::add);
    }

    /** "whose": the noun that its clause hangs on. */
    private List<Integer> owners(int whose) {
        return syntax.ancestors(whose).stream()
                .filter(above -> syntax.relation(above).equals("acl:relcl"))
                .map(syntax::governor)
                .limit(1)
                .toList();
    }

    /** The noun with what stands before it, without its determiner. */
    private String phrase(int head) {
        return words(head, token -> true);
    }

    private String words(int head, IntPredicate wanted) {
        int first = head;
        while (first > 0
                && syntax.token(first - 1).tag().matches("NN.*|JJ.*|POS|VBN")
                && wanted.test(first - 1)
                && syntax.subtree(head).get(first - 1)) {
            first--;
        }
        return syntax.text(syntax.token(first).tag().equals("POS") ? first + 1 : first, head);
    }
}
