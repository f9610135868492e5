// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.join;

import io.github.communique.ontology.AuthorityRecords;
import io.github.communique.rdf.Iris;
import io.github.communique.store.Store;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Invented articles that tell of persons under more than one spelling. */
public final class PersonCases {

    /** The base of their IRIs. */
    public static final String BASE = "https://data.example.org/";

    private static final AuthorityRecords AUTHORITY = AuthorityRecords.load();

    private PersonCases() {}

    /** What finds out who is one in a store. */
    public static PersonJoiner joiner(Store store) {
        return new PersonJoiner(store, new Iris(BASE), () -> AUTHORITY);
    }

    /** The graphs of the articles by name. */
    static Map<String, Graph> articles() {
        return SameCases.articles(Path.of("src/test/resources/persons"));
    }

    /** Puts all articles into a store, one after the other, as the program does. */
    public static void publish(Store store) {
        PersonJoiner joiner = joiner(store);
        articles().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(article -> {
            Map<String, Graph> changes = new LinkedHashMap<>(Map.of(article.getKey(), article.getValue()));
            changes.putAll(joiner.with(changes));
            store.replace(changes);
            joiner.settled();
        });
    }

    /** The IRI of a person. */
    public static String person(String name) {
        return BASE + "id/actor/" + name;
    }
}
