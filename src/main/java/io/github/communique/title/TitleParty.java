// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import java.util.Objects;
import java.util.Optional;

/**
 * A party as a title names it.
 *
 * @param name of the party
 * @param person whether it is one person
 * @param side the name of the state or organisation that it acts for
 */
public record TitleParty(String name, boolean person, Optional<String> side) {

    public TitleParty {
        Objects.requireNonNull(name, "name");
        side = side.filter(one -> !one.isBlank());
    }

    /**
     * "Spain's Ana Ruiz"; a description that says the side itself ("Spanish officials") stays as it is. Persons keep the whole
     * name, since which part of it is the family's is told by no rule that holds everywhere.
     */
    String words() {
        return side.filter(this::needed)
                .map(one -> possessive(one) + " " + name)
                .orElse(name);
    }

    /** Beside another party: the side that both would be told with is told once. */
    String wordsAfter(TitleParty before) {
        boolean told = side.isPresent() && side.filter(this::needed).equals(before.side.filter(before::needed));
        return told ? name : words();
    }

    private boolean needed(String one) {
        boolean bare = described() && !name.contains(" ");
        return (bare || person && !described()) && !name.contains(one);
    }

    /** Whether it is told by a description rather than by a name, and is then many: "regional leaders". */
    boolean described() {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return !last.isEmpty() && Character.isLowerCase(last.codePointAt(0));
    }

    boolean plural() {
        return described() && name.endsWith("s");
    }

    boolean at(String country) {
        return name.equals(country) || side.filter(country::equals).isPresent();
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }
}
