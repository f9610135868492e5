// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.lexicon;

import java.util.List;
import java.util.Optional;

/** What the authority knows of one thing that has a name in the news. */
public sealed interface Entry {

    /** The IRI of its authority record. */
    String iri();

    /** The name by which it is called when one must be chosen. */
    String label();

    /** The ISO 3166-1 alpha-2 code of the state that it is, lies in, belongs to or serves, where there is one. */
    Optional<String> country();

    /**
     * A state, or a territory with a code of its own.
     *
     * @param code its ISO 3166-1 alpha-2 code, or the code it had
     * @param until the year in which it ceased to be, if it did
     * @param territory whether it is a territory of another state, or claimed as one
     */
    record State(String iri, String label, String code, Optional<Integer> until, boolean territory) implements Entry {
        @Override
        public Optional<String> country() {
            return Optional.of(code);
        }
    }

    /**
     * An international organisation, an organ of one, or a group of states.
     *
     * @param actsFor the IRI of the organisation whose organ it is
     */
    record Organisation(String iri, String label, Optional<String> actsFor) implements Entry {
        @Override
        public Optional<String> country() {
            return Optional.empty();
        }
    }

    /** A movement that acts as a diplomatic party, with the country where it is at home. */
    record Group(String iri, String label, Optional<String> country) implements Entry {}

    /** An office holder of our time, with the posts held, latest first. */
    record Person(String iri, String label, List<Post> posts) implements Entry {
        public Person {
            posts = List.copyOf(posts);
        }

        @Override
        public Optional<String> country() {
            return posts.stream().flatMap(post -> post.country().stream()).findFirst();
        }

        /** The post held in a year, the latest begun if several. */
        public Optional<Post> postIn(int year) {
            return posts.stream().filter(post -> post.holds(year)).findFirst();
        }
    }

    /**
     * A city, a venue or a region.
     *
     * @param population how many people live there; 0 where it is not known
     */
    record Place(String iri, String label, Optional<String> country, long population) implements Entry {}

    /**
     * A kind of office.
     *
     * @param rank how its holder stands in diplomacy
     * @param broader the IRI of the general office of which this is a state's own name, as Foreign Secretary is of foreign minister
     * @param country the state that is meant when the words stand bare, as with Chancellor of the Exchequer
     */
    record Office(String iri, String label, Rank rank, Optional<String> broader, Optional<String> country)
            implements Entry {}

    /** A kind of state organ, such as a foreign ministry; the words beside it tell whose. */
    record Organ(String iri, String label) implements Entry {
        @Override
        public Optional<String> country() {
            return Optional.empty();
        }
    }
}
