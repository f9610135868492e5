// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.evaluation.GoldArticle;
import io.github.communique.evaluation.PersonEvaluation;
import io.github.communique.evaluation.PersonGold;
import io.github.communique.evaluation.PersonMention;
import io.github.communique.evaluation.SameGold;
import io.github.communique.identity.FullName;
import io.github.communique.identity.HeldPost;
import io.github.communique.identity.PersonAccount;
import io.github.communique.identity.PersonJudge;
import io.github.communique.lexicon.Entry;
import io.github.communique.model.Party;
import io.github.communique.ontology.PlainName;
import io.github.communique.rdf.Iris;
import io.github.communique.rdf.ThingGraph;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import picocli.CommandLine.Option;

/** Measures whether names of persons are rightly held for those of one. */
final class PersonMeasure {

    @Option(
            names = "--persons",
            paramLabel = "FILE",
            description =
                    "Measure instead which names of persons are rightly held for one person; the JSON file names the"
                            + " persons who bear more than one name in the articles.")
    private Path persons;

    @Option(
            names = "--person-faults",
            paramLabel = "FILE",
            description = "With --persons: write every pair of names that is wrongly joined, waits or is missed.")
    private Path faults;

    boolean wished() {
        return persons != null;
    }

    /** Prints the figures over the articles of some folders; gives the exit code. */
    int measure(House house, Iris iris, List<Path> folders, PrintStream out) throws IOException {
        Map<String, List<PersonAccount>> accounts = new TreeMap<>();
        Annotations annotated = Annotations.of(folders, house);
        for (GoldArticle article : annotated.articles()) {
            for (PersonMention mention : PersonMention.of(article.file())) {
                account(house, iris, mention)
                        .ifPresent(account -> accounts.computeIfAbsent(mention.key(), any -> new ArrayList<>())
                                .add(account));
            }
        }
        SameGold gold = PersonGold.read(persons);
        print(new PersonEvaluation(gold, new PersonJudge(house.library()::records), accounts), out);
        return annotated.code();
    }

    /** What the data would tell of a person whom an article names so; nothing where they take it for no name. */
    private static Optional<PersonAccount> account(House house, Iris iris, PersonMention mention) {
        Optional<Entry.State> state = house.library().gazetteer().state(mention.country());
        Optional<Entry.Person> known = mention.published()
                .flatMap(day -> house.library().gazetteer().person(mention.name(), day.getYear()))
                .filter(person -> person.country().equals(Optional.of(mention.country())));
        String name = known.map(Entry.Person::label).orElse(mention.name());
        return FullName.of(mention.name())
                .flatMap(any -> FullName.of(name))
                .flatMap(full -> state.map(of -> {
                    ThingGraph things = new ThingGraph(house.ontology(), iris);
                    Party side = side(of);
                    Party person = new Party(
                            Party.Kind.PERSON,
                            name,
                            known.map(Entry.Person::iri),
                            Optional.empty(),
                            Optional.of(side),
                            mention.office());
                    String sideIri = things.actor(side).iri();
                    return new PersonAccount(
                            things.actor(person).iri(),
                            mention.article(),
                            full,
                            sideIri,
                            known.stream().map(Entry.Person::iri).collect(Collectors.toSet()),
                            posts(house, iris, mention, known, sideIri));
                }));
    }

    private static Party side(Entry.State state) {
        Optional<String> none = Optional.empty();
        return new Party(
                Party.Kind.STATE,
                state.label(),
                Optional.of(state.iri()),
                Optional.of(state.code()),
                Optional.empty(),
                none);
    }

    private static List<HeldPost> posts(
            House house, Iris iris, PersonMention mention, Optional<Entry.Person> known, String side) {
        Stream<HeldPost> told = mention.office().stream().flatMap(office -> mention.published().stream()
                .map(day -> new HeldPost(PlainName.bare(office), side, day, day)));
        Stream<HeldPost> recorded = known.stream()
                .flatMap(person -> house.library().records().posts(NodeFactory.createURI(person.iri())).stream())
                .flatMap(post -> iris.actorOfRecord(post.side().getURI()).map(of -> HeldPost.of(post, of)).stream());
        return Stream.concat(told, recorded).toList();
    }

    private void print(PersonEvaluation evaluation, PrintStream out) throws IOException {
        new HalvesTable("", figures -> "").print(evaluation::figures, evaluation.figures(), out);
        out.printf(
                "%d pairs wait for a decision, of which %d are one person%n",
                evaluation.waiting(), evaluation.waitingRightly());
        if (faults != null) {
            Files.write(faults, evaluation.faults());
        }
    }
}
