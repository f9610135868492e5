// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.name;

import io.github.communique.lexicon.Modifier;
import io.github.communique.model.Party;
import io.github.communique.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of names before an article is read. */
public interface Names {

    /**
     * A name found in a row of words.
     *
     * @param length how many words it has
     * @param sort how it stands for its party
     * @param party whom it names
     * @param doubtful whether the words are as often something else
     */
    record Name(int length, Mention.Sort sort, Party party, boolean doubtful) {}

    /** The longest name of a state, organisation or group that starts at a word. */
    Optional<Name> partyAt(List<String> words, int index);

    /** The states or organisations that the parts of a hyphenated word stand for. */
    List<Party> partsOfCompound(String word);

    /** The name by which the authority calls a party. */
    Optional<String> label(Party party);

    /** How many words the longest name has that begins at a word, be it of a party, a person or a place; 0 if none does. */
    int nameLength(List<String> words, int index);

    /** How many words the full name of a person of public life has that begins at a word; 0 if none does. */
    int personLength(List<String> words, int index);

    /** Whether a party is a territory of another state, which is not abroad for that state. */
    boolean isTerritory(Party party);

    /** A person of public life, by full name or by surname, in office around a year. */
    Optional<Party> person(String name, Optional<Integer> year);

    /**
     * An office named by a row of words.
     *
     * @param end the index after its last word
     * @param sent whether its holder is sent by one side to another, as ambassadors are
     * @param modifiers what the words beside it do to it
     * @param state the state that the words mean by themselves, as "Chancellor of the Exchequer" does
     */
    record Office(int end, boolean sent, Set<Modifier> modifiers, Optional<Party> state) {}

    /** The office named by the longest words that begin at a word, such as "deputy foreign minister". */
    Optional<Office> officeAt(List<String> words, int begin);

    /** The place of a name; the country helps to choose between places of one name. */
    Optional<Place> place(String name);
}
