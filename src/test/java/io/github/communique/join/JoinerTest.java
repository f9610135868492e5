// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import static io.github.communique.join.SameCases.articles;
import static io.github.communique.join.SameCases.event;
import static io.github.communique.join.SameCases.happenings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.happening.Ruling;
import io.github.communique.ontology.Dip;
import io.github.communique.store.Store;
import io.github.communique.store.Tdb2Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class JoinerTest {

    private static final Path TALKS = SameCases.FOLDER.resolve("talks-told-by-three");
    private static final Path CALLS = SameCases.FOLDER.resolve("two-calls-in-a-month");
    private static final Instant NOON = Instant.parse("2031-12-01T12:00:00Z");

    @TestFactory
    Stream<DynamicTest> eachCaseGivesItsHappenings() throws IOException {
        return SameCases.all()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    try (Store store = stored(single(folder))) {
                        assertThat(happenings(store)).isEqualTo(SameCases.expected(folder));
                    }
                }));
    }

    @Test
    void theOrderInWhichArticlesComeMakesNoDifference() throws IOException {
        List<Map<String, Graph>> all = new ArrayList<>();
        for (Path folder : SameCases.all().toList()) {
            all.addAll(renamed(folder));
        }
        Set<Set<String>> expected = null;
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            try (Store store = stored(all)) {
                expected = expected == null ? happenings(store) : expected;
                assertThat(happenings(store)).isNotEmpty().isEqualTo(expected);
            }
        }
        Map<String, Graph> atOnce = new TreeMap<>();
        all.forEach(atOnce::putAll);
        try (Store store = stored(List.of(atOnce))) {
            assertThat(happenings(store)).isEqualTo(expected);
        }
    }

    @Test
    void theHappeningBearsTheIriOfTheReportThatCameFirst() {
        List<Map<String, Graph>> articles = single(TALKS);
        try (Store store = stored(articles)) {
            assertThat(head(store)).isEqualTo(firstEvent(articles.get(0)));
        }
        List<Map<String, Graph>> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        try (Store store = stored(turned)) {
            assertThat(head(store)).isEqualTo(firstEvent(turned.get(0)));
        }
    }

    @Test
    void noGraphOfAnArticleIsTouched() {
        try (Store store = stored(single(TALKS))) {
            articles(TALKS)
                    .forEach((name, graph) -> assertThat(store.graph(name).isIsomorphicWith(graph))
                            .as(name)
                            .isTrue());
        }
    }

    @Test
    void aJoinSaysWhyAndTheHappeningNamesAllItsArticles() {
        try (Store store = stored(single(TALKS))) {
            Node happening = NodeFactory.createURI(head(store));
            long articles = store.read(all -> all.getDefaultGraph().stream(happening, Dip.reportedIn, Node.ANY)
                    .count());
            long reasons = store.read(all ->
                    all.getDefaultGraph().stream(Node.ANY, Dip.reason, Node.ANY).count());
            assertThat(articles).isEqualTo(3);
            assertThat(reasons).isPositive();
        }
    }

    @Test
    void datesThatDifferAreBothKept() {
        try (Store store = stored(single(TALKS))) {
            assertThat(store.<List<String>>read(all -> all.getDefaultGraph().stream(Node.ANY, Dip.when, Node.ANY)
                            .map(told -> told.getObject().getLiteralLexicalForm())
                            .sorted()
                            .toList()))
                    .containsExactly("2031-05-03", "2031-05-04");
        }
    }

    @Test
    void aRulingThatTwoAreOneStandsWhateverComesLater() {
        try (Store store = stored(single(CALLS))) {
            rule(store, Ruling.Kind.JOIN);
            assertThat(happenings(store)).containsExactly(Set.of("a", "b"));
            store.replace(SameCases.joiner(store).anew());
            SameCases.publish(store, renamed(TALKS));
            assertThat(happenings(store)).contains(Set.of("a", "b"));
        }
    }

    @Test
    void aRulingThatTwoAreTwoStandsWhateverComesLater() {
        try (Store store = stored(single(TALKS))) {
            rule(store, Ruling.Kind.SPLIT);
            assertThat(happenings(store)).noneMatch(events -> events.containsAll(Set.of("a", "b")));
            store.replace(SameCases.joiner(store).anew());
            assertThat(happenings(store)).noneMatch(events -> events.containsAll(Set.of("a", "b")));
        }
    }

    @Test
    void theNewerOfTwoRulingsCounts() {
        try (Store store = stored(single(CALLS))) {
            rule(store, Ruling.Kind.JOIN);
            Joiner joiner = SameCases.joiner(store);
            store.replace(joiner.with(new Ruling(
                    Ruling.Kind.SPLIT, event("a"), event("b"), "Editor", NOON.plusSeconds(1), "They were two.")));
            assertThat(happenings(store)).isEmpty();
        }
    }

    @Test
    void whereTheFirstArticleGoesTheNextGivesTheIri() {
        List<Map<String, Graph>> articles = single(TALKS);
        try (Store store = stored(articles)) {
            String first = articles.get(0).keySet().iterator().next();
            Map<String, Graph> joins = SameCases.joiner(store).with(Map.of(first, Graph.emptyGraph));
            store.withdraw(first, "Taken back.", NOON);
            store.replace(joins);
            assertThat(head(store)).isEqualTo(firstEvent(articles.get(1)));
            assertThat(happenings(store)).hasSize(1);
        }
    }

    @Test
    void joinsFoundAnewAreTheSame() {
        try (Store store = stored(single(TALKS))) {
            assertThat(store.replace(SameCases.joiner(store).anew())).isEmpty();
        }
    }

    private static void rule(Store store, Ruling.Kind kind) {
        store.replace(
                SameCases.joiner(store).with(new Ruling(kind, event("a"), event("b"), "Editor", NOON, "I was there.")));
    }

    private static Store stored(List<Map<String, Graph>> batches) {
        Store store = Tdb2Store.inMemory();
        SameCases.publish(store, batches);
        return store;
    }

    /** The articles of a case, one after the other. */
    private static List<Map<String, Graph>> single(Path folder) {
        return articles(folder).entrySet().stream()
                .map(article -> Map.of(article.getKey(), article.getValue()))
                .toList();
    }

    /** The articles of a case under names that no other case has. */
    private static List<Map<String, Graph>> renamed(Path folder) {
        return single(folder).stream()
                .map(article -> Renaming.of(folder.getFileName().toString(), article))
                .toList();
    }

    private static String head(Store store) {
        return SameCases.joiner(store).joined().get(0).get(0);
    }

    private static String firstEvent(Map<String, Graph> article) {
        return article.values().iterator().next().stream(Node.ANY, Dip.status, Node.ANY)
                .map(told -> told.getSubject().getURI())
                .findFirst()
                .orElseThrow();
    }
}
