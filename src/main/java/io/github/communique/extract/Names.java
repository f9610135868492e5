// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract;

import io.github.communique.model.Party;
import io.github.communique.model.Place;
import java.util.List;
import java.util.Optional;

/** What is known of names before an article is read. */
interface Names {

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

    /** Whether a party is a territory of another state, which is not abroad for that state. */
    boolean isTerritory(Party party);

    /** A person of public life, by full name or by surname, in office around a year. */
    Optional<Party> person(String name, Optional<Integer> year);

    /** Where the words of an office begin that end right before a word, such as "deputy foreign minister"; that word itself if none do. */
    int officeStart(List<String> words, int end);

    /** Where the words of an office end that begin at a word; that word itself if none do. */
    int officeEnd(List<String> words, int begin);

    /** The place of a name; the country helps to choose between places of one name. */
    Optional<Place> place(String name);
}
