// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.party;

import io.github.communique.model.Party;
import java.util.List;

/**
 * Words of a sentence that stand for parties.
 *
 * @param head the token that governs the phrase
 * @param first the index of its first token
 * @param last the index of its last token
 * @param how in what way the words stand for the parties
 * @param parties for whom; never empty
 */
public record PartyPhrase(int head, int first, int last, How how, List<Party> parties) {

    /** In what way words stand for parties. */
    public enum How {
        /** By the name of a state, organisation or group. */
        NAME,
        /** By the adjective or noun of a people. */
        DEMONYM,
        /** By a seat of government: a capital, the Kremlin. */
        SEAT,
        /** By a person's name. */
        PERSON,
        /** By an office: "the Kenyan envoy". */
        OFFICE,
        /** By a word for a government: "the Kenyan authorities". */
        GOVERNMENT,
        /** By a word for an organ: "the Kenyan embassy". */
        ORGAN,
        /** By a word for a body named before: "the bloc". */
        BODY,
        /** By a word for those who acted together before: "both sides". */
        COLLECTIVE,
        /** By a pronoun. */
        PRONOUN,
        /** By a document that they issued: "their joint statement". */
        ISSUER
    }

    public PartyPhrase {
        parties = List.copyOf(parties);
    }
}
